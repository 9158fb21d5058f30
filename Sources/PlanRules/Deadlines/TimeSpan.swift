/// A length of time that runs from a day.
public enum TimeSpan: Sendable, Hashable {
  /// Calendar months; a year is twelve of them.
  case months(Int)
  /// Calendar days; a week is seven of them.
  case days(Int)
  /// Days of the working calendar.
  case workingDays(Int)

  /// The span's last day.
  ///
  /// The day on which it begins is not counted (Civil Code, article 201). Months end on the corresponding day, or on the
  /// month's last where it has none (article 202): a month from 31 January ends on the last of February. Where the last
  /// day is no working day the next one that is takes its place (article 203); that holds for spans only, a day that is
  /// stated (`6月30日前`) stays that day.
  public func lastDay(after start: CalendarDate, _ calendar: WorkingCalendar) -> CalendarDate {
    switch self {
    case .workingDays(let count): calendar.day(count, after: start)
    case .days(let count): calendar.workingDay(from: start.adding(days: count))
    case .months(let count): calendar.workingDay(from: start.adding(months: count))
    }
  }
}

extension CalendarDate {
  /// The corresponding day a number of months later, or that month's last.
  func adding(months: Int) -> CalendarDate {
    let target = Month(index: Month(of: self).index + months)
    return CalendarDate(target, day: min(day, target.length))
  }
}
