/// 期末: the latest reading is the value.
enum LevelMeasure {
  /// The latest reading, and whether it is too old to decide anything.
  ///
  /// Too old is one that ends before the last complete reporting cycle began: a 2021 level does not pass a 2023 gate.
  static func value(of quantities: [Quantity], lastCycle: Period) -> ValueToDate? {
    guard let latest = quantities.map(\.period.last).max() else { return nil }
    // Of several with the same last month the firmest one is shown; if they contradict each other, none counts.
    let current = quantities.filter { $0.period.last == latest }
    guard let shown = current.firmestFirst.first else { return nil }
    return ValueToDate(
      .reading, interval: shown.interval, period: shown.period, isStale: shown.period.end < lastCycle.start,
      disagreements: Disagreement.inPeriods(of: current, isLevel: true), from: [shown])
  }

  /// The straight line from the baseline to the target, or the way of a constant rate where the target is stated as
  /// growth; the target itself where the baseline attains it.
  static func schedule(
    goal: Goal, baseline: Baseline, direction: Direction, elapsed: Int, months: Int, isGrowth: Bool,
    assuming assumptions: Assumptions
  ) throws(ArithmeticError) -> Schedule? {
    guard let start = baseline.start?.ratio,
      let interval = try baseline.reading?.interval(approximateWithin: assumptions.approximateReadings)
    else { return nil }
    let end = goal.numberToReach(from: start)
    if goal.isAttained(by: interval) == .yes {
      return Schedule(
        due: end, basis: .maintained, comparator: goal.comparator(towards: direction), from: start, to: end,
        elapsed: elapsed, of: months)
    }
    let comparator: Comparator = goal.direction(from: start) == .down ? .atMost : .atLeast
    if isGrowth, start > .zero, end > .zero {
      let factor = try ConstantRate.factor(FixedPoint(try end / start), elapsed: elapsed, of: months)
      return Schedule(
        due: try start * factor, basis: .averageGrowth, comparator: comparator, from: start, to: end, elapsed: elapsed,
        of: months)
    }
    let share = try Ratio(Int128(elapsed), over: Int128(months))
    let due = try start + (try end - start) * share
    return Schedule(
      due: due, basis: .straightLine, comparator: comparator, from: start, to: end, elapsed: elapsed, of: months)
  }
}
