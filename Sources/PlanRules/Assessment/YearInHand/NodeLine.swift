/// The numbers set for parts of a year (一季度20%, 上半年450), as what is to be there by the end of each.
public struct NodeLine: Sendable, Hashable {
  /// What is to be there by the end of a month.
  public struct Point: Sendable, Hashable {
    /// The month.
    public let month: Month
    /// What is to be there from the beginning of the year.
    public let number: Ratio
  }

  /// In the order of time; at least one.
  public let points: [Point]

  /// The lines that numbers for parts of a year may mean; none where they cannot mean any.
  typealias Readings = [NodeLine?]

  /// The lines of what adds up over a year to a number.
  ///
  /// Numbers to date (from the year's beginning) are what is to be there. Those for single quarters or months are what these are to
  /// bring, where those before them are set too and all together make no more than the number; or (20, 45, 70, 100 %) what is to be
  /// there by then. Where both are possible both lines count; a `nil` among them is the straight line, where what earlier parts are to
  /// bring is not set.
  static func adding(
    _ nodes: [AnnualTarget], to number: Ratio, of year: Period, on day: CalendarDate
  ) throws(ArithmeticError) -> Readings {
    var amounts: [(period: Period, number: Ratio)] = []
    for node in nodes {
      guard let amount = try node.number(of: number, from: .zero, on: day) else { return [] }
      amounts.append((node.period, amount))
    }
    var lines: Readings = []
    if let line = try increments(amounts, of: year), line.isWithin(number, of: year) { lines.append(line) }
    let toDate = NodeLine(points: amounts.map { Point(month: $0.period.last, number: $0.number) })
    let single = amounts.filter { $0.period.first != year.first }
    if toDate.isWithin(number, of: year), !lines.contains(toDate) {
      lines.append(toDate)
      // Alone they might be what their part is to bring, on top of what nobody has set.
      var sum = Ratio.zero
      for part in single { sum = try sum + part.number }
      if lines.count == 1, !single.isEmpty, sum <= number { lines.append(nil) }
    }
    return lines
  }

  /// Each quarter's or month's number on top of those before it.
  private static func increments(
    _ amounts: [(period: Period, number: Ratio)], of year: Period
  ) throws(ArithmeticError) -> NodeLine? {
    var reached: [Month: Ratio] = [year.first.previous: .zero]
    var points: [Point] = []
    for (period, number) in amounts {
      guard let before = reached[period.first.previous] else { return nil }
      let sum = try before + number
      if let known = reached[period.last] {
        guard known == sum else { return nil }
        continue
      }
      reached[period.last] = sum
      points.append(Point(month: period.last, number: sum))
    }
    return points.isEmpty ? nil : NodeLine(points: points)
  }

  /// Whether it never falls, and comes to the number at its end and to no more before.
  private func isWithin(_ number: Ratio, of year: Period) -> Bool {
    zip(points, points.dropFirst()).allSatisfy { $0.month < $1.month && $0.number <= $1.number }
      && points.allSatisfy { $0.number <= number }
      && points.allSatisfy { $0.month < year.last || $0.number == number }
  }

  /// The line of levels and rates, which stand by themselves at the end of each part; `nil` where they contradict each other or, of
  /// levels, lie off the way from where the year starts to its number.
  static func levels(
    _ nodes: [AnnualTarget], to number: Ratio, from start: Ratio?, on day: CalendarDate, isWay: Bool
  ) throws(ArithmeticError) -> NodeLine? {
    var points: [Point] = []
    for node in nodes {
      guard let level = try node.number(of: number, from: start, on: day) else { return nil }
      if isWay, let start, level < min(start, number) || level > max(start, number) { return nil }
      points.append(Point(month: node.period.last, number: level))
    }
    guard !points.isEmpty, zip(points, points.dropFirst()).allSatisfy({ $0.month < $1.month }) else { return nil }
    return NodeLine(points: points)
  }

  /// The first number that is due at the end of a month or later.
  func next(from month: Month) -> Ratio? { points.first { $0.month >= month }?.number }

  /// The number due at the end of just that month.
  func number(at month: Month) -> Ratio? { points.first { $0.month == month }?.number }
}

extension AnnualTarget {
  /// The number of a part of a year: as it stands, or the share of the way to that of the year.
  fileprivate func number(of whole: Ratio, from start: Ratio?, on day: CalendarDate) throws(ArithmeticError) -> Ratio? {
    if let share {
      guard let start else { return nil }
      return try start + (whole - start) * share.ratio / .hundred
    }
    switch target(on: day)?.requirement {
    case .threshold(_, let figure), .approximate(let figure): return figure.ratio
    default: return nil
    }
  }
}
