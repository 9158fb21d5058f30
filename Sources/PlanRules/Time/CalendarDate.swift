/// A day of the Gregorian calendar, without a time and without a zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day, or `nil` where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), (1...month.length).contains(day) else { return nil }
    self.init(month, day: day)
  }

  init(_ month: Month, day: Int) {
    year = month.year
    self.month = month.number
    self.day = day
  }

  /// A day written `2023-09-30`, or `nil`.
  public init?(_ text: String) {
    var numbers = (0, 0, 0)
    var length = 0
    for byte in text.utf8 {
      switch (length, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, 48...57): numbers.0 = 10 * numbers.0 + Int(byte - 48)
      case (5...6, 48...57): numbers.1 = 10 * numbers.1 + Int(byte - 48)
      case (8...9, 48...57): numbers.2 = 10 * numbers.2 + Int(byte - 48)
      default: return nil
      }
      length += 1
    }
    guard length == 10 else { return nil }
    self.init(year: numbers.0, month: numbers.1, day: numbers.2)
  }

  /// Days since 1 March of the year 0, so that differences are plain subtraction.
  ///
  /// The civil calendar repeats every 400 years of 146,097 days; counting from March puts the leap day last.
  public var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// The day a number of days later (earlier for a negative number).
  public func adding(days: Int) -> CalendarDate {
    let target = dayNumber + days
    let cycle = (target >= 0 ? target : target - 146_096) / 146_097
    let rest = target - 146_097 * cycle
    // Without its leap days the cycle has 400 years of 365 days; the last day of 400 years is one of them.
    let year = (rest - rest / 1_460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * year + year / 4 - year / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = Month(index: 12 * (400 * cycle + year) + monthFromMarch + 2)
    return CalendarDate(month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// The number of days from `other` to this day; negative when this day comes first.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// Whether the left day comes first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The day as `2023-09-30`.
  public var description: String {
    TimeText.text { text in
      text.add(year, width: 4)
      text.add("-")
      text.add(month, width: 2)
      text.add("-")
      text.add(day, width: 2)
    }
  }
}
