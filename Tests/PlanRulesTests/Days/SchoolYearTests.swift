import Testing

@testable import PlanRules

// 毛入园率 88 at the end of 2020 → 95 at the end of 2025: 7 points in 60 months.
private func kindergarten(
  _ readings: [(String, String)], cycle: ReportingCycle? = .schoolYear, on asOf: String, _ status: Status,
  _ reason: Reason? = nil, due: String? = nil, value: String? = nil, judgedAt: String? = nil
) -> PlannedRow {
  PlannedRow(
    name: "学前教育毛入园率", baseline: "88", baselineYear: 2020, target: "≥95", cycle: cycle, readings: readings,
    asOf: asOf, status: status, reason: reason, due: due, value: value, judgedAt: judgedAt)
}

// Everyday rows with their answers, worked out before any was run.
@Test(arguments: [
  // At the end of 2023 the school year that ended in August is judged, 32 of 60 months on: 88 + 7 × 32 ÷ 60 = 1376 ÷ 15.
  kindergarten([("2022—2023学年", "91.8")], on: "2023", .onSchedule, due: "1376/15", judgedAt: "2023-08-31"),
  kindergarten([("2022—2023学年", "91.7")], on: "2023", .behind, due: "1376/15", judgedAt: "2023-08-31"),
  // Written by the day or by the month that ends then it is the same reading.
  kindergarten([("2023-08-31", "91.8")], on: "2023", .onSchedule, due: "1376/15", judgedAt: "2023-08-31"),
  // Until 1 October the school year before counts, which ended 20 months on: 88 + 7 × 20 ÷ 60 = 271 ÷ 3.
  kindergarten([("2021—2022学年", "90.4")], on: "2023-09-15", .onSchedule, due: "271/3", judgedAt: "2022-08-31"),
  kindergarten([("2021—2022学年", "90.4")], on: "2023-10-02", .undetermined, .stale, judgedAt: "2023-08-31"),
  // Asked for on its last day it counts at once.
  kindergarten([("2021—2022学年", "90.4")], on: "2023-08-31", .undetermined, .stale, judgedAt: "2023-08-31"),
  // The school year in which the plan begins ends in it: 88 + 7 × 8 ÷ 60 = 1334 ÷ 15.
  kindergarten([("2020—2021学年", "89")], on: "2021", .onSchedule, due: "1334/15", judgedAt: "2021-08-31"),
  kindergarten([], on: "2021-08-15", .notYetDue), kindergarten([], on: "2021", .unreported),
  // At the plan's end 2024—2025 decides against the target itself, and nothing is awaited after it.
  kindergarten([("2024—2025学年", "95")], on: "2025", .met, due: "95", judgedAt: "2025-12-31"),
  kindergarten([("2024—2025学年", "94.9")], on: "2025", .missed, due: "95", judgedAt: "2025-12-31"),
  kindergarten([("2024—2025学年", "95")], on: "2026-01-15", .met, judgedAt: "2025-12-31"),
  kindergarten([("2023—2024学年", "95")], on: "2025", .undetermined, .stale, judgedAt: "2025-12-31"),
  // Before the end it is on its way: 88 + 7 × 56 ÷ 60 = 1418 ÷ 15.
  kindergarten([("2024—2025学年", "94.6")], on: "2025-11-30", .onSchedule, due: "1418/15", judgedAt: "2025-08-31"),
  // The one that begins in the plan and ends after it is none of the plan's.
  kindergarten([("2025—2026学年", "96")], on: "2026-12-31", .unreported, judgedAt: "2025-12-31"),
  // A term is a reading of its last day: the autumn term of 2022 is not the August of 2023.
  kindergarten([("2023年春季学期", "91.8")], on: "2023", .onSchedule, judgedAt: "2023-08-31"),
  kindergarten([("2022年秋季学期", "91.8")], on: "2023", .undetermined, .stale, judgedAt: "2023-08-31"),
  // Seen from the readings; with one of a calendar year among them the row is reported by calendar years.
  kindergarten([("2022—2023学年", "91.8")], cycle: nil, on: "2023", .onSchedule, due: "1376/15", judgedAt: "2023-08-31"),
  kindergarten(
    [("2021", "90"), ("2022—2023学年", "91.8")], cycle: nil, on: "2023", .undetermined, .stale, judgedAt: "2023-12-31"),
  // A stated cycle is the stated one.
  kindergarten([("2022—2023学年", "91.8")], cycle: .year, on: "2023", .undetermined, .stale, judgedAt: "2023-12-31"),
])
func aSchoolYearIsJudgedAtTheEndOfAugust(row: PlannedRow) throws { try row.check() }

