/// Which days are worked: what a plan lists of holidays and of weekend days worked instead, else Monday to Friday.
///
/// The State Council announces both year by year (`国务院办公厅关于部分节假日安排的通知`).
public struct WorkingCalendar: Sendable, Hashable {
  private let holidays: Set<CalendarDate>
  private let workdays: Set<CalendarDate>
  private let years: Set<Int>

  /// A calendar with days off that fall on Monday to Friday, and days worked that fall on a weekend.
  public init(holidays: [CalendarDate] = [], workdays: [CalendarDate] = []) {
    self.holidays = Set(holidays)
    self.workdays = Set(workdays)
    years = Set((holidays + workdays).map(\.year))
  }

  /// Whether nothing is listed, so that every Monday to Friday is taken for a working day.
  public var isAssumed: Bool { years.isEmpty }

  /// Whether days between two, both counted, lie in a year of which nothing is listed.
  public func isAssumed(from first: CalendarDate, to last: CalendarDate) -> Bool {
    first <= last && (first.year...last.year).contains { !years.contains($0) }
  }

  /// Whether a day is worked; a listed one as it is listed.
  public func isWorkingDay(_ day: CalendarDate) -> Bool {
    if workdays.contains(day) { return true }
    return !day.isWeekend && !holidays.contains(day)
  }

  /// The day itself where it is worked, else the next one that is.
  public func workingDay(from day: CalendarDate) -> CalendarDate {
    var day = day
    while !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// The last of a number of working days after a day, which is not counted itself.
  public func day(_ count: Int, after start: CalendarDate) -> CalendarDate {
    var day = start
    for _ in 0..<max(0, count) { day = workingDay(from: day.adding(days: 1)) }
    return day
  }
}

extension CalendarDate {
  /// Whether it is a Saturday or a Sunday; day 0, 1 March of the year 0, was a Wednesday.
  var isWeekend: Bool { (dayNumber + 2) % 7 >= 5 }
}
