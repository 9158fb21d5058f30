import PlanRules
import TestSupport
import Testing

@testable import PlanFiles

/// A folder whose `plan.json` makes assumptions on what two rows are called.
private func folder(assuming names: String) throws -> LoadedFolder {
  try ExampleFolder.load([
    "plan.json": ExampleFolder.head(adding: #""assumptions": {"cumulativeRead": {"indicators": [\#(names)]}}"#),
    "indicators.csv": "序号,编码,指标,单位,目标,属性\n3,rate,参保率,%,95,预期性\n4,people,参保人数,万人,60,预期性\n5,more,参保人数,人,9,预期性\n",
  ])
}

@Test(arguments: [#""rate""#, #""参保率""#, #""参保率（%）""#, #""3""#])
func anAssumptionNamesASeriesByItsCodeItsNameOrItsNumber(name: String) throws {
  let read = try folder(assuming: name)
  #expect(read.faults.isEmpty)
  #expect(try #require(read.plan).head.assumptions.holds(.cumulativeRead, for: "rate"))
}

@Test func anAssumptionOnANameThatTwoHaveIsAskedAbout() throws {
  let read = try folder(assuming: #""参保人数""#)
  guard case .data(.ambiguousNumber(let name, let candidates)) = try #require(read.findings.first).facts else {
    Issue.record("\(read.findings)")
    return
  }
  #expect((name, candidates) == ("参保人数", ["people", "more"]))
}

@Test func anAssumptionOnNothingThatTheTablesHaveNamesTheNearest() throws {
  let read = try folder(assuming: #""参保律""#)
  guard case .data(.unknownCode(let name, let nearest)) = try #require(read.findings.first).facts else {
    Issue.record("\(read.findings)")
    return
  }
  #expect((name, nearest.first) == ("参保律", "参保率"))
}

/// Where the document has the first of a list lead, a cell that says itself who leads is as it says.
@Test func theFirstOfAListLeadsUnlessTheCellSaysWhoDoes() throws {
  let read = try ExampleFolder.load([
    "plan.json": ExampleFolder.head(adding: #""leads": "first""#),
    "tasks.csv": "序号,重点工作任务,负责单位\n1,甲事,市民政局、市残联\n2,乙事,市民政局、市残联牵头，市财政局配合\n",
    "departments.csv": "名称\n市民政局\n市残联\n市财政局\n",
  ])
  let plan = try #require(read.plan)
  let matrix = ResponsibilityMatrix(plan: plan, on: try #require(CalendarDate("2023-12-31")))
  func names(_ ids: [DepartmentID]) -> [String] { ids.map { plan.departments[$0].name } }
  #expect((0..<2).map { names(matrix.responsibility(forTask: $0).lead) } == [["市民政局"], ["市民政局", "市残联"]])
  #expect((0..<2).map { names(matrix.responsibility(forTask: $0).supporting) } == [["市残联"], ["市财政局"]])
}
