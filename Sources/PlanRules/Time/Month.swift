/// A calendar month, the smallest span that plans count in.
public struct Month: Sendable, Hashable, Comparable, BitwiseCopyable {
  /// Months since January of the year 0.
  public let index: Int

  init(index: Int) { self.index = index }

  /// A month of a year, or `nil` outside the years 1 to 9999 or the months 1 to 12.
  public init?(year: Int, month: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    index = 12 * year + month - 1
  }

  /// The month that a day lies in.
  public init(of date: CalendarDate) { index = 12 * date.year + date.month - 1 }

  /// The year.
  public var year: Int { index / 12 }
  /// The month of the year, 1 to 12.
  public var number: Int { index % 12 + 1 }
  /// The month after this one.
  public var next: Month { Month(index: index + 1) }
  /// The month before this one.
  public var previous: Month { Month(index: index - 1) }

  /// The number of its days.
  var length: Int {
    switch number {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// Its first day.
  public var firstDay: CalendarDate { CalendarDate(self, day: 1) }
  /// Its last day.
  public var lastDay: CalendarDate { CalendarDate(self, day: length) }

  /// Whether the left month comes first.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}
