import Foundation
import PlanReports
import PlanRules
import TestSupport
import Testing

/// Two plans with registers of different length, each with one obligation that was not achieved: the first row of the one and
/// the second of the other.
private func run() throws -> TestRun {
  try TestRun(
    [
      "a/x": [
        "departments.csv": "名称\n市残联\n",
        "indicators.csv": "编码,指标,单位,基期,目标,属性\nrehab,康复覆盖率,%,80,85,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\nrehab,2025,84,report\n",
      ],
      "b/y": [
        "plan.json": """
        {"id": "y", "title": "县规划", "period": "2021-2025", "owner": "县委办",
         "sources": [{"id": "report", "title": "统计报告"}]}
        """,
        "departments.csv": "名称\n县委办\n县财政局\n县住建局\n",
        "indicators.csv": """
        编码,指标,单位,基期,目标,属性,计量,负责单位
        content,满意度,%,80,85,约束性,期末,县委办
        homes,改造户数,户,,100,约束性,累计,县住建局

        """,
        "actuals.csv": "指标,时期,数值,来源\ncontent,2025,90,report\nhomes,2021-2025,90,report\n",
      ],
    ], asOf: "2025")
}

/// What a document says of each missed obligation, in its order.
private func told(_ document: String, _ format: OutputFormat) throws -> [String] {
  func lines() -> [String] { document.split(whereSeparator: \.isNewline).map(String.init) }
  func objects(_ value: Any?) throws -> [String] { try #require(value as? [[String: Any]]).map { "\($0)" } }
  func parts(at start: String) -> [String] { document.components(separatedBy: start) }
  let all =
    switch format {
    // Of a text the line that tells it; who is to act on it stands below, under each plan.
    case .text: lines().filter { $0.contains(" [FYP101] ") }
    case .csv, .markdown, .github, .jsonl: lines()
    case .json:
      try objects((try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])?["findings"])
    case .gitlab: try objects(try JSONSerialization.jsonObject(with: Data(document.utf8)))
    case .sarif: parts(at: "\"ruleId\"")
    case .junit: parts(at: "<testcase ")
    // Counts alone name no finding.
    case .openmetrics, .badge: [String]()
    case .tap: parts(at: "\nnot ok ").compactMap { $0.components(separatedBy: "\nok ").first }
    }
  return all.filter { $0.contains("FYP101") && $0.contains("actuals.csv") }
}

@Test(arguments: OutputFormat.allCases.filter { $0 != .openmetrics && $0 != .badge }, Language.allCases)
func everyFormNamesAFindingWithItsOwnPlansIndicatorAndDepartment(format: OutputFormat, language: Language) throws {
  let found = try told(try run().document(format, .check, language), format)
  #expect(found.count == 2)
  let own = [["a/x/actuals.csv", "康复覆盖率", "市残联"], ["b/y/actuals.csv", "改造户数", "县住建局"]]
  let others = [["b/y", "改造户数", "县委办", "县财政局", "县住建局"], ["a/x", "康复覆盖率", "市残联", "县委办", "县财政局"]]
  for (text, (own, others)) in zip(found, zip(own, others)) {
    for name in own { #expect(text.contains(name), "\(name)") }
    for name in others { #expect(!text.contains(name), "\(name)") }
  }
}

@Test func theTextTellsEachDepartmentWhatItOwesUnderItsOwnPlan() throws {
  let lines = try run().lines(.check, TextLayout(language: .zh))
  // An indicator without a number is named by its code and the year.
  #expect(lines.contains { $0.hasPrefix("  市残联（x）：FYP101 ") && $0.hasSuffix("：rehab 2025年") })
  #expect(lines.contains { $0.hasPrefix("  县住建局（y）：FYP101 ") && $0.hasSuffix("：homes 2025年") })
  #expect(!lines.contains { $0.hasPrefix("  县委办") })
}
