import PlanReports
import PlanRules
import TestSupport
import Testing

@Test(arguments: [
  ("2022-09..2023-08", "2022—2023学年", "school year 2022–23"),
  ("1999-09..2000-08", "1999—2000学年", "school year 1999–00"),
  ("2023-03..2023-08", "2023年3—8月", "2023-03..2023-08"), ("2021-09..2023-08", "2021年9月—2023年8月", "2021-09..2023-08"),
  ("2023Q1-Q3", "2023年前三季度", "2023Q1-Q3"),
])
func aSchoolYearIsSaidByBothOfItsYears(period: String, zh: String, en: String) throws {
  let period = try #require(Period(period))
  #expect(period.text(in: .zh) == zh)
  #expect(period.text(in: .en) == en)
}

@Test func everyPeriodAsSaidInEitherLanguageReadsBack() throws {
  var random = SplitMix64(seed: 23)
  for _ in 0..<3_000 {
    let first = Int.random(in: 0..<600, using: &random)
    let last = first + Int.random(in: 0..<40, using: &random)
    let from = try #require(Month(year: 1990 + first / 12, month: first % 12 + 1))
    let to = try #require(Month(year: 1990 + last / 12, month: last % 12 + 1))
    let period = try #require(Period(first: from, last: to))
    for language in Language.allCases {
      #expect(Period(period.text(in: language)) == period, "\(period.text(in: language))")
    }
  }
}
