import PlanRules
import Testing

/// Terms as tables write them, with the last day for the figures of 2023 and of the third quarter of 2023.
private let terms: [(cell: String, year: String, quarter: String)] = [
  ("90天", "2024-03-30", "2023-12-29"), ("期后90日内", "2024-03-30", "2023-12-29"), ("0天", "2023-12-31", "2023-09-30"),
  ("3个月", "2024-03-31", "2023-12-31"), ("2个月内", "2024-02-29", "2023-11-30"), ("次月15日前", "2024-01-15", "2023-10-15"),
  ("次月底", "2024-01-31", "2023-10-31"), ("次年10月底", "2024-10-31", "2024-10-31"),
  ("次年3月31日前", "2024-03-31", "2024-03-31"), ("翌年6月", "2024-06-30", "2024-06-30"),
  ("次年２月底前", "2024-02-29", "2024-02-29"),
]

@Test(arguments: terms) func aTermForReportingHasItsDay(term: (cell: String, year: String, quarter: String)) throws {
  let read = try #require(ReportingTerm(term.cell))
  #expect(read.day(after: try date("2023-12-31")).description == term.year)
  #expect(read.day(after: try date("2023-09-30")).description == term.quarter)
}

@Test(arguments: ["年报后", "尽快", "次年13月", "次年2月32日", "-5天", "367天", "13个月", "次年", ""])
func whatIsNoTermIsNone(cell: String) {
  #expect(ReportingTerm(cell) == nil)
}

@Test func aSeriesWithItsOwnTermIsAwaitedUntilThen() throws {
  let plan = try Draft(Draft.Row(code: "row", target: "85", baseline: "80")).plan()
  let calendar = ReportingCalendar(.year, in: plan.period, term: .yearAfter(month: 10, day: nil))
  #expect(calendar.counted(on: try date("2024-10-31")).last?.description == "2022")
  #expect(calendar.counted(on: try date("2024-11-01")).last?.description == "2023")
  // Who could not report before the issue has a month from it, and no more than the term where that is longer.
  let late = ReportingCalendar(
    .year, in: plan.period, term: .yearAfter(month: 3, day: nil), issued: try date("2022-03-20"))
  #expect(late.reportingDay(of: Period(year: 2021)).description == "2022-04-20")
}
