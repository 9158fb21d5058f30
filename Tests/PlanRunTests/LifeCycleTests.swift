import PlanRules
import PlanRun
import TestSupport
import Testing

private let head = """
  {"id": "example", "title": "示例规划", "period": "2021-2025", "owner": "市残联", "issued": "2021-06-01",
   "sources": [{"id": "report", "title": "统计报告"}, {"id": "notice", "title": "调整通知"}], "closed": %}
  """

private func files(closed: String, _ more: KeyValuePairs<String, String> = [:]) -> KeyValuePairs<String, String> {
  [
    "plan.json": head.replacing("%", with: closed),
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,81,report\n",
    "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,建设康复中心,市残联,2023-06-30\n",
  ]
}

@Test func whatIsFoundInAClosedPlanIsShownAndFailsNothing() throws {
  let closed = "{\"day\": \"2024-03-31\", \"document\": \"韶残联〔2024〕5号\"}"
  let run = try TestRun(example: files(closed: closed), asOf: "2025")
  // The result is that of the day on which it was closed: nothing of 2024 and 2025 is owed.
  #expect(run.plans.map(\.assessment.asOf.description) == ["2024-03-31"])
  #expect(run.findings.map(\.finding.rule.code).contains("FYP102"))
  #expect(run.findings.allSatisfy { $0.finding.period.map { $0.last.year <= 2023 } ?? true })
  #expect(run.summary.tally.failed == 0)
  #expect(run.summary.tally.closed == run.findings.count)
  #expect(run.summary.outcome == .passed)
}

@Test func aPlanIsLookedAtAsEverUntilItIsClosed() throws {
  let closed = "{\"day\": \"2024-03-31\", \"document\": \"韶残联〔2024〕5号\"}"
  let run = try TestRun(example: files(closed: closed), asOf: "2023")
  #expect(run.summary.outcome == .failed)
  #expect(run.summary.tally.closed == 0)
}

@Test(arguments: [
  "{\"day\": \"2024-03-31\"}", "{\"document\": \"韶残联〔2024〕5号\"}", "{\"day\": \"soon\", \"document\": \"5号\"}",
  "{\"day\": \"2024-03-31\", \"document\": \" \"}",
  "{\"day\": \"2024-03-31\", \"document\": \"领导同意\"}", "true",
])
func aPlanThatSaysOnlyHalfOfItIsNotClosed(closed: String) throws {
  let run = try TestRun(example: files(closed: closed), asOf: "2025")
  #expect(run.summary.outcome == .failed)
  #expect(run.plans.map(\.assessment.asOf.description) == ["2025-12-31"])
}

/// A revision of task 1, which is late at the end of 2023.
private func revised(_ rows: String) throws -> TestRun {
  try TestRun(
    example: [
      "plan.json": head.replacing(", \"closed\": %", with: ""),
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      "tasks.csv": "序号,重点工作任务,负责单位,完成时限\n1,建设康复中心,市残联,2023-06-30\n2,培训工作人员,市残联,2023-12-31\n",
      "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,83,report\ncoverage,2024,84,report\n",
      "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\n\(rows)",
    ], asOf: "2024-06-30")
}

@Test func aTaskThatADocumentDropsOrPutsOffIsLateNoMore() throws {
  #expect(try revised("").findings.count { $0.finding.rule == .taskOverdue } == 2)
  let dropped = try revised("1,2023-05-01,,取消,韶府〔2023〕6号,notice\n")
  #expect(dropped.findings.filter { $0.finding.rule == .taskOverdue }.map { $0.finding.subject } == [.named("2")])
  #expect(dropped.plans.first?.tasks.map(\.state) == [.ended, .overdue])
  let putOff = try revised("1,2023-05-01,2023-06-30,2025-06-30,韶府〔2023〕6号,notice\n")
  #expect(putOff.findings.filter { $0.finding.rule == .taskOverdue }.map { $0.finding.subject } == [.named("2")])
  // By its own words too.
  let named = try revised("建设康复中心,2023-05-01,,取消,韶府〔2023〕6号,notice\n")
  #expect(named.plans.first?.tasks.map(\.state) == [.ended, .overdue])
}

@Test(
  arguments: [
    ("1,2023-05-01,,取消,,notice\n", "FYP401"), ("1,2023-05-01,,取消,韶府〔2023〕6号,\n", "FYP401"),
    ("1,2023-05-01,,暂时不做,韶府〔2023〕6号,notice\n", "FYP401"), ("9,2023-05-01,,取消,韶府〔2023〕6号,notice\n", "FYP403"),
    ("1,,,取消,韶府〔2023〕6号,notice\n", "FYP401"), ("1,2023-05-01,,,韶府〔2023〕6号,notice\n", "FYP401"),
  ])
func aRevisionOfATaskThatDoesNotSayEnoughChangesNothing(row: String, code: String) throws {
  let run = try revised(row)
  #expect(run.findings.contains { $0.finding.rule.code == code })
  #expect(run.plans.first?.tasks.map(\.state) == [.overdue, .overdue])
}

@Test func anIndicatorThatIsDroppedOwesNoNumbersOfLaterYears() throws {
  let run = try revised("coverage,2023-05-01,85,取消,韶府〔2023〕6号,notice\n")
  let annual = try #require(run.plans.first?.annual)
  #expect(annual.map(\.status) == [.notApplicable])
  #expect(run.plans.first?.inHand.map(\.status) == [.notApplicable])
  // What was over by then stays judged.
  let later = try revised("coverage,2024-02-01,85,取消,韶府〔2024〕6号,notice\n")
  #expect(later.plans.first?.annual.map(\.status) == [.met])
}

@Test func anExceptionIsToldOfBeforeItEnds() throws {
  // Judged on the last day of 2025: 30 days later is 2026-01-30.
  func run(_ expires: String) throws -> TestRun { try ApprovedPlan.run(expires: expires) }
  let soon = try run("2026-01-30")
  #expect(soon.only(.exceptionExpiring)?.severity == .warning)
  #expect(soon.plans.first?.exceptions.expiring == 1)
  let later = try run("2026-01-31")
  #expect(later.only(.exceptionExpiring) == nil)
  #expect(later.plans.first?.exceptions.active == 1)
  let over = try run("2025-12-30")
  #expect(over.plans.first?.exceptions.expired == 1)
}
