extension LightJudge {
  /// The judge of an indicator's light by what its status rests on.
  init(
    rule: LightRule, indicator: Indicator, goal: Goal?, value: ValueToDate?, schedule: Schedule?, status: Status,
    lead: Ratio?
  ) {
    let usable = value.flatMap { $0.isUsable ? $0.interval : nil }
    let start = indicator.series.measure == .level ? indicator.baseline.start?.ratio : .zero
    let (end, movedWrongWay) = (
      goal?.numberToReach(from: start), indicator.movedWrongWay(usable, from: start, goal: goal)
    )
    if let usable, let way = FallWay(of: indicator, from: usable, to: end, schedule) {
      self.init(
        rule: rule, status: status, value: way.made, schedule: way.schedule, way: .length(.hundred), lead: lead,
        movedWrongWay: movedWrongWay)
      return
    }
    self.init(
      rule: rule, status: status, value: usable, schedule: schedule,
      way: PointWay(of: indicator, under: schedule, from: start, to: end), lead: lead, movedWrongWay: movedWrongWay)
  }
}

/// A compounded fall as the percent of its way that is made and due, in which the points of lights are equal steps.
private struct FallWay {
  let made: Interval
  let schedule: Schedule

  init?(of indicator: Indicator, from value: Interval, to end: Ratio?, _ schedule: Schedule?) {
    guard indicator.series.compoundsFalls, let end, let schedule, schedule.basis == .compounding,
      schedule.comparator.direction == .up, let progress = FallProgress(target: end),
      let made = try? progress.percent(at: value),
      let share = try? Ratio(Int128(schedule.elapsed), over: Int128(schedule.months)) * .hundred
    else { return nil }
    self.made = made
    self.schedule = Schedule(
      due: share, basis: schedule.basis, comparator: schedule.comparator, to: .hundred, elapsed: schedule.elapsed,
      of: schedule.months)
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
