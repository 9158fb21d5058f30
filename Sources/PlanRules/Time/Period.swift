/// A run of whole months: a year, a half, a quarter, a month, or several of them.
public struct Period: Sendable, Hashable {
  /// The first month.
  public let first: Month
  /// The last month, not before the first.
  public let last: Month

  /// The months from `first` to `last`, or `nil` when they are the wrong way round.
  public init?(first: Month, last: Month) {
    guard first <= last else { return nil }
    self.init(unchecked: first, last)
  }

  private init(unchecked first: Month, _ last: Month) {
    self.first = first
    self.last = last
  }

  /// A whole year.
  public init(year: Int) {
    self.init(unchecked: Month(index: 12 * year), Month(index: 12 * year + 11))
  }

  /// One month.
  public init(_ month: Month) { self.init(unchecked: month, month) }

  /// Whether it begins with a January.
  public var beginsYear: Bool { first.number == 1 }
  /// The number of months.
  public var months: Int { last.index - first.index + 1 }
  /// The first day.
  public var start: CalendarDate { first.firstDay }
  /// The last day.
  public var end: CalendarDate { last.lastDay }
  /// The years it touches.
  public var years: ClosedRange<Int> { first.year...last.year }
  /// The number of years where it is made of whole calendar years.
  public var wholeYears: Int? { first.number == 1 && last.number == 12 ? last.year - first.year + 1 : nil }

  /// Whether every month of `other` belongs to it.
  public func contains(_ other: Period) -> Bool { first <= other.first && other.last <= last }

  /// Whether the two share a month.
  public func overlaps(_ other: Period) -> Bool { first <= other.last && other.first <= last }

  /// The months up to and with `month`, or `nil` when there are none.
  public func upTo(_ month: Month) -> Period? { Period(first: first, last: min(last, month)) }

  /// The months of each year by themselves.
  public var splitByYear: [Period] {
    years.map { Period(unchecked: max(first, Period(year: $0).first), min(last, Period(year: $0).last)) }
  }
}

extension Period: Comparable {
  /// By first month, the longer run first.
  public static func < (left: Period, right: Period) -> Bool {
    (left.first, right.last) < (right.first, left.last)
  }
}

extension Period: CustomStringConvertible {
  /// The shortest notation: `2023`, `2023H1`, `2023Q3`, `2023-09`, `2023Q1-Q3`, `2021-2023`, `2021-01..2025-06`.
  public var description: String {
    if let years = wholeYears {
      return years == 1 ? padded(first.year, 4) : "\(padded(first.year, 4))-\(padded(last.year, 4))"
    }
    if months == 1 { return "\(padded(first.year, 4))-\(padded(first.number, 2))" }
    if first.year == last.year, first.number % 3 == 1, last.number % 3 == 0 {
      if months == 6, first.number % 6 == 1 { return padded(first.year, 4) + (first.number == 1 ? "H1" : "H2") }
      let from = (first.number + 2) / 3
      let to = last.number / 3
      return padded(first.year, 4) + (from == to ? "Q\(from)" : "Q\(from)-Q\(to)")
    }
    let from = "\(padded(first.year, 4))-\(padded(first.number, 2))"
    return "\(from)..\(padded(last.year, 4))-\(padded(last.number, 2))"
  }
}
