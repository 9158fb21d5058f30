import PlanReports
import PlanRules
import TestSupport
import Testing

/// A table found in a report by its line of dashes.
private struct PrintedTable {
  let rule: String
  /// The header above the line and the rows below it, up to the next empty line.
  let rows: [String]

  static func all(in lines: [String]) -> [PrintedTable] {
    lines.indices.filter { isRule(lines[$0]) }.map { position in
      let rows = lines[(position + 1)...].prefix { !$0.isEmpty }
      return PrintedTable(rule: lines[position], rows: [lines[position - 1]] + rows)
    }
  }

  private static func isRule(_ line: String) -> Bool {
    line.hasPrefix("-") && line.split(separator: "  ").count > 2 && line.allSatisfy { $0 == "-" || $0 == " " }
  }

  /// The cell at which each column but the first begins.
  var starts: [Int] {
    let cells = Array(rule)
    return cells.indices.dropFirst().filter { cells[$0] == "-" && cells[$0 - 1] == " " }
  }
}

/// A line cell by cell: a wide character fills two.
private func cells(of line: String) -> [Character] {
  let measure = DisplayWidth()
  return line.flatMap { [Character](repeating: $0, count: measure.cells(of: $0)) }
}

private func reports(_ language: Language, width: Int?) throws -> [[String]] {
  let layout = TextLayout(language: language, width: width)
  // Each at the end of its data.
  let days = ["shaoguan-2016-2020": "2020", "national-2021-2025": "2025H1"]
  let runs = try Repository.planIDs.map { try ShippedRun.over([$0], asOf: days[$0] ?? "2023") }
  return runs.flatMap { [$0.lines(.check, layout), $0.lines(.progress, layout)] }
    + [try ShippedRun.overAll().lines(.check, layout)]
}

@Test(arguments: Language.allCases, [100, nil] as [Int?])
func columnsLineUpInEveryRow(language: Language, width: Int?) throws {
  let tables = try reports(language, width: width).flatMap(PrintedTable.all)
  // Six plans with at least one table each but for Ankang's, twice for plans with both kinds, and that of all plans.
  #expect(tables.count > 10)
  for table in tables {
    #expect(!table.starts.isEmpty)
    for row in table.rows {
      let cells = cells(of: row)
      for start in table.starts where start <= cells.count {
        #expect(cells[start - 1] == " " && cells[start - 2] == " ", "\(row)")
      }
    }
  }
}

@Test(arguments: Language.allCases) func noTableIsWiderThanTheTerminal(language: Language) throws {
  let tables = try reports(language, width: 100).flatMap(PrintedTable.all)
  for line in tables.flatMap({ [$0.rule] + $0.rows }) {
    #expect(DisplayWidth().cells(of: line) <= 100, "\(line)")
  }
}

@Test func aColumnThatDoesNotLineUpWouldBeNoticed() {
  let table = PrintedTable.all(in: ["序号  指标  值", "----  ----  --", "   1  参保  90", "   2  参 保  90"])
  #expect(table.count == 1)
  #expect(table[0].starts == [6, 12])
  #expect(cells(of: table[0].rows[1])[11] == " ")
  // The blank pushes the last column one cell to the right: the cell before its start is no longer blank.
  #expect(cells(of: table[0].rows[2])[10] != " ")
}

@Test func theCaretStandsUnderItsColumnWhateverTheWidths() throws {
  let example = Rule.Example(asOf: "2023", ["actuals.csv": "备注,指标,时期,数值\n全市（含县）,coverage,2023,84人\n"])
  let run = try ExampleRun(example)
  let lines = DiagnosticText(run.item, TextLayout(language: .zh)).lines(try #require(run.findings.first))
  // The row is shown after `  2 | `; 全市（含县） takes twelve cells, `,coverage,2023,84` seventeen: 人 is the thirtieth.
  #expect(lines[1] == "  2 | 全市（含县）,coverage,2023,84人")
  #expect(lines[2] == "    | " + String(repeating: " ", count: 29) + "^")
}

@Test func aNarrowTerminalShowsFewerColumnsAndAPipeAll() throws {
  let run = try ShippedRun.over(["national-2021-2025"], asOf: "2025H1")
  func header(_ width: Int?) throws -> [String] {
    let lines = run.lines(.progress, TextLayout(language: .zh, width: width))
    return try #require(lines.first { $0.hasPrefix("序号") }).split(separator: " ").map(String.init)
  }
  let years = ["2021年", "2022年", "2023年", "2024年", "2025年"]
  let all = ["序号", "指标", "单位", "属性", "基期"] + years + ["实际", "目标", "应达", "进度评价", "灯", "责任单位"]
  #expect(try header(nil) == all)
  #expect(try header(200) == all)
  // The years go first, and what names, is due and is judged stays to the end.
  #expect(try header(60) == ["序号", "指标", "实际", "目标", "应达", "进度评价"])
}

@Test func yearsToComeGoBeforeTheOldestAndTheseBeforeTheLaterOnes() throws {
  let run = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023")
  func years(_ width: Int) throws -> [String] {
    let lines = run.lines(.progress, TextLayout(language: .zh, width: width))
    let header = try #require(lines.first { $0.hasPrefix("序号") })
    return header.split(separator: " ").map(String.init).filter { $0.hasSuffix("年") }
  }
  let seen = try (90...160).map(years)
  let kept: [[String]] = [
    [], ["2023年"], ["2022年", "2023年"], ["2021年", "2022年", "2023年"], ["2021年", "2022年", "2023年", "2024年"],
    ["2021年", "2022年", "2023年", "2024年", "2025年"],
  ]
  #expect(Set(seen) == Set(kept))
  #expect(seen.map(\.count) == seen.map(\.count).sorted())
}

@Test func aFigureIsNeverBrokenOverTwoLines() {
  var table = TextTable([
    TextColumn("指标", isFlexible: true), TextColumn("实际", .right, isFlexible: true, minimum: 4),
  ])
  table.append(["参保", "123456789"])
  table.append(["就业", "5.6（2022年）"])
  let lines = table.lines(width: 12)
  #expect(lines.contains { $0.hasSuffix("123456789") })
  // What stands in brackets may go on in the next line.
  #expect(lines.contains { $0.hasSuffix("5.6") || $0.hasSuffix("5.6（2022") })
}

@Test func aTableWithoutLightsHasNoColumnForThem() throws {
  let run = try ShippedRun.over(["shaoguan-2021-2025"], asOf: "2023")
  let lines = run.lines(.progress, TextLayout(language: .zh))
  #expect(lines.contains { $0.hasPrefix("序号") })
  #expect(!lines.contains { $0.contains("灯") })
}
