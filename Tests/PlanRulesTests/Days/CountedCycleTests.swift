import Testing

@testable import PlanRules

private func counted(_ cycle: ReportingCycle, on day: String, lag: Int = 31, plan: String = "2021-2025") throws
  -> String
{
  let calendar = ReportingCalendar(cycle, in: try period(plan), term: .days(lag))
  let counted = calendar.counted(on: try date(day))
  let awaited = counted.awaited.map { " \($0.period) \($0.reportingDay)" }.joined(separator: ",")
  return (counted.last?.description ?? "none") + (awaited.isEmpty ? "" : " awaits" + awaited)
}

@Test(arguments: [
  // Asked for on its last day; until 31 days later it is awaited, and from the day after that it counts.
  ("2023-12-31", "2023"), ("2024-01-01", "2022 awaits 2023 2024-01-31"), ("2024-01-31", "2022 awaits 2023 2024-01-31"),
  ("2024-02-01", "2023"), ("2024-12-30", "2023"),
  // The last year of the plan is no other; nothing is asked of what comes after it.
  ("2025-12-31", "2025"), ("2026-01-15", "2024 awaits 2025 2026-01-31"), ("2026-02-01", "2025"), ("2031-01-15", "2025"),
  // The first year is awaited too, and before its end nothing is complete.
  ("2021-06-30", "none"), ("2022-01-15", "none awaits 2021 2022-01-31"), ("2022-02-01", "2021"),
])
func aYearCountsOnceItIsAskedForOrItsReportingDayHasPassed(day: String, expected: String) throws {
  #expect(try counted(.year, on: day) == expected)
}

@Test(arguments: [
  // Figures that come late: 2022-12-31 and 120 days is 2023-04-30.
  (ReportingCycle.year, "2023-03-15", 120, "2021 awaits 2022 2023-04-30"), (.year, "2023-05-01", 120, "2022"),
  (.quarter, "2023-09-30", 31, "2023Q3"), (.quarter, "2023-10-15", 31, "2023Q2 awaits 2023Q3 2023-10-31"),
  (.half, "2023-07-20", 31, "2022H2 awaits 2023H1 2023-07-31"), (.half, "2023-08-01", 31, "2023H1"),
  // January ends on the 31st, 31 days later it is 3 March.
  (.month, "2023-03-04", 31, "2023-01 awaits 2023-02 2023-03-31"),
  // Two months at once: 31 January and 60 days is 1 April, 28 February and 60 days 29 April.
  (.month, "2023-03-20", 60, "2022-12 awaits 2023-01 2023-04-01, 2023-02 2023-04-29"),
  // Asked for in February, January is not waited for any more.
  (.month, "2023-02-28", 31, "2023-02"),
])
func theLagOfThePlanAndTheRowsOwnCycleDecide(cycle: ReportingCycle, day: String, lag: Int, expected: String) throws {
  #expect(try counted(cycle, on: day, lag: lag) == expected)
}

@Test func whatThePlanCutsOffIsACycleToo() throws {
  let plan = "2021-01..2025-06"
  #expect(try counted(.year, on: "2025-06-30", plan: plan) == "2025H1")
  #expect(try counted(.year, on: "2025-07-10", plan: plan) == "2024 awaits 2025H1 2025-07-31")
  #expect(try counted(.year, on: "2025-08-01", plan: plan) == "2025H1")
}

// 80 → 85 over five years; 82 is due at the end of 2022, 83 at that of 2023, 84 at that of 2024.
private func coverage(
  _ readings: [(String, String)], on asOf: String, _ status: Status, _ reason: Reason? = nil,
  due: String? = nil, judgedAt: String? = nil, cycle: ReportingCycle? = nil
) -> PlannedRow {
  PlannedRow(
    name: "基本康复服务覆盖率", baseline: "80", baselineYear: 2020, target: "85", cycle: cycle, readings: readings, asOf: asOf,
    status: status, reason: reason, due: due, judgedAt: judgedAt)
}

