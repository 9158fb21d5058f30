import Testing

@testable import PlanRules

/// The days off and the weekend days worked around 1 May and the Dragon Boat Festival of 2024, as announced.
private func calendar2024() throws -> WorkingCalendar {
  WorkingCalendar(
    holidays: try ["05-01", "05-02", "05-03", "06-10"].map { try date("2024-\($0)") },
    workdays: try ["04-28", "05-11"].map { try date("2024-\($0)") })
}

@Test func withoutAListMondayToFridayIsWorkedAndThatIsSaid() throws {
  let calendar = WorkingCalendar()
  // 1 January 2024 was a Monday; 29 February 2000 a Tuesday.
  let week = (1...7).compactMap { CalendarDate(year: 2024, month: 1, day: $0) }
  #expect(week.map(calendar.isWorkingDay) == [true, true, true, true, true, false, false])
  #expect(try calendar.isWorkingDay(date("2000-02-29")))
  #expect(calendar.isAssumed)
}

@Test func listedDaysAreAsTheyAreListed() throws {
  let calendar = try calendar2024()
  // The Sunday before is worked, Wednesday to Friday are not, the Saturday after is.
  let days = try ["04-28", "04-30", "05-01", "05-03", "05-04", "05-06", "05-11", "05-12"].map { try date("2024-\($0)") }
  #expect(days.map(calendar.isWorkingDay) == [true, true, false, false, false, true, true, false])
  #expect(!calendar.isAssumed)
}

@Test func onlyYearsOfWhichSomethingIsListedAreKnown() throws {
  let calendar = try calendar2024()
  #expect(!calendar.isAssumed(from: try date("2024-01-02"), to: try date("2024-12-30")))
  #expect(calendar.isAssumed(from: try date("2024-12-20"), to: try date("2025-01-10")))
}

@Test func workingDaysAreCountedFromTheDayAfter() throws {
  // From Friday 26 April: Sunday 28, Monday 29, Tuesday 30; then Monday 6 May.
  let friday = try date("2024-04-26")
  let calendar = try calendar2024()
  #expect(
    try (1...4).map { calendar.day($0, after: friday) }
      == ["04-28", "04-29", "04-30", "05-06"].map { try date("2024-\($0)") })
  // By the week alone it would be 29, 30 April, 1 and 2 May.
  #expect(WorkingCalendar().day(4, after: friday) == (try date("2024-05-02")))
}

@Test func aSpanEndsOnTheCorrespondingDayAndNotOnADayOff() throws {
  let calendar = try calendar2024()
  func end(_ span: TimeSpan, after day: String) throws -> String { "\(span.lastDay(after: try date(day), calendar))" }
  // A month from 1 April is 1 May, a holiday: Monday 6 May. A month from 10 May is 10 June, a holiday too: the 11th.
  #expect(try end(.months(1), after: "2024-04-01") == "2024-05-06")
  #expect(try end(.months(1), after: "2024-05-10") == "2024-06-11")
  // No 31 April, so the 30th; no 29 February 2025, so the 28th.
  #expect(try end(.months(1), after: "2024-03-31") == "2024-04-30")
  #expect(try end(.months(12), after: "2024-02-29") == "2025-02-28")
  #expect(try end(.days(10), after: "2024-04-18") == "2024-04-28")
  #expect(try end(.days(10), after: "2024-04-21") == "2024-05-06")
}
