import Foundation
import Testing

@testable import PlanRules

@Test func everyDayFrom1900To2100IsThatOfTheSystemCalendar() throws {
  var calendar = Calendar(identifier: .gregorian)
  calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
  let first = try #require(calendar.date(from: DateComponents(year: 1900, month: 1, day: 1)))
  let start = try #require(CalendarDate(year: 1900, month: 1, day: 1))
  var date = start
  for offset in 0...73_413 {
    let day = first.addingTimeInterval(Double(offset) * 86_400)
    let parts = calendar.dateComponents([.year, .month, .day], from: day)
    let isSame = date.year == parts.year && date.month == parts.month && date.day == parts.day
    let isLastOfMonth = Month(of: date).lastDay == date
    guard isSame, date.days(since: start) == offset, start.adding(days: offset) == date,
      isLastOfMonth == (date.adding(days: 1).day == 1)
    else {
      Issue.record("\(date) at \(offset)")
      return
    }
    date = date.adding(days: 1)
  }
  #expect(date == CalendarDate(year: 2101, month: 1, day: 1))
}

@Test func everyDayHasItsPlaceInTheOrder() throws {
  let start = try #require(CalendarDate(year: 2019, month: 12, day: 1))
  for offset in 0..<800 {
    #expect(start.adding(days: offset) < start.adding(days: offset + 1))
    #expect(start.adding(days: -offset).days(since: start) == -offset)
  }
}

@Test(arguments: [
  (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1), (2023, 1, 0), (0, 1, 1),
  (10000, 1, 1),
])
func aDayThatIsNotIsNone(year: Int, month: Int, day: Int) {
  #expect(CalendarDate(year: year, month: month, day: day) == nil)
}

@Test(arguments: ["2023-09-30", "2024-02-29", "0001-01-01", "9999-12-31"])
func aDayPrintsAsItWasWritten(text: String) {
  #expect(CalendarDate(text)?.description == text)
}

@Test(arguments: ["2023-9-30", "2023-09", "2023/09/30", "2023-02-29", "+023-09-30", "2023-09-30 ", "２０２３-09-30", ""])
func otherTextIsNoDay(text: String) {
  #expect(CalendarDate(text) == nil)
}

@Test(arguments: [
  ("2023", "2023-12-31"), ("2023Q3", "2023-09-30"), ("2023-09-15", "2023-09-15"), ("2024-02", "2024-02-29"),
  ("2023年9月", "2023-09-30"), ("2025H1", "2025-06-30"), ("2021-2025", "2025-12-31"),
  ("2023/9/15", "2023-09-15"), ("2023年9月15日", "2023-09-15"), ("截至2023年9月15日", "2023-09-15"), ("2023年9月末", "2023-09-30"),
  ("截至2023年9月底", "2023-09-30"), ("2023年前三季度", "2023-09-30"), ("2022—2023学年", "2023-08-31"), ("二〇二三年底", "2023-12-31"),
  ("二\u{41E}二三年底", "2023-12-31"),
])
func anAsOfDateIsADayOrTheLastOfAPeriod(text: String, expected: String) {
  #expect(CalendarDate(asOf: text)?.description == expected)
}

@Test func anAsOfDateOfNothingIsNone() {
  for text in ["due", "9月末", "2023.1", "2023学年", "2023-02-30"] { #expect(CalendarDate(asOf: text) == nil, "\(text)") }
}

@Test(arguments: [
  (ReportingCycle.year, "2023-12-30", "2022"), (.year, "2023-12-31", "2023"), (.half, "2023-07-01", "2023H1"),
  (.quarter, "2023-03-31", "2023Q1"), (.quarter, "2023-03-30", "2022Q4"), (.month, "2024-02-28", "2024-01"),
  (.month, "2024-02-29", "2024-02"),
])
func aCycleIsCompleteOnItsLastDay(cycle: ReportingCycle, day: String, expected: String) throws {
  #expect(cycle.lastComplete(on: try #require(CalendarDate(day))).description == expected)
}
