import Testing

@testable import PlanRules

@Test func everyRunOfMonthsPrintsAsSomethingThatReadsBack() throws {
  let months = try (2020...2026).flatMap { year in try (1...12).map { try #require(Month(year: year, month: $0)) } }
  var printed: Set<String> = []
  for (position, first) in months.enumerated() {
    for last in months[position...] {
      let period = try #require(Period(first: first, last: last))
      #expect(Period(period.description) == period, "\(period)")
      let chinese = "\(first.year)年\(first.number)月—\(last.year)年\(last.number)月"
      #expect(Period(chinese) == period, "\(chinese)")
      printed.insert(period.description)
    }
  }
  #expect(printed.count == 84 * 85 / 2)
}

@Test(arguments: [
  ("2023", "2023", 12), ("2023H1", "2023H1", 6), ("2023H2", "2023H2", 6), ("2023Q3", "2023Q3", 3),
  ("2023-09", "2023-09", 1), ("2023Q1-Q3", "2023Q1-Q3", 9), ("2021-2023", "2021-2023", 36),
  ("2021-2025H1", "2021-01..2025-06", 54), ("2021-01..2025-06", "2021-01..2025-06", 54), ("2023年", "2023", 12),
  ("2023年度", "2023", 12), ("2023年第三季度", "2023Q3", 3), ("2023年三季度", "2023Q3", 3), ("2023年第3季度", "2023Q3", 3),
  ("2023年1—9月", "2023Q1-Q3", 9), ("2023年1-9月", "2023Q1-Q3", 9), ("2023年1月至9月", "2023Q1-Q3", 9),
  ("2023年前三季度", "2023Q1-Q3", 9), ("2023年上半年", "2023H1", 6), ("2023年下半年", "2023H2", 6), ("2023年9月", "2023-09", 1),
  ("2021年1月—2025年6月", "2021-01..2025-06", 54), ("２０２３年９月", "2023-09", 1), ("2021—2025年", "2021-2025", 60),
  ("2021～2025", "2021-2025", 60), (" 2023 年 1 — 9 月 ", "2023Q1-Q3", 9), ("2023Q1-Q4", "2023", 12),
  ("2023Q1-Q2", "2023H1", 6), ("2023-01..2023-01", "2023-01", 1), ("2022Q4-2023Q1", "2022-10..2023-03", 6),
])
func aPeriodIsReadInEveryNotation(text: String, printed: String, months: Int) {
  #expect(Period(text)?.description == printed)
  #expect(Period(text)?.months == months)
}

@Test(arguments: [
  "", "23", "2023Q5", "2023H3", "2023-13", "2023-00", "202300", "0000", "2023-2021", "2023Q3-Q1", "2023Q1-H1",
  "2023-2023Q1", "2023年13月", "2023年9", "2023年1—", "—2023", "2023-09-29", "2023x", "1—9月", "2023年第五季度", "2021-22",
  "2023..", "Q3",
])
func otherTextIsNoPeriod(text: String) {
  #expect(Period(text) == nil)
}

@Test func aPeriodKnowsItsDaysAndYears() throws {
  let period = try #require(Period("2023-11..2024-02"))
  #expect(period.start.description == "2023-11-01")
  #expect(period.end.description == "2024-02-29")
  #expect(period.years == 2023...2024)
  #expect(period.wholeYears == nil)
  #expect(period.splitByYear.map(\.description) == ["2023-11..2023-12", "2024-01..2024-02"])
  #expect(Period("2021-2025")?.wholeYears == 5)
}

@Test(arguments: [
  ("2023", "2023Q3", true, true), ("2023Q3", "2023", false, true), ("2023Q1", "2023Q2", false, false),
  ("2023H1", "2023Q2-Q3", false, true), ("2023", "2023", true, true),
])
func periodsContainAndOverlap(left: String, right: String, contains: Bool, overlaps: Bool) throws {
  let (left, right) = (try #require(Period(left)), try #require(Period(right)))
  #expect(left.contains(right) == contains)
  #expect(left.overlaps(right) == overlaps && right.overlaps(left) == overlaps)
}

@Test func periodsAreSortedByTheirBeginningTheLongerFirst() {
  let sorted = ["2023Q2", "2023-01", "2023Q1", "2023", "2022"].compactMap { Period($0) }.sorted()
  #expect(sorted.map(\.description) == ["2022", "2023", "2023Q1", "2023-01", "2023Q2"])
}

@Test func aPeriodIsCutAtAMonth() throws {
  let period = try #require(Period("2021-2025"))
  #expect(period.upTo(try #require(Month(year: 2023, month: 6)))?.description == "2021-01..2023-06")
  #expect(period.upTo(try #require(Month(year: 2030, month: 6))) == period)
  #expect(period.upTo(try #require(Month(year: 2020, month: 12))) == nil)
}

@Test(arguments: [
  ("2023-12-31", 36), ("2023-12-30", 35), ("2020-05-05", 0), ("2021-01-30", 0), ("2021-01-31", 1), ("2030-01-01", 60),
])
func onlyWholeMonthsHaveElapsed(day: String, months: Int) throws {
  let period = try #require(Period("2021-2025"))
  #expect(period.monthsElapsed(on: try #require(CalendarDate(day))) == months)
  #expect(period.share(elapsedOn: try #require(CalendarDate(day))) == (try Ratio(Int128(months), over: 60)))
}
