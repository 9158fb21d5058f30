import PlanFiles
import PlanRules
import Testing

@Suite struct SeparatorTests {
  @Test func tabsPartCells() {
    let file = source("a,x\tb\n\"c\td\"\t\"e\"\"\"\n\t\t\nf\t").parted(by: .tab)
    #expect(texts(file) == [["a,x", "b"], ["c\td", "e\""], ["f", ""]])
    #expect(CSVReader.read(file).problems == [])
  }

  @Test func semicolonsPartCells() {
    let file = source("a,x;b\r\"c;d\";1,5\r;;\re").parted(by: .semicolon)
    #expect(texts(file) == [["a,x", "b"], ["c;d", "1,5"], ["e"]])
    #expect(CSVReader.read(file).problems == [])
  }

  @Test func fullWidthCommasPartCellsOfUTF8() {
    let file = source("国，1,5；\n\"一，二\"，，三").parted(by: .fullWidthComma)
    #expect(texts(file) == [["国", "1,5；"], ["一，二", "", "三"]])
    // The comma takes three bytes, as each ideograph does.
    #expect(CSVReader.read(file).cells.map(\.range) == [0..<3, 6..<12, 14..<23, 27..<27, 30..<33])
  }

  @Test func fullWidthCommasPartCellsOfGB18030OnlyWhereTheyAreACharacter() {
    // 国，1 and a line end; then two pairs of which the second byte of one and the first of the next are A3 AC.
    let file = source([0xB9, 0xFA, 0xA3, 0xAC, 0x31, 0x0A, 0xB0, 0xA3, 0xAC, 0x40, 0xA3, 0xAC, 0x31])
    #expect(file.encoding == .gb18030)
    #expect(texts(file.parted(by: .fullWidthComma)) == [["国", "1"], ["埃珸", "1"]])
  }

  @Test func halfASeparatorAtTheEndPartsNothing() {
    let file = source(Array("国家，b".utf8) + [0xEF, 0xBC]).parted(by: .fullWidthComma)
    #expect(CSVReader.read(file).cells.map(\.range) == [0..<6, 9..<12])
  }

  @Test func whatIsWrongInACellIsFoundWhateverPartsIt() {
    func problems(_ text: String) -> [String] {
      CellSeparator.allCases.map { separator in
        let file = source(text.replacing("|", with: "\(separator.character)")).parted(by: separator)
        return CSVReader.read(file).problems.map { "\($0.fault) \(file.place(at: $0.offset))" }.joined()
      }
    }
    #expect(problems("a|b\nc|d\"e\n") == Array(repeating: "strayQuote (line: 2, column: 4)", count: 4))
    #expect(problems("a|b\n\"c\"x|d\n") == Array(repeating: "textAfterQuote (line: 2, column: 4)", count: 4))
    #expect(problems("a|b\nc|\"d\n") == Array(repeating: "unclosedQuote (line: 2, column: 3)", count: 4))
    #expect(problems("a|b\nc|d\0\n") == Array(repeating: "nulByte (line: 2, column: 4)", count: 4))
  }

  @Test(
    arguments: [
      ("sep=,\na,b", ["a", "b"]), ("sep=;\r\na;b", ["a", "b"]), ("SEP=\t\ra\tb", ["a", "b"]),
      ("sep=\\t\na\tb", ["a", "b"]), ("\"Sep=;\"\na;b", ["a", "b"]), ("sep=，\na，b", ["a", "b"]),
      ("\u{FEFF}sep=; \na;b", ["a", "b"]), ("sep=,,,,\na,b", ["a", "b"]), ("sep=;\na,b", ["a,b"]),
    ])
  func aFirstLineThatNamesTheSeparatorDecidesAndIsNoRow(text: String, cells: [String]) {
    let table = CSVReader.read(source(text))
    #expect(texts(source(text)) == [cells])
    #expect(table.rows.map(\.line) == [2])
    #expect(table.problems == [])
  }

  @Test(arguments: ["sep=|\n", "sep=\n", "sep;\n", "separator,b\n", "sep=a\n", "\nsep=;\n", " sep=;\n"])
  func whatOnlyLooksLikeSuchALineIsARow(text: String) {
    #expect(texts(source(text)).count == 1)
  }

  @Test func aLineThatNamesTheSeparatorMayBeAll() {
    #expect(CSVReader.read(source("sep=;")).rows.isEmpty)
    #expect(CSVReader.read(source("sep=;\n")).rows.isEmpty)
  }
}
