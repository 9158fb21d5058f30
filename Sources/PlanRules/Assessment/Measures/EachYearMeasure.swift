/// 每年: every year stands by itself.
struct EachYearMeasure {
  /// A year of the plan, finished or running, with what was reported for it.
  struct Year {
    let period: Period
    let isFinished: Bool
    let value: ValueToDate?
    /// Whether the year's number, or its share so far, is reached.
    let reached: Truth
    /// What was due in the year by then.
    let due: Ratio
    /// What the finished year is held against, where that is known.
    let goal: Goal?

    /// Why a year that stays open is not decided.
    var reason: Reason? {
      guard let value else { return nil }
      guard isFinished, value.isUsable, let interval = value.interval, goal?.lacksTolerance(for: interval) == true
      else { return value.reason }
      return .approximate
    }
  }

  let years: [Year]

  /// `growth` says what rates of parts of a year tell, where the readings are rates of growth; `goals` are those of
  /// single years that are held against others, of which a year without one stays open.
  init(
    span: Period, judgedAt: CalendarDate, of quantities: [Quantity], goal: Goal, goals: [Int: Goal]?, isRate: Bool,
    growth: RatesOfParts?, isAveraged: Bool
  ) throws(ArithmeticError) {
    var years: [Year] = []
    for part in span.splitByYear {
      let whole = Period(year: part.first.year)
      let isFinished = whole.end <= judgedAt
      let inside = quantities.filter { whole.contains($0.period) }
      let value = try EachYearMeasure.value(
        of: inside, in: part, isRate: isRate, growth: isFinished ? growth : nil, isAveraged: isAveraged && isFinished)
      let own = goals.map { $0[part.first.year] } ?? goal
      let number = (own ?? goal).numberToReach(from: .zero)
      let due = isRate || isFinished ? number : try number * (try Ratio(Int128(part.months), over: 12))
      let reached = own.map { EachYearMeasure.compare(value, with: $0, due: isFinished ? nil : due) } ?? .undetermined
      years.append(Year(period: part, isFinished: isFinished, value: value, reached: reached, due: due, goal: own))
    }
    self.years = years
  }

  private static func value(
    of quantities: [Quantity], in part: Period, isRate: Bool, growth: RatesOfParts?, isAveraged: Bool
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !quantities.isEmpty else { return nil }
    // Of growth a finished year needs its own rate; half of one is not the year.
    if let growth { return try RateMeasure.averageGrowth(in: part, of: quantities, parts: growth) }
    if isAveraged { return try WholeYearMeasure(kind: .averaged, quantities: quantities).value(lastYear: part) }
    if isRate { return LevelMeasure.value(of: quantities, lastCycle: part) }
    return try TotalMeasure.value(in: part, of: quantities, isCount: true)
  }

  /// A finished year must attain the target itself; a running one its share by now.
  private static func compare(_ value: ValueToDate?, with goal: Goal, due: Ratio?) -> Truth {
    guard let value, value.isUsable, let interval = value.interval else { return .undetermined }
    guard let due else { return goal.isAttained(by: interval) }
    return interval.compare(goal.direction(from: nil) == .down ? .atMost : .atLeast, due)
  }

  /// One failed year is a failure, whatever the others are; all must be shown to be reached.
  var reached: Truth {
    if years.contains(where: { $0.reached == .no }) { return .no }
    return years.allSatisfy { $0.reached == .yes } ? .yes : .undetermined
  }

  /// The year that the report shows: the first that failed, else the first that is open, else the last.
  var decisive: Year? {
    years.first { $0.reached == .no } ?? years.first { $0.reached == .undetermined } ?? years.last
  }
}
