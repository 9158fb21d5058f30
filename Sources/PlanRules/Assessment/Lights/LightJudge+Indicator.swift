extension LightJudge {
  /// The judge of an indicator's light by what its status rests on.
  init(
    rule: LightRule, indicator: Indicator, goal: Goal?, value: ValueToDate?, schedule: Schedule?, status: Status,
    points: Ratio?
  ) {
    let usable = value.flatMap { $0.isUsable ? $0.interval : nil }
    let start = indicator.series.measure == .level ? indicator.baseline.start?.ratio : .zero
    self.init(
      rule: rule, status: status, value: usable, schedule: schedule, start: start,
      end: goal?.numberToReach(from: start), points: points,
      movedWrongWay: indicator.movedWrongWay(usable, from: start, goal: goal))
  }
}

extension Indicator {
  /// Whether a value lies on the wrong side of where it started; open where the indicator does not move from a start.
  fileprivate func movedWrongWay(_ value: Interval?, from start: Ratio?, goal: Goal?) -> Truth {
    guard let value, let start, let goal else { return .undetermined }
    switch (series.measure, goal.direction(from: series.measure == .level ? start : nil)) {
    case (.level, .up), (.total, .up), (.compoundedFall, .up), (.compoundedRise, .up), (.averageGrowth, .up):
      return value.compare(.lessThan, start)
    case (.level, .down): return value.compare(.moreThan, start)
    // A cap is spent, an average and a yearly number are kept: none of them leads away from nothing.
    default: return .undetermined
    }
  }
}
