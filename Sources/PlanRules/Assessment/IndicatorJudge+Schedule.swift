/// What is due by the day, by the indicator's measure.
extension IndicatorJudge {
  func schedule(for goal: Goal, timing: Timing) throws(ArithmeticError) -> Schedule? {
    let (elapsed, months) = (timing.elapsed, timing.way.months)
    // At the end the target itself is due, whatever was set for the single years.
    let annual =
      timing.isOver
      ? nil : AnnualTargetsToDate(plan: plan, series: id, numbers: index.numbers, until: timing.day)
    switch indicator.series.measure {
    case .level:
      if isDueThroughout { return Schedule(target: goal, elapsed: elapsed, of: months) }
      let line = try LevelMeasure.schedule(
        goal: goal, baseline: indicator.baseline, direction: indicator.statedDirection ?? goal.direction(from: nil),
        elapsed: elapsed, months: months,
        isGrowth: indicator.target?.isStatedAsGrowth ?? false, assuming: plan.head.assumptions)
      if line == nil, timing.isOver {
        // Without a baseline nothing is due on the way, but at the end the target itself is.
        return Schedule(target: goal, elapsed: elapsed, of: months)
      }
      guard let annual, let latest = annual.finished.last, line?.basis != .maintained else { return line }
      let start = indicator.baseline.start?.ratio
      return Schedule(
        due: latest, basis: .annualTargets, comparator: goal.direction(from: nil) == .down ? .atMost : .atLeast,
        from: start, to: goal.numberToReach(from: start), elapsed: elapsed, of: months, annual: annual)
    case .total: return try TotalMeasure.schedule(goal: goal, annual: annual, elapsed: elapsed, months: months)
    case .compoundedFall, .compoundedRise:
      return try compoundedSchedule(for: goal, elapsed: compoundedMonths(timing), months: months)
    case .averageGrowth, .averageLevel, .eachYear:
      return Schedule(target: goal, elapsed: elapsed, of: months)
    }
  }

  /// 1 − (1 − target)^share, the fall that a constant yearly rate has made by now; rises likewise.
  func compoundedSchedule(for goal: Goal, elapsed: Int, months: Int) throws(ArithmeticError) -> Schedule {
    let number = goal.numberToReach(from: .zero)
    let comparator: Comparator = goal.direction(from: nil) == .down ? .atMost : .atLeast
    if indicator.series.unit.base.ends(with: "百分点") {
      let share = try Ratio(Int128(elapsed), over: Int128(months))
      return Schedule(
        due: try number * share, basis: .straightLine, comparator: comparator, to: number, elapsed: elapsed,
        of: months)
    }
    let isFall = indicator.series.measure == .compoundedFall
    let change = try number / .hundred
    let factor = try FixedPoint(isFall ? try .one - change : try .one + change)
    let powered = try ConstantRate.factor(factor, elapsed: elapsed, of: months)
    let due = isFall ? try (try .one - powered) * .hundred : try (try powered - .one) * .hundred
    return Schedule(
      due: due, basis: .compounding, comparator: comparator, to: number, elapsed: elapsed, of: months)
  }
}
