/// A run of whole months: a year, a half, a quarter, a month, or several of them.
public struct Period: Sendable, Hashable, BitwiseCopyable {
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
    let isOfMonths = months > 1 && wholeYears == nil && !isOfQuarters
    return TimeText.text(isLong: isOfMonths) { text in
      text.add(first.year, width: 4)
      if let years = wholeYears {
        if years > 1 { add(last: "-", of: last.year, width: 4, to: &text) }
      } else if isOfQuarters {
        addQuarters(to: &text)
      } else {
        text.add("-")
        text.add(first.number, width: 2)
        guard isOfMonths else { return }
        text.add(".")
        add(last: ".", of: last.year, width: 4, to: &text)
        add(last: "-", of: last.number, width: 2, to: &text)
      }
    }
  }

  /// Whether it is made of quarters of one year.
  private var isOfQuarters: Bool {
    months > 1 && first.year == last.year && first.number % 3 == 1 && last.number % 3 == 0
  }

  private func addQuarters(to text: inout TimeText) {
    if months == 6, first.number % 6 == 1 {
      text.add("H")
      text.add(first.number == 1 ? "1" : "2")
      return
    }
    let (from, to) = ((first.number + 2) / 3, last.number / 3)
    text.add("Q")
    text.add(from, width: 1)
    guard from < to else { return }
    text.add("-")
    add(last: "Q", of: to, width: 1, to: &text)
  }

  private func add(last sign: Unicode.Scalar, of number: Int, width: Int, to text: inout TimeText) {
    text.add(sign)
    text.add(number, width: width)
  }
}
