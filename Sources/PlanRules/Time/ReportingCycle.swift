/// How often a figure is due.
public enum ReportingCycle: String, Sendable, Hashable, CaseIterable {
  /// Every year.
  case year = "年"
  /// Every half-year.
  case half = "半年"
  /// Every quarter.
  case quarter = "季"
  /// Every month.
  case month = "月"

  /// Its length in months.
  public var months: Int {
    switch self {
    case .year: 12
    case .half: 6
    case .quarter: 3
    case .month: 1
    }
  }

  /// The cycle that a month belongs to; cycles start in January.
  public func cycle(of month: Month) -> Period {
    let first = Month(index: month.index - month.index % months)
    return Period(first: first, last: Month(index: first.index + months - 1)) ?? Period(month)
  }

  /// The last cycle that is complete on a day.
  public func lastComplete(on date: CalendarDate) -> Period {
    let current = cycle(of: Month(of: date))
    return current.end <= date ? current : cycle(of: current.first.previous)
  }
}
