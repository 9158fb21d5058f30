/// A part of time within one year, as one side of a dash names it.
struct PeriodPart {
  /// What it is a part by.
  enum Kind: Int {
    case year, half, quarter, month

    /// Its length in months.
    var months: Int {
      switch self {
      case .year: 12
      case .half: 6
      case .quarter: 3
      case .month: 1
      }
    }
  }

  /// Which day of it is meant, where only one is.
  enum Mark: Equatable {
    /// `年初`, `1月初`.
    case beginning
    /// `年末`, `9月底`.
    case end
    /// A day of the month.
    case day(Int)
  }

  /// The year.
  let year: Int
  /// What it is a part by; `nil` for a number whose unit only the other side of the dash has (`1—9月`).
  var kind: Kind?
  /// Which of them in the year, from 1; several where it is a run of them itself (`前三季度`, `一、二季度`).
  var numbers: ClosedRange<Int>
  /// Which day of it is meant.
  var mark: Mark?
  /// Whether a number alone behind the dash is one of its kind (`2023Q1-3`, `2023.1-9`); behind `9月—12` it may be a day.
  var lendsKind = false

  /// Whether it is a run of several by itself.
  var isRun: Bool { numbers.count > 1 }

  /// Its months.
  func span() throws(PeriodError) -> Period {
    guard let kind, numbers.lowerBound > 0, numbers.upperBound * kind.months <= 12 else { throw .notUnderstood }
    return Period(year: year, months: kind.months * (numbers.lowerBound - 1) + 1...kind.months * numbers.upperBound)
  }

  /// Refuses a day that its month goes on after.
  func endsWithMonth() throws(PeriodError) {
    guard case .day(let day) = mark else { return }
    let end = try span().end
    guard CalendarDate(year: end.year, month: end.month, day: day) != nil else { throw .notUnderstood }
    guard day == end.day else { throw .withinMonth }
  }

  /// The months from the beginning of one part to the end of another.
  static func span(from first: PeriodPart, to last: PeriodPart) throws(PeriodError) -> Period {
    var (first, last) = (first, last)
    // `1—9月`, `Q1-3`: one side has the unit for both.
    if first.kind == nil { first.kind = last.kind == .year ? nil : last.kind }
    if last.kind == nil { last.kind = first.lendsKind ? first.kind : nil }
    let (from, to) = (try first.span(), try last.span())
    switch first.mark {
    case .day(1), .beginning, nil: break
    case .day: throw .withinMonth
    case .end: throw .notUnderstood
    }
    guard last.mark != .beginning else { throw .beginning }
    try last.endsWithMonth()
    let before = first.mark == .beginning ? Period(from.first) : from
    guard before.last < to.first || before == to || first.mark == .beginning else {
      throw to.last < before.first ? .reversed : .notUnderstood
    }
    guard let span = Period(first: from.first, last: to.last) else { throw .reversed }
    return span
  }
}