@Test(arguments: [
  // In January the year before is awaited, and the one before that decides.
  coverage([("2022", "82.5")], on: "2024-01-15", .onSchedule, due: "82", judgedAt: "2022"),
  coverage([("2022", "81.9")], on: "2024-01-15", .behind, due: "82", judgedAt: "2022"),
  coverage([("2022", "82.5"), ("2023", "83")], on: "2024-01-15", .onSchedule, due: "83", judgedAt: "2023"),
  coverage([("2022", "82.5")], on: "2024-02-01", .undetermined, .stale, judgedAt: "2023"),
  coverage([("2022", "82.5")], on: "2023-12-31", .undetermined, .stale, judgedAt: "2023"),
  // So in the January after the plan: no final verdict yet.
  coverage([("2024", "84.2")], on: "2026-01-20", .onSchedule, due: "84", judgedAt: "2024"),
  coverage([("2024", "84.2")], on: "2026-02-01", .undetermined, .stale, judgedAt: "2025"),
  coverage([("2024", "84.2"), ("2025", "85")], on: "2026-01-20", .met, judgedAt: "2025"),
  coverage([("2024", "84.2"), ("2025", "84.9")], on: "2026-01-20", .missed, judgedAt: "2025"),
  coverage([("2024", "85.5")], on: "2026-01-20", .metEarly, judgedAt: "2024"),
  // Half a year speaks for its own day: 80 + 5 × 54 ÷ 60 = 84.5 in June 2025.
  coverage([("2025H1", "84.6")], on: "2025-09-30", .onSchedule, due: "84.5", judgedAt: "2025-06-30"),
  coverage([("2025H1", "84.6")], on: "2025", .undetermined, .stale, judgedAt: "2025"),
  coverage([("2025H1", "86")], on: "2025", .undetermined, .stale, judgedAt: "2025"),
  coverage([("2025H1", "84.6")], on: "2026-01-31", .onSchedule, due: "84.5", judgedAt: "2025-06-30"),
  coverage([("2023H1", "90")], on: "2023", .undetermined, .stale),
  coverage([("2023Q1-Q3", "90")], on: "2024-02-15", .undetermined, .stale),
  coverage([("2023-12", "83")], on: "2023", .onSchedule, due: "83"),
  // Nothing was reported and nothing is due yet, or something is.
  coverage([], on: "2021-06-30", .notYetDue), coverage([], on: "2022-01-31", .notYetDue),
  coverage([], on: "2022-02-01", .unreported), coverage([], on: "2021", .unreported),
  coverage([], on: "2021-03-31", .unreported, cycle: .quarter),
  coverage([], on: "2021-02-28", .notYetDue, cycle: .quarter),
  coverage([("2021H1", "80.4")], on: "2021-07-31", .behind, due: "80.5"),
  // Quarter by quarter: at the end of October the third quarter is awaited, 80 + 5 × 30 ÷ 60 = 82.5 in June 2023.
  coverage([("2023Q2", "82.5")], on: "2023-10-20", .onSchedule, due: "82.5", judgedAt: "2023-06-30", cycle: .quarter),
  coverage([("2023Q2", "82.5")], on: "2023-11-01", .undetermined, .stale, cycle: .quarter),
])
func aRowIsJudgedByTheLastCycleThatCounts(row: PlannedRow) throws { try row.check() }

@Test func theCellThatIsMissingIsNamed() throws {
  let row = try coverage([("2022", "82.5")], on: "2023-12-31", .undetermined).assess()
  #expect(row.value?.missing.map(\.description) == ["2023"])
  #expect(row.value?.isStale == true)
  #expect(row.figures.value == "82.5")
}

@Test func whatIsAwaitedIsSaidWithItsReportingDay() throws {
  let silent = try coverage([("2022", "82.5")], on: "2024-01-15", .onSchedule).assess()
  #expect(silent.timing.awaited.map(\.period.description) == ["2023"])
  #expect(silent.timing.awaited.map(\.reportingDay.description) == ["2024-01-31"])
  // Once it is there nothing is awaited.
  #expect(try coverage([("2023", "83")], on: "2024-01-15", .onSchedule).assess().timing.awaited.isEmpty)
}

@Test func aTotalIsAddedUpToTheYearThatCounts() throws {
  // 2000 homes in five years: 800 by the end of 2022, 1200 by that of 2023.
  var row = PlannedRow(
    name: "家庭无障碍改造", unit: "户", target: "2000", measure: .total, readings: [("2021", "400"), ("2022", "410")],
    asOf: "2024-01-15", status: .onSchedule, due: "800", value: "810", judgedAt: "2022")
  try row.check()
  row.asOf = "2024-02-01"
  (row.status, row.reason, row.due, row.value, row.judgedAt) = (.undetermined, .missingPeriods, "1200", "≥810", "2023")
  try row.check()
}

@Test func aTotalOfAFinishedPlanIsNotMissedWhileItsLastYearIsAwaited() throws {
  var row = PlannedRow(
    name: "家庭无障碍改造", unit: "户", target: "2000", measure: .total, readings: [("2021-2024", "1600")], asOf: "2026-01-10",
    status: .onSchedule, due: "1600", judgedAt: "2024")
  try row.check()
  row.readings.append(("2025", "399"))
  (row.status, row.due, row.judgedAt) = (.missed, "2000", "2025")
  try row.check()
}

