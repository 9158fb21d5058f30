import PlanRules
import PlanRun
import TestSupport
import Testing

private let noTargets = "编码,指标,单位,基期,目标,属性\n"

private func check(
  _ tasks: String, progress: String = "对象,日期,进展\n", asOf day: String = "2024-06-30", department: String? = nil
) throws -> TestRun {
  var selection = Selection()
  selection.department = department
  return try TestRun(
    example: ["indicators.csv": noTargets, "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n\(tasks)", "progress.csv": progress],
    asOf: day, selection: selection)
}

@Test func aPlanOfTasksAloneIsJudgedByThemAndWhatIsOverdueWarns() throws {
  let run = try check("1,提高标准,市民政局,2024-03-31\n2,建成中心,市残联,2025年\n")
  #expect(run.summary.outcome == .passed)
  #expect(run.codes == ["FYP201"])
  #expect(run.summary.tally.warned == 1)
  #expect(run.summary.tasks.total == 2)
  #expect(run.summary.tasks.count(.overdue) == 1)
}

@Test func whereNothingIsDueYetThatIsNothingAmiss() throws {
  let run = try check("1,提高标准,市民政局,2025年\n")
  #expect(run.summary.outcome == .passed)
  #expect(run.codes == [])
}

@Test func whatIsOnlyToBeConfirmedIsNotJudged() throws {
  let run = try check("1,提高标准,市民政局,2024-03-31\n", progress: "对象,日期,进展\n1,2024-03-01,不知所云\n")
  #expect(run.summary.outcome == .void)
  #expect(run.codes.contains("FYP902"))
}

@Test func ofADepartmentOnlyTheTasksThatItLeadsTell() throws {
  let tasks = "1,提高标准,市民政局,2024-03-31\n"
  #expect(try check(tasks, department: "市民政局").summary.outcome == .passed)
  #expect(try check(tasks, department: "市卫健局").summary.outcome == .void)
}

@Test func aFigureThatWasReplacedLaterWasHandedInWhenItFirstCame() throws {
  let run = try TestRun(
    example: [
      "actuals.csv": """
      指标,时期,数值,状态,来源,报送日期
      coverage,2021,81,初步,report,2022-01-31
      coverage,2021,81.5,修订,report,2022-06-30
      coverage,2022,82,,report,2023-02-01
      coverage,2023,83,,report,

      """
    ], asOf: "2024")
  let counts = try #require(run.plans.first).punctuality
  #expect(counts.map(\.inTime) == [1])
  #expect(counts.map(\.late) == [1])
}

@Test(arguments: [
  (Horizon.days(0), "2024-02-10"), (.days(30), "2024-03-11"), (.thisMonth, "2024-02-29"), (.nextMonth, "2024-03-31"),
])
func aHorizonReachesToADay(horizon: Horizon, end: String) throws {
  #expect(horizon.end(from: try TestRun.day("2024-02-10")) == (try TestRun.day(end)))
}
