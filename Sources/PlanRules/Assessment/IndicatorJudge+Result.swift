/// From what was compared to the status, and what goes with it.
extension IndicatorJudge {
  func assessment(
    _ found: Verdict, timing: Timing, target: Target?, goal stated: Goal?, hasReading: Bool
  ) -> IndicatorAssessment {
    // What one of several readings makes due says nothing of a row that stays open.
    let (verdict, goal) = open == nil ? (found, stated) : (found.undecided, nil)
    let isMaintained = verdict.schedule?.basis == .maintained
    let isReported = hasReading || verdict.basis.isNote
    let status =
      isWaived
      ? .notApplicable
      : !isReported
        ? timing.statusOfSilence
        : open == nil ? status(verdict, goal: goal, isMaintained: isMaintained, isOver: timing.isOver) : .undetermined
    let distances = (try? distances(verdict, goal: goal, timing: timing)) ?? Distances()
    let lighting = LightJudge(
      rule: plan.head.assumptions.lights, indicator: indicator, goal: goal, value: verdict.value,
      schedule: verdict.schedule, status: status, lead: distances.leadPoints
    ).light()
    return IndicatorAssessment(
      indicator: id, timing: timing, target: target, goal: goal,
      direction: open?.cell == .direction ? nil : target.map(indicator.direction(of:)),
      value: verdict.value, schedule: verdict.schedule, isMaintained: isMaintained, status: status,
      reason: status == .undetermined ? open?.reason ?? verdict.reason ?? .missingPeriods : nil,
      lostSince: verdict.lostSince, isLate: verdict.isLate,
      annual: annual, isCumulative: indicator.series.measure.isCumulative, official: official,
      pace: verdict.pace, assumptions: assumptions(verdict, goal: goal),
      responsibility: responsibility, distances: distances, lighting: lighting,
      index: index, course: Course(of: indicator, over: timing.way), basis: verdict.basis,
      interpretation: reading?.interpretation,
      agreeing: open == nil ? considered.filter { $0 != reading?.interpretation } : [],
      open: status == .undetermined ? open : nil)
  }

  /// The latest announcement up to the day.
  private var official: OfficialVerdict? {
    records.verdicts.filter { $0.indicator == id && $0.date <= asOf }.max { $0.date < $1.date }
  }

  private func status(_ verdict: Verdict, goal: Goal?, isMaintained: Bool, isOver: Bool) -> Status {
    if isOver { return verdict.attained.finalStatus }
    if verdict.attained == .yes, goal != nil, mayBeEarly(goal, isMaintained: isMaintained) { return .metEarly }
    switch verdict.reached {
    case .yes: return .onSchedule
    case .no: return .behind
    case .undetermined: return .undetermined
    }
  }

  /// Only a total that must be reached, or a level whose baseline did not attain the target, can be met ahead of time.
  private func mayBeEarly(_ goal: Goal?, isMaintained: Bool) -> Bool {
    switch indicator.series.measure {
    case .total, .compoundedFall, .compoundedRise:
      if case .threshold(let comparator, _) = goal { comparator.direction == .up } else { false }
    case .level: !isMaintained && !isDueThroughout && !holdsBaseline && indicator.baseline.start != nil
    case .averageGrowth, .averageLevel, .eachYear: false
    }
  }

  /// Whether the level is only to be kept on one side of the baseline, in every year.
  private var holdsBaseline: Bool {
    if case .change(let change)? = indicator.target?.requirement { change.isHold } else { false }
  }

  private func assumptions(_ verdict: Verdict, goal: Goal?) -> [Assumptions.Key] {
    let code = indicator.series.code
    return Assumptions.Key.allCases.filter { key in
      switch key {
      case .cumulativeRead, .unitsRead, .claimsAccepted: plan.head.assumptions.holds(key, for: code)
      case .approximate: verdict.value?.quality == .approximate || goal?.edge != nil
      case .inStep:
        plan.head.assumptions.inStep.contains { $0.indicator == code } || verdict.pace?.isAssumed ?? false
      case .lights, .reportingLag: false
      }
    }
  }

