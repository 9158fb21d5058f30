import Foundation
import TestSupport
import Testing

/// A small plan whose tables a spreadsheet has saved in one way or another.
private struct SavedPlan {
  private let folder: TemporaryFolder

  /// Cells stand between `|`.
  private static let tables = [
    "indicators.csv": "编码|指标|单位|基期|目标|属性|负责单位\ncoverage|覆盖率|%|80|85|约束性|市残联、市民政局\n",
    "actuals.csv":
      "指标|时期|数值|来源|出处\ncoverage|2023|82.5|report|\"第1段,第2句;第3句，\"\"补\"\"\t完\"\ncoverage|2022|八十|report|\n",
    "departments.csv": "名称|别名\n市残联|市残疾人联合会\n市民政局|\n",
  ]

  /// The plan in one of the encodings of the system's iconv; `mark` stands before each text.
  init(partedBy separator: String = ",", lineEnd: String = "\n", in encoding: String = "UTF-8", after mark: String = "")
    throws
  {
    folder = try TemporaryFolder()
    try folder.file(
      "city/plan.json",
      #"{"id": "city", "title": "规划", "period": "2021-2025", "owner": "市残联", "#
        + #""sources": [{"id": "report", "title": "报告"}]}"#)
    for (name, table) in SavedPlan.tables {
      let text = mark + table.replacing("|", with: separator).replacing("\n", with: lineEnd)
      let path = try folder.file("city/\(name)", text)
      guard encoding != "UTF-8" else { continue }
      let source = try folder.file("source", text)
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/iconv")
      process.arguments = ["-f", "UTF-8", "-t", encoding, "-o", path, source]
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
  }

  func run(_ arguments: String...) throws -> ProgramRun { try ProgramRun(arguments, in: folder.path) }
}

private let lineEnds = ["\n", "\r\n", "\r"]

@Test(arguments: [",", "\t", ";", "，"], lineEnds)
func aPlanIsJudgedTheSameHoweverItsTablesAreSaved(separator: String, lineEnd: String) throws {
  let wanted = try SavedPlan().run("check", "city", "--as-of", "2023", "--format", "json")
  // 八十 is no figure; 82.5 is not the 83 that three fifths of the way from 80 to 85 ask for.
  #expect(try wanted.codes.sorted() == ["FYP102", "FYP401"])
  let encodings = [
    ("UTF-8", ""), ("UTF-8", "\u{FEFF}"), ("GB18030", ""), ("UTF-16LE", "\u{FEFF}"), ("UTF-16BE", "\u{FEFF}"),
  ]
  for (encoding, mark) in encodings {
    let plan = try SavedPlan(partedBy: separator, lineEnd: lineEnd, in: encoding, after: mark)
    let run = try plan.run("check", "city", "--as-of", "2023", "--format", "json")
    #expect(run.output == wanted.output, "\(encoding)")
    #expect(run.status == 1)
  }
}

@Test func verboseSaysHowEachFileWasTaken() throws {
  let plan = try SavedPlan(partedBy: ";", in: "UTF-16LE", after: "\u{FEFF}")
  let zh = try plan.run("validate", "city", "--verbose", "--lang", "zh").output
  let en = try plan.run("validate", "city", "--verbose", "--lang", "en").output
  #expect(zh.contains("\n  city/plan.json: UTF-8\n"))
  #expect(zh.contains("\n  city/actuals.csv: UTF-16，以分号分列\n"))
  #expect(en.contains("\n  city/actuals.csv: UTF-16, parted by semicolons\n"))
  #expect(try !plan.run("validate", "city").output.contains("UTF-16"))
}

@Test(arguments: [",", "\t", ";", "，"]) func aCellEndsForSarifBeforeWhatPartsItFromTheNext(separator: String) throws {
  let plan = try SavedPlan(partedBy: separator)
  let document = try plan.run("validate", "city", "--format", "sarif").json
  let run = try #require((document["runs"] as? [[String: Any]])?.first)
  let result = try #require((run["results"] as? [[String: Any]])?.first)
  let place = try #require((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
  // `coverage`, `2022` and what parts them are 14 characters, 八十 is two.
  #expect(place["region"] as? [String: Int] == ["startLine": 3, "startColumn": 15, "endColumn": 17])
}
