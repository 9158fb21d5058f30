import PlanFiles
import PlanRules
import Testing

@Test func aDivisionOfTasksIsAPlan() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": nil, "actuals.csv": nil, "statistics.csv": nil, "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联\n",
    "progress.csv": "对象,日期,进展\n1,2024-06-30,推进中\n",
  ])
  #expect(folder.summary == [])
  #expect(folder.plan?.tasks.count == 1)
  #expect(folder.records.progressNotes.map(\.subject) == ["1"])
}

@Test func aPlanOfNothingMissesTheIndicatorTable() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": nil, "actuals.csv": nil, "statistics.csv": nil, "tasks.csv": nil,
  ])
  #expect(folder.summary.map { String($0.prefix(14)) } == ["indicators.csv"])
  #expect(folder.findings.map(\.rule) == [.unreadableFile])
}