  private func distances(_ verdict: Verdict, goal: Goal?, timing: Timing) throws(ArithmeticError) -> Distances {
    var distances = Distances()
    // Of a figure that decides nothing no other one is made.
    guard let goal, let value = verdict.value, value.isUsable, let actual = value.interval?.single,
      verdict.reason != .implausible
    else {
      return distances
    }
    let isLevel = indicator.series.measure == .level
    let start = isLevel ? indicator.baseline.start?.ratio : .zero
    let end = goal.numberToReach(from: start)
    let isDown = goal.direction(from: isLevel ? start : nil) == .down
    if let schedule = verdict.schedule {
      distances.gap = try gap(of: actual, to: schedule, goal: goal, isDown: isDown)
    }
    if !isDown, end > .zero, !goal.isRange { distances.percentOfTarget = try actual / end * .hundred }
    if let start, start != end, isLevel, verdict.schedule?.basis != .maintained {
      distances.percentOfWay = try (actual - start) / (end - start) * .hundred
    }
    // Of a change the way made is what is published: 0.9 of 1 are 90 %.
    if reading?.interpretation.isChange == true { distances.percentOfTarget = distances.percentOfWay }
    if let gap = distances.gap, let schedule = verdict.schedule,
      let length = PointWay(of: indicator, under: schedule, from: start, to: end).length
    {
      distances.leadPoints = try gap / length * .hundred
      // What is held against the target itself has no way that a lag could be a part of.
      if schedule.basis != .target { distances.lagPoints = max(.zero, distances.leadPoints?.negated ?? .zero) }
    }
    if indicator.series.compoundsFalls, !isDown, let progress = FallProgress(target: end) {
      try measure(&distances, actual: actual, by: progress, schedule: verdict.schedule, timing: timing)
      return distances
    }
    try require(&distances, actual: actual, goal: goal, end: end, isDown: isDown, timing: timing)
    return distances
  }

  /// Value − due, signed so that + is good; of a range the distance to the nearer end, negative outside of it.
  private func gap(
    of actual: Ratio, to schedule: Schedule, goal: Goal, isDown: Bool
  ) throws(ArithmeticError) -> Ratio {
    let gap = isDown ? try schedule.due - actual : try actual - schedule.due
    guard case .between(let lower, let upper) = goal else { return gap }
    let (above, below) = (try actual - lower, try upper - actual)
    // On the way into the range the value due decides, but not beyond its far end.
    let beyond = isDown ? above : below
    return schedule.isGoal ? min(above, below) : beyond < .zero ? beyond : gap
  }

  /// The way, the lag and the requirement of a compounded fall, all along a constant yearly rate.
  private func measure(
    _ distances: inout Distances, actual: Ratio, by progress: FallProgress, schedule: Schedule?, timing: Timing
  ) throws(ArithmeticError) {
    let percent = try progress.percent(at: actual)
    distances.percentOfTarget = percent
    if let schedule, schedule.basis == .compounding, let gap = distances.gap {
      let share = try Ratio(Int128(schedule.elapsed), over: Int128(schedule.months)) * .hundred
      distances.leadPoints = try percent - share
      distances.lagPoints = gap >= .zero ? .zero : try share - percent
    }
    // What part of a year brought is not known, so the way goes on where the value stands.
    let left = timing.way.months - compoundedMonths(timing)
    guard left > 0 else { return }
    distances.remaining = try progress.required(after: actual, each: 1, of: 1)
    distances.requiredPerYear = try progress.required(after: actual, each: 12, of: left)
    distances.requiredPerQuarter = try progress.required(after: actual, each: 3, of: left)
  }

  /// What is left to the target, spread over the remaining months; counted from the day it is judged for.
  private func require(
    _ distances: inout Distances, actual: Ratio, goal: Goal, end: Ratio, isDown: Bool, timing: Timing
  ) throws(ArithmeticError) {
    let measure = indicator.series.measure
    // A cap is not worked towards: nothing is required of it.
    guard measure == .level || (measure == .total && !isDown) else { return }
    var short = isDown ? try actual - end : try end - actual
    // A range may be left on its far side, too.
    if case .between(let lower, let upper) = goal { short = max(try lower - actual, try actual - upper) }
    distances.remaining = max(short, .zero)
    let left = timing.way.months - timing.elapsed
    guard left > 0, let remaining = distances.remaining else { return }
    distances.requiredPerYear = try remaining * (try Ratio(12, over: Int128(left)))
    distances.requiredPerQuarter = try remaining * (try Ratio(3, over: Int128(left)))
  }
}

extension IndicatorJudge.Verdict {
  /// The value alone.
  fileprivate var undecided: Self { Self(value: value) }
}
