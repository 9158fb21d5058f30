/// 期末: the latest reading is the value.
enum LevelMeasure {
  /// The latest reading; it speaks for the last day of its period, and one from before the last cycle that counts ended is
  /// too old to decide anything: neither a 2021 level nor that of June 2023 passes a gate at the end of 2023.
  ///
  /// `lastCycle` is that cycle; `nil` where the latest reading counts however old it is.
  static func value(of quantities: [Quantity], lastCycle: Period?) -> ValueToDate? {
    guard let latest = quantities.map(\.period.last).max() else { return nil }
    // Of several with the same last month the firmest one is shown; if they contradict each other, none counts.
    let current = quantities.filter { $0.period.last == latest }
    guard let shown = current.firmestFirst.first else { return nil }
    let value = ValueToDate(
      .reading, interval: shown.interval, period: shown.period,
      disagreements: Disagreement.inPeriods(of: current, isLevel: true), from: [shown])
    guard let lastCycle, latest < lastCycle.last else { return value }
    return value.outdated(by: lastCycle)
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