@Test func everyYearAndAveragesWaitForTheirLastYearToo() throws {
  try PlannedRow(
    name: "城镇调查失业率", target: "≤5.5", measure: .averageLevel, readings: [("2021", "5.1"), ("2022", "5.6")],
    asOf: "2024-01-15", status: .onSchedule, value: "5.35", judgedAt: "2022"
  ).check()
  try PlannedRow(
    name: "城镇新增就业", unit: "人", target: "每年不少于1万人", measure: .eachYear,
    readings: [("2021", "10000"), ("2022", "12000")], asOf: "2024-01-15", status: .onSchedule, judgedAt: "2022"
  ).check()
}

@Test func theDayOfAGateThatWaitsForReportsIsThatOfTheLastCycleThatCounts() throws {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"))
  let plan = try draft.plan()
  #expect(plan.lastDueDay(on: try date("2024-01-31")).description == "2022-12-31")
  #expect(plan.lastDueDay(on: try date("2024-02-01")).description == "2023-12-31")
  #expect(plan.lastDueDay(on: try date("2021-05-01")).description == "2021-05-01")
  #expect(plan.lastDueDay(on: try date("2030-05-01")).description == "2025-12-31")
  draft.cycle = .quarter
  #expect(try draft.plan().lastDueDay(on: try date("2023-08-01")).description == "2023-06-30")
}

private func days(_ cycle: ReportingCycle, _ cycles: [String], issued: String, plan: String) throws -> [String] {
  let calendar = ReportingCalendar(cycle, in: try period(plan), term: .days(31), issued: try date(issued))
  return try cycles.map { "\(calendar.reportingDay(of: try period($0)))" }
}

@Test func aFigureOfAPeriodBeforeTheIssueIsDueOneLagAfterIt() throws {
  // 10 April and 31 days is 11 May; 30 June and 31 days is 31 July.
  #expect(
    try days(.year, ["2021", "2022"], issued: "2022-04-10", plan: "2021-2025") == ["2022-05-11", "2023-01-31"])
  #expect(
    try days(.quarter, ["2021Q4", "2022Q1", "2022Q2"], issued: "2022-04-10", plan: "2021-2025")
      == ["2022-05-11", "2022-05-11", "2022-07-31"])
  // A plan of one year, reported by the month and issued on 20 March: 20 April for both months before, then 1 May.
  #expect(
    try days(.month, ["2024-01", "2024-02", "2024-03"], issued: "2024-03-20", plan: "2024")
      == ["2024-04-20", "2024-04-20", "2024-05-01"])
}

@Test func nobodyOwesFiguresBeforeTheIssueAndALagAfterIt() throws {
  var draft = Draft(Draft.Row(code: "row", target: "2000", unit: "户", measure: .total), cycle: .month)
  draft.period = "2024"
  draft.issued = "2024-03-20"
  func owed(on day: String) throws -> [String] {
    try draft.overdue(on: day).items.compactMap { $0.period?.description }
  }
  #expect(try owed(on: "2024-04-20") == [])
  #expect(try owed(on: "2024-04-21") == ["2024-01", "2024-02"])
  #expect(try owed(on: "2024-05-02") == ["2024-01", "2024-02", "2024-03"])
  // Nor is a row held against it before: January and February are awaited.
  #expect(
    try draft.row(on: "2024-04-10").timing.awaited.map(\.period.description) == ["2024-01", "2024-02", "2024-03"])
  #expect(try draft.row(on: "2024-04-10").status == .notYetDue)
}

@Test func noDayThatNobodyAskedForIsLaterThanTodayOrALaterYearThanThePlanHasSeen() throws {
  let draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"))
  let plan = try draft.plan()
  func usual(_ today: String, _ draft: Draft = draft) throws -> String {
    try plan.usualDay(records: draft.records(), today: date(today)).description
  }
  // Before the plan, in its first year, then the last whole year, at the end the plan's own.
  #expect(try usual("2020-11-30") == "2020-11-30")
  #expect(try usual("2021-11-30") == "2021-11-30")
  #expect(try usual("2023-02-01") == "2022-12-31")
  #expect(try usual("2030-02-01") == "2025-12-31")
  var early = draft
  early.report("row", ["2022": "81", "2023": "82"])
  #expect(try usual("2023-11-30", early) == "2022-12-31")
  #expect(try usual("2024-01-01", early) == "2023-12-31")
}

@Test func figuresThatHaveBeenDueSinceTheDayJudgedAreCounted() throws {
  let plan = try Draft(Draft.Row(code: "row", target: "85", baseline: "80")).plan()
  // The figure of 2022 is in time until 2023-01-31.
  #expect(plan.dueSince(try date("2021-12-31"), by: try date("2023-01-31")) == nil)
  let due = try #require(plan.dueSince(try date("2021-12-31"), by: try date("2023-02-01")))
  #expect(due.series == 1)
  #expect(due.first.description == "2023-01-31")
  #expect(plan.dueSince(try date("2025-12-31"), by: try date("2030-01-01")) == nil)
}
