import PlanFiles
import PlanRules
import TestSupport
import Testing

private let register = "名称,别名\n市残联,\n市民政局,\n市财政局,市财局\n市卫生健康局,\n"

private func load(_ tasks: [String], register: String? = register, head: String = "") throws -> LoadedFolder {
  let rows = tasks.enumerated().map { "\($0.offset + 1),任务\($0.offset + 1),\"\($0.element)\"\n" }
  return try ExampleFolder.load([
    "departments.csv": register, "plan.json": ExampleFolder.head(adding: "\"leads\": \"all\"" + head),
    "indicators.csv": nil, "actuals.csv": nil, "tasks.csv": "序号,重点工作任务,负责单位\n" + rows.joined(),
  ])
}

@Test func withoutARegisterTheNamesAsTheyStandAreOne() throws {
  let read = try load(["市民政局、市财政局", "市体育局（牵头）、市民政局", "民政局"], register: nil)
  #expect(read.summary == [])
  let plan = try #require(read.plan)
  #expect(plan.tasks.map { plan.names($0.lead) } == [["市民政局", "市财政局"], ["市体育局"], ["市民政局"]])
  #expect(plan.tasks.map { plan.names($0.supporting) } == [[], ["市民政局"], []])
  #expect(plan.departments.departments.map(\.name) == ["市残联", "市民政局", "市财政局", "市体育局"])
}

@Test(arguments: [
  ("民政局", ["市民政局"]), ("某市民政局", ["市民政局"]), ("韶关市民政局", ["市民政局"]), ("韶关市财局", ["市财政局"]), ("市民政局（市老龄办）", ["市民政局"]),
  ("民政局、财政局", ["市民政局", "市财政局"]), ("原市民政局", ["市民政局"]),
])
func aNameMayHaveAPlaceOrLackIt(cell: String, names: [String]) throws {
  let read = try load([cell], head: ", \"region\": \"韶关市\"")
  #expect(read.summary == [])
  let plan = try #require(read.plan)
  #expect(plan.names(plan.tasks[0].lead) == names)
}

@Test func thePlaceMustNotContradict() throws {
  // Another level, another city than the plan's own, two that fit, and a city's management that is no 管理局 of it.
  #expect(try load(["县民政局"]).summary == ["tasks.csv:2:8 an unknown department"])
  #expect(try load(["广州市民政局"]).summary == ["tasks.csv:2:8 an unknown department"])
  #expect(try load(["省民政局"], register: "名称\n市残联\n民政局\n", head: ", \"region\": \"韶关市\"").summary.count == 1)
  #expect(try load(["广州市民政局"], head: ", \"region\": \"韶关市\"").summary == ["tasks.csv:2:8 an unknown department"])
  #expect(try load(["韶关市民政局"], head: ", \"region\": \"韶关市\"").summary == [])
  let two = try load(["民政局"], register: "名称\n市残联\n市民政局\n县民政局\n")
  #expect(two.summary == ["tasks.csv:2:8 an unknown department"])
  #expect(two.nearestOfFirst == ["市民政局", "县民政局"])
  #expect(try load(["城市管理局"], register: "名称\n市残联\n市管理局\n").summary == ["tasks.csv:2:8 an unknown department"])
}

@Test func twoBodiesInOneNameAreAskedAbout() throws {
  let read = try load(["市民政局（市财政局）"])
  #expect(read.summary == ["tasks.csv:2:8 an unknown department"])
  #expect(read.nearestOfFirst == ["市民政局", "市财政局"])
}

@Test func anUnknownNameIsAskedAboutOnce() throws {
  let read = try load(["市民证局", "市民证局、市残联", "市残联牵头，市民证局配合"])
  #expect(read.summary == ["tasks.csv:2:8 an unknown department"])
  #expect(read.nearestOfFirst == ["市民政局"])
}

@Test func whoSupportsByTheRowOfAnIndicatorSupportsIt() throws {
  let read = try ExampleFolder.load([
    "departments.csv": register,
    "indicators.csv": "编码,指标,单位,基期,目标,属性,负责单位\ncoverage,覆盖率,%,80,85,约束性,\"市残联牵头，市民政局配合\"\n",
  ])
  #expect(read.summary == [])
  let plan = try #require(read.plan)
  let answers = ResponsibilityMatrix(plan: plan, on: Period(year: 2023).end).responsibility(for: SeriesID(0))
  #expect(plan.names(answers.lead) == ["市残联"] && plan.names(answers.supporting) == ["市民政局"])
}

extension LoadedFolder {
  /// The names suggested by the first finding.
  fileprivate var nearestOfFirst: [String] {
    if case .data(.unknownDepartment(_, let nearest))? = findings.first?.facts { nearest } else { [] }
  }
}
