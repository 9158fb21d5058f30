import Testing

@testable import PlanRules

@Test(arguments: [
  ("2026年12月", "2026-12-31"), ("2026 年 8 月底前", "2026-08-31"), ("2026年2月底", "2026-02-28"), ("2024年2月末", "2024-02-29"),
  ("到2025年", "2025-12-31"), ("２０２５年底前", "2025-12-31"), ("2025", "2025-12-31"),
  ("2025-06-30", "2025-06-30"), ("2026年8月15日前", "2026-08-15"), ("2026年8月15日", "2026-08-15"),
  ("2025—2027年", "2027-12-31"), ("2023年第三季度", "2023-09-30"), ("2023年上半年", "2023-06-30"), ("截至2024年底", "2024-12-31"),
  ("2025年以前", "2025-12-31"),
])
func aDeadlineIsTheLastDayOfWhatItNames(text: String, day: String) throws {
  #expect(Deadline(text) == .day(try date(day)))
}

@Test(
  arguments: [
    ("每年", ReportingCycle.year, nil), ("每半年", .half, nil), ("每季度", .quarter, nil), ("每月", .month, nil),
    ("每月28日前", .month, 28), ("每月 5 日", .month, 5),
  ] as [(String, ReportingCycle, Int?)])
func aDeadlineMayRecur(text: String, cycle: ReportingCycle, day: Int?) {
  #expect(Deadline(text) == .recurring(cycle, dayOfMonth: day))
}

@Test(arguments: ["持续推进", "长期坚持", "2026年6月持续跟踪", "常态化推进"])
func aDeadlineMayHaveNoEnd(text: String) { #expect(Deadline(text) == .ongoing) }

@Test(arguments: ["", "尽快", "每月32日前", "每月0日前", "2025年13月", "2025年2月30日", "每月前"])
func otherTextIsNoDeadline(text: String) { #expect(Deadline(text) == nil) }

private func instances(_ text: String, in plan: String, issued: String? = nil) throws -> [String] {
  let deadline = try #require(Deadline(text))
  return try deadline.instances(in: period(plan), issued: issued.map(date)).map {
    "\($0.period?.description ?? "") \($0.due)"
  }
}

@Test func aRecurringDeadlineIsDueAtTheEndOfEachCycle() throws {
  #expect(
    try instances("每年", in: "2021-2023") == ["2021 2021-12-31", "2022 2022-12-31", "2023 2023-12-31"])
  #expect(
    try instances("每季度", in: "2023")
      == ["2023Q1 2023-03-31", "2023Q2 2023-06-30", "2023Q3 2023-09-30", "2023Q4 2023-12-31"])
  #expect(try instances("每半年", in: "2023") == ["2023H1 2023-06-30", "2023H2 2023-12-31"])
}

@Test func noInstanceIsDueBeforeThePlanWasIssued() throws {
  #expect(try instances("每年", in: "2021-2023", issued: "2022-04-10") == ["2022 2022-12-31", "2023 2023-12-31"])
  #expect(try instances("每年", in: "2021-2022", issued: "2021-12-31").count == 2)
  #expect(try instances("每年", in: "2021-2022", issued: "2022-01-01") == ["2022 2022-12-31"])
}

@Test func aDayOfTheMonthIsDueEveryMonthAndAtItsEndWhereTheMonthIsShorter() throws {
  let found = try instances("每月30日前", in: "2023")
  #expect(found.count == 12)
  #expect(found.prefix(3) == ["2023-01 2023-01-30", "2023-02 2023-02-28", "2023-03 2023-03-30"])
}

@Test(arguments: ["2025", "持续推进"])
func onlyARecurringDeadlineHasInstances(text: String) throws {
  #expect(try instances(text, in: "2021-2025").isEmpty)
}