@Test func theTargetOfAYearIsDecidedByTheSchoolYearThatEndsInIt() throws {
  for (value, status) in [("92", Status.met), ("91.9", .missed)] {
    let row = PlannedRow(
      name: "学前教育毛入园率", baseline: "88", baselineYear: 2020, target: "到2023年达到92%", cycle: .schoolYear,
      readings: [("2022—2023学年", value)], asOf: "2023", status: status, judgedAt: "2023-12-31")
    try row.check()
  }
}

@Test(arguments: [Measure.eachYear, .averageLevel, .averageGrowth, .compoundedRise])
func schoolYearsMakeNoCalendarYears(measure: Measure) throws {
  let readings = [("2021—2022学年", "91"), ("2022—2023学年", "92"), ("2023—2024学年", "93"), ("2024—2025学年", "94")]
  for day in ["2023", "2025"] {
    try PlannedRow(
      name: "毕业生就业率", target: "≥90", measure: measure, direction: .up, cycle: .schoolYear, readings: readings,
      asOf: day,
      status: .undetermined, reason: .schoolYears
    ).check()
  }
}

@Test func aTotalOfSchoolYearsIsABoundThatLacksBothEndsOfThePlan() throws {
  // 2021—2022 to 2024—2025 make 4 × 300; of January to August 2021 and of what comes after August 2025 nothing is known.
  let readings = [("2021—2022学年", "300"), ("2022—2023学年", "300"), ("2023—2024学年", "300"), ("2024—2025学年", "300")]
  func row(_ target: String, _ status: Status, _ reason: Reason?) -> PlannedRow {
    PlannedRow(
      name: "资助学生", unit: "人次", target: target, measure: .total, cycle: .schoolYear, readings: readings, asOf: "2025",
      status: status, reason: reason, value: "≥1200")
  }
  try row("1200", .met, nil).check()
  try row("1201", .undetermined, .missingPeriods).check()
}

@Test func aSchoolYearIsOwedOnceItsReportingDayHasPassed() throws {
  func owed(_ measure: Measure, _ readings: KeyValuePairs<String, String>, on day: String) throws -> [String] {
    let draft = Draft(Draft.Row(code: "row", target: "95", measure: measure, cycle: .schoolYear), readings)
    return try draft.overdue(on: day).items.filter { $0.kind == .report }.map { $0.period?.description ?? "" }
  }
  #expect(try owed(.level, [:], on: "2021-09-30") == [])
  #expect(try owed(.level, [:], on: "2021-10-02") == ["2020-09..2021-08"])
  #expect(try owed(.level, ["2020—2021学年": "89"], on: "2022-09-30") == [])
  #expect(try owed(.level, ["2020—2021学年": "89"], on: "2022-10-02") == ["2021-09..2022-08"])
  #expect(try owed(.level, ["2024—2025学年": "95"], on: "2027-01-01") == [])
  #expect(try owed(.total, ["2021—2022学年": "9"], on: "2024-01-01") == ["2022-09..2023-08"])
}

@Test func theCalendarOfSchoolYearsEndsWithTheLastWholeOne() throws {
  let calendar = ReportingCalendar(.schoolYear, in: try period("2021-2025"), term: .days(31))
  let owed = calendar.owed(by: try date("2027-12-31")).map(\.description)
  #expect(
    owed == ["2020-09..2021-08", "2021-09..2022-08", "2022-09..2023-08", "2023-09..2024-08", "2024-09..2025-08"])
  #expect(calendar.counted(on: try date("2025-12-31")).last?.description == "2024-09..2025-08")
  #expect(calendar.counted(on: try date("2025-09-15")).awaited.map(\.period.description) == ["2024-09..2025-08"])
  #expect(calendar.counted(on: try date("2021-05-31")).last == nil)
}

@Test func termsTileASchoolYear() throws {
  let (year, autumn, spring) = (try period("2022—2023学年"), try period("2022年秋季学期"), try period("2023年春季学期"))
  #expect(autumn.first == year.first && autumn.last.next == spring.first && spring.last == year.last)
}
