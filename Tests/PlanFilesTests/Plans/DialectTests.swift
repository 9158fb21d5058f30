import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A way in which a spreadsheet may save a table.
private struct Dialect: Sendable, CustomTestStringConvertible {
  let separator: CellSeparator
  let encoding: String
  let lineEnd: String

  static let encodings = ["UTF-8", "UTF-8 (BOM)", "GB18030", "UTF-16LE", "UTF-16BE"]
  static let all = CellSeparator.allCases.flatMap { separator in
    encodings.flatMap { encoding in
      ["\n", "\r\n", "\r"].map { Dialect(separator: separator, encoding: encoding, lineEnd: $0) }
    }
  }

  var testDescription: String { "\(separator), \(encoding), line ends \(Array(lineEnd.utf8))" }

  /// A table in it, whose rows are given with `|` between cells.
  func bytes(_ table: String) -> [UInt8] {
    let text = table.replacing("|", with: "\(separator.character)").replacing("\n", with: lineEnd)
    func units(_ bytes: (UInt16) -> [UInt8]) -> [UInt8] { "\u{FEFF}\(text)".utf16.flatMap(bytes) }
    return switch encoding {
    case "GB18030": GB18030.bytes(of: text)
    case "UTF-16LE": units { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "UTF-16BE": units { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: Array((encoding == "UTF-8" ? text : "\u{FEFF}\(text)").utf8)
    }
  }
}

/// Cells with each separator in quotes, a break in a cell, a figure that cannot be read and an unknown code.
private let tables = [
  "indicators.csv": "编码|指标|单位|基期|目标|属性|口径\ncoverage|覆盖率|%|80|85|约束性|\"一,二;三，四\t五\"\n",
  "actuals.csv": "指标|时期|数值|来源|备注\ncoverage|2023|84|report|\"第一行\n第二行\"\ncoverage|2022|八十三%|report|\n"
    + "coverag|2022|83|report|\n",
  "departments.csv": "名称|别名|备注\n市残联|市残疾人联合会|\"说\"\"明\"\"\"\n",
]

@Test(arguments: Dialect.all) private func aTableReadsTheSameInEveryDialect(dialect: Dialect) throws {
  let folder = try ExampleFolder.load { folder in
    for (name, table) in tables { try folder.file("example/\(name)", dialect.bytes(table)) }
  }
  let usual = try ExampleFolder.load { folder in
    for (name, table) in tables {
      try folder.file("example/\(name)", table.replacing("|", with: ","))
    }
  }
  #expect(folder.contents == usual.contents)
  // The second reading stands in the fourth line, as a cell above it holds a break; 八 is its third cell.
  #expect(folder.summary == ["actuals.csv:4:15 \(CellFlaw.notation.rawValue)", "actuals.csv:5:1 an unknown code"])
  #expect(folder.plan?.indicators.first?.series.definition == "一,二;三，四\t五")
  // 84 reaches the 83 due in 2023: three fifths of the way from 80 to 85.
  #expect(folder.status() == .onSchedule)
  let files = folder.files.filter { $0.path.hasSuffix(".csv") }
  #expect(files.count == 3)
  #expect(files.allSatisfy { $0.separator == dialect.separator && dialect.encoding.hasPrefix($0.encoding.name) })
}

@Test func aFirstLineTellsWhatPartsCellsWhereTheHeaderWouldNot() throws {
  let departments = "名称\t别名;名称\n市残联\t残联;市残疾人联合会\n"
  let byTab = try ExampleFolder.load(["departments.csv": "sep=\t\n" + departments])
  let bySemicolon = try ExampleFolder.load(["departments.csv": "sep=;\n" + departments])
  #expect(byTab.plan?.departments.departments.map(\.name) == ["市残联"])
  #expect(bySemicolon.plan?.departments.departments.first?.name == "市残疾人联合会")
}

@Test func commasPartWhateverHasAHeaderByThem() throws {
  // By semicolons there would be one too.
  let folder = try ExampleFolder.load(["departments.csv": "名称,别名;名称\n市残联,残联;名称\n"])
  #expect(folder.plan?.departments.departments.map(\.name) == ["市残联"])
}

@Test func aTableWithoutItsHeaderByAnySeparatorIsReadByCommas() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标;时候;数值\ncoverage;2023;84\n"])
  let missing = "actuals.csv:1:1 a column that is missing"
  #expect(folder.summary.filter { $0 == missing }.count == 2)
  #expect(folder.files.allSatisfy { $0.separator == .comma })
}

@Test func nothingButTheLineThatNamesTheSeparatorIsAnEmptyTable() throws {
  let folder = try ExampleFolder.load(["tasks.csv": "sep=;\n"])
  #expect(folder.summary == ["tasks.csv:1:1 \(FileFlaw.empty.rawValue)"])
}

@Test func halfACharacterOfUTF16IsACellThatIsNoText() throws {
  let text = goodActuals.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  // The last cell ends with the second half of a character.
  let folder = try ExampleFolder.load { folder in
    try folder.file("example/actuals.csv", [0xFF, 0xFE] + text.dropLast(2) + [0xB7, 0xDF, 0x0A, 0x00])
  }
  #expect(folder.summary == ["actuals.csv:2:18 \(CellFlaw.encoding.rawValue)"])
}

@Test func cellsBeyondTheHeaderAndRowsInACellAreFoundWhateverPartsThem() throws {
  let folder = try ExampleFolder.load([
    "actuals.csv": "指标;时期;数值;来源;备注\ncoverage;2023;84;report;;多\ncoverage;2022;83;report;\"\n"
      + "coverage;2021;79;report;\n\"\n"
  ])
  #expect(
    folder.summary == [
      "actuals.csv:2:26 \(RowFlaw.tooManyCells.rawValue)", "actuals.csv:4:1 \(RowFlaw.rowsInCell.rawValue)",
    ])
  guard case .data(.row(let fault)) = folder.findings.first?.facts else { return }
  #expect(fault == .tooManyCells(columns: 5, cells: 6, partedBy: .semicolon))
}
