import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A plan issued on 2021-05-10 with one row of revisions.csv.
private func revised(_ row: String, head: String = #""issued": "2021-05-10""#) throws -> LoadedFolder {
  try ExampleFolder.load([
    "plan.json":
      #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联", "sources": [{"id": "report", "title": "通报"}], "#
      + head + "}",
    "revisions.csv": "指标,生效日期,原目标,新目标,原基期,新基期,文号,来源\n\(row)\n",
  ])
}

/// What is in force at the end of 2024, and what was found.
private func outcome(_ folder: LoadedFolder) -> (target: String?, found: [String]) {
  let day = Period(year: 2024).end
  return (folder.plan?.indicators.first?.target(on: day)?.text, folder.summary)
}

@Test(arguments: [
  "coverage,2023-06-01,85,80,,,残工委〔2023〕5号,report", "coverage,2023-06-01,,80,,,残工委〔2023〕5号,report",
  "coverage,2023-06-01,≥85,80,,,残工委〔2023〕5号,report", "coverage,2023-06-01,85%,80,80,79,残工委〔2023〕5号,report",
  "coverage,2023-06-01,８５.0,80,,,残工委〔2023〕5号,report",
  // On the day of the plan's issue, and on the last day but one.
  "coverage,2021-05-10,85,80,,,残工委〔2021〕5号,report",
])
func aRevisionWithItsDocumentIsInForce(row: String) throws {
  #expect(outcome(try revised(row)) == ("80", []))
}

@Test(arguments: [
  ("coverage,2023-06-01,85,10,,,,report", "2:29 an empty cell"),
  ("coverage,2023-06-01,85,10,,,残工委〔2023〕5号,", "2:41 an empty cell"),
  ("coverage,2023-06-01,85,10,,,—,report", "2:29 a word for nothing"),
  ("coverage,2023-06-01,85,10,,,\u{3164},report", "2:29 a word for nothing"),
  ("coverage,2023-06-01,85,10,,,暂无,report", "2:29 a word for nothing"),
  ("coverage,2021-05-09,85,10,,,残工委〔2021〕5号,report", "2:10 a claim beyond the bounds"),
  ("coverage,2025-12-31,85,10,,,残工委〔2025〕5号,report", "2:10 a claim beyond the bounds"),
  ("coverage,2026-03-01,85,10,,,残工委〔2026〕5号,report", "2:10 a claim beyond the bounds"),
  ("coverage,2023-06-01,20,10,,,残工委〔2023〕5号,report", "2:21 what did not stand before"),
  ("coverage,2023-06-01,,,70,60,残工委〔2023〕5号,report", "2:23 what did not stand before"),
])
func aRevisionThatMayNotCountIsAnErrorAndLeavesInForceWhatWas(row: String, found: String) throws {
  let folder = try revised(row)
  #expect(outcome(folder) == ("85", ["revisions.csv:\(found)"]))
  #expect(folder.findings.allSatisfy { $0.severity == .error })
  #expect(folder.plan?.indicators.first?.baseline(on: Period(year: 2024).end).text == "80")
}

@Test(arguments: ["-", "——", ""]) func aRevisionToNothingIsAnErrorAndLeavesInForceNothing(target: String) throws {
  let folder = try revised("coverage,2023-06-01,85,\(target),,,残工委〔2023〕5号,report")
  #expect(outcome(folder).target == nil)
  #expect(folder.findings.map(\.rule.code) == ["FYP401"])
  // Beside a new baseline there need be no new target.
  let baseline = try revised("coverage,2023-06-01,,\(target),80,79,残工委〔2023〕5号,report")
  #expect(outcome(baseline) == ("85", []))
}

@Test func ofTwoRevisionsOfOneDayTheOrderOfRowsDoesNotDecide() throws {
  let rows = ["coverage,2023-06-01,85,10,,,残工委〔2023〕5号,report", "coverage,2023-06-01,85,90,,,残工委〔2023〕6号,report"]
  for order in [rows, rows.reversed()] {
    let folder = try revised(order.joined(separator: "\n"))
    #expect(folder.summary == ["revisions.csv:3:10 a key that another row has"])
    #expect(folder.findings.allSatisfy { $0.severity == .error })
  }
  // The same again counts once, and a target and a baseline of one day are two things.
  let again = try revised("\(rows[1])\ncoverage,2023-06-01,85,90,,,残工委〔2023〕7号,report")
  #expect(outcome(again) == ("90", ["revisions.csv:3:10 a row that repeats another one"]))
  let both = try revised("\(rows[1])\ncoverage,2023-06-01,,,80,79,残工委〔2023〕7号,report")
  #expect(outcome(both) == ("90", []))
}

@Test func withoutADayOfIssueThePlansFirstDayIsTheEarliest() throws {
  let head = #""note": "印发日期不详""#
  let early = try revised("coverage,2020-12-31,85,10,,,残工委〔2020〕5号,report", head: head)
  #expect(outcome(early) == ("85", ["revisions.csv:2:10 a claim beyond the bounds"]))
  #expect(outcome(try revised("coverage,2021-01-01,85,80,,,残工委〔2021〕1号,report", head: head)) == ("80", []))
}

@Test func aSecondRevisionMayNameTheTargetOfTheFirstOrOfTheTable() throws {
  for old in ["83", "85"] {
    let rows = """
      coverage,2022-06-01,85,83,,,残工委〔2022〕5号,report
      coverage,2023-06-01,\(old),80,,,残工委〔2023〕5号,report
      """
    #expect(outcome(try revised(rows)) == ("80", []))
  }
}

@Test func aTableWithoutTheColumnsLacksThemInEachRow() throws {
  let folder = try ExampleFolder.load(["revisions.csv": "指标,生效日期,新目标\ncoverage,2023-06-01,10\n"])
  #expect(folder.summary == ["revisions.csv:2:1 an empty cell", "revisions.csv:2:1 an empty cell"])
  #expect(folder.plan?.indicators.first?.target(on: Period(year: 2024).end)?.text == "85")
}

/// The finding on a revision of the one target of a plan, whose cell of the target is as written.
private func found(target: String, old: String) throws -> [String] {
  try ExampleFolder.load([
    "plan.json":
      #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联", "sources": [{"id": "report", "title": "通报"}]}"#,
    "indicators.csv":
      "序号,编码,类别,指标,单位,基期,基期年,目标,属性,计量,方向\n1,coverage,康复,基本康复服务覆盖率,%,80,2020,\(target),约束性,期末,升\n",
    "actuals.csv": "指标,时期,数值,来源\n",
    "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-06-01,\(old),82,残工委〔2023〕5号,report\n",
  ]).summary.filter { $0.hasPrefix("revisions.csv") }
}

@Test func aTargetThatWasNeverSetCannotBeAdjusted() throws {
  // With the number gone from the table, the lower one would be all there is, and nothing would say what it replaced.
  #expect(try found(target: "-", old: "85") == ["revisions.csv:2:21 what did not stand before"])
  #expect(try found(target: "", old: "85") == ["revisions.csv:2:21 what did not stand before"])
  // Set later than the plan was; and a cell that cannot be read, which is told of where it stands.
  #expect(try found(target: "-", old: "-") == [])
  #expect(try found(target: "-", old: "") == [])
  #expect(try found(target: "约八成半？", old: "85") == [])
}
