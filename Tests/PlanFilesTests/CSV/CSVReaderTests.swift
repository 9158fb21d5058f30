import PlanFiles
import Testing

/// The cells of all rows as text, U+FFFD where a cell is no text.
func texts(_ file: SourceFile) -> [[String]] {
  let table = CSVReader.read(file)
  return table.rows.map { row in table.cells(of: row).map { table.text(of: $0, in: file) ?? "\u{FFFD}" } }
}

@Suite struct CSVReaderTests {
  @Test func splitsRowsAtAllThreeLineEnds() {
    #expect(texts(source("a,b\nc,d\r\ne,f\rg,h")) == [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]])
    #expect(texts(source("a,b\n")) == [["a", "b"]])
    #expect(texts(source("")) == [])
  }

  @Test func keepsEmptyCells() {
    #expect(texts(source("a,,b\n,x,\n,,y")) == [["a", "", "b"], ["", "x", ""], ["", "", "y"]])
    #expect(texts(source("x,")) == [["x", ""]])
    #expect(texts(source("x,\"\",y")) == [["x", "", "y"]])
  }

  @Test func doesNotTrimCells() {
    #expect(texts(source(" a ,\tb")) == [[" a ", "\tb"]])
  }

  @Test func readsQuotedCells() {
    let file = source("\"a,b\",\"say \"\"hi\"\"\",\"\"\"\"\nc")
    #expect(texts(file) == [["a,b", "say \"hi\"", "\""], ["c"]])
    #expect(CSVReader.read(file).problems == [])
  }

  @Test func readsQuotedLineEndsAndCountsThem() {
    let file = source("h\n\"a\nb\r\nc\rd\",x\nlast,\"y\"")
    #expect(texts(file) == [["h"], ["a\nb\r\nc\rd", "x"], ["last", "y"]])
    #expect(CSVReader.read(file).rows.map(\.line) == [1, 2, 6])
  }

  @Test func skipsRowsThatHoldNothing() {
    let file = source("a\n\n  \n,,\n \t,\r\n\"\",\"\"\nb\n")
    #expect(texts(file) == [["a"], ["b"]])
    #expect(CSVReader.read(file).rows.map(\.line) == [1, 7])
    #expect(CSVReader.read(file).cells.count == 2)
  }

  @Test func beginsAfterAByteOrderMark() {
    let file = source([0xEF, 0xBB, 0xBF, 0x61, 0x2C, 0x62, 0x0A, 0x63])
    #expect(texts(file) == [["a", "b"], ["c"]])
    #expect(CSVReader.read(file).rows[0].byteRange == 3..<6)
  }

  @Test func keepsTheRangesOfRowsAndCells() {
    //                0123 4567 8 9 0 12 345
    let file = source("ab,\"c\"\"d\"\r\nx,\"y\"\n")
    let table = CSVReader.read(file)
    #expect(table.rows.map(\.byteRange) == [0..<9, 11..<16])
    #expect(table.rows.map(\.cells) == [0..<2, 2..<4])
    #expect(table.cells.map(\.range) == [0..<2, 4..<8, 11..<12, 14..<15])
    #expect(table.cells.map(\.outerRange) == [0..<2, 3..<9, 11..<12, 13..<16])
    #expect(table.cells.map(\.isQuoted) == [false, true, false, true])
    #expect(table.cells.map(\.hasDoubledQuotes) == [false, true, false, false])
  }

  @Test func splitsGB18030BeforeDecoding() {
    // 韶关,"联通" LF 俓|: trail bytes 0x5C and 0x7C are no backslash and no bar of their own.
    let file = source(
      [0xC9, 0xD8, 0xB9, 0xD8, 0x2C, 0x22, 0xC1, 0xAA, 0xCD, 0xA8, 0x22, 0x0A, 0x82, 0x5C, 0x2C, 0x82, 0x7C])
    #expect(file.encoding == .gb18030)
    #expect(texts(file) == [["韶关", "联通"], ["俓", "倈"]])
  }

  @Test func undoublesQuotesInGB18030() {
    // "国""" and a comma
    let file = source([0x22, 0xB9, 0xFA, 0x22, 0x22, 0x22, 0x2C])
    #expect(texts(file) == [["国\"", ""]])
  }

  @Test func aCellOfInvalidBytesLosesOnlyItself() {
    let file = source(Array("好,".utf8) + [0xFF] + Array(",好\n好".utf8))
    #expect(texts(file) == [["好", "\u{FFFD}", "好"], ["好"]])
  }
}
