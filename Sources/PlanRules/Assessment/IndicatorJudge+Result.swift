/// From what was compared to the status, and what goes with it.
extension IndicatorJudge {
  func assessment(
    _ finding: Finding, judgedAt: CalendarDate, target: Target?, goal: Goal?, hasReading: Bool
  ) -> IndicatorAssessment {
    let isMaintained = finding.schedule?.basis == .maintained
    let isReported = hasReading || finding.basis.isNote
    let status = status(finding, goal: goal, isMaintained: isMaintained, hasReading: isReported)
    let progress = (try? progress(finding, goal: goal, judgedAt: judgedAt)) ?? Progress()
    let lighting = LightJudge(
      rule: plan.head.assumptions.lights, indicator: indicator, goal: goal, value: finding.value,
      schedule: finding.schedule, status: status, points: progress.lagPoints
    ).light()
    return IndicatorAssessment(
      indicator: id, judgedAt: judgedAt, target: target, goal: goal, direction: target.map(indicator.direction(of:)),
      value: finding.value, schedule: finding.schedule, isMaintained: isMaintained, status: status,
      reason: status == .undetermined ? finding.reason ?? .missingPeriods : nil, lostSince: finding.lostSince,
      annual: annual, isCumulative: indicator.series.measure.isCumulative, official: official,
      pace: finding.pace, assumptions: assumptions(finding),
      responsibility: responsibility, progress: progress, lighting: lighting, isOver: isOver,
      index: index, course: Course(of: indicator, in: plan.period), basis: finding.basis)
  }

  /// The latest announcement up to the day.
  private var official: OfficialVerdict? {
    records.verdicts.filter { $0.indicator == id && $0.date <= asOf }.max { $0.date < $1.date }
  }

  private func status(_ finding: Finding, goal: Goal?, isMaintained: Bool, hasReading: Bool) -> Status {
    guard hasReading else { return .unreported }
    if isOver { return finding.attained.finalStatus }
    if finding.attained == .yes, goal != nil,
      mayBeEarly(goal, isMaintained: isMaintained, isAgainstOthers: finding.pace != nil)
    {
      return .metEarly
    }
    switch finding.reached {
    case .yes: return .onSchedule
    case .no: return .behind
    case .undetermined: return .undetermined
    }
  }

  /// Only a total that must be reached, or a level whose baseline did not attain the target, can be met ahead of time.
  private func mayBeEarly(_ goal: Goal?, isMaintained: Bool, isAgainstOthers: Bool) -> Bool {
    switch indicator.series.measure {
    case .total, .compoundedFall, .compoundedRise:
      if case .threshold(let comparator, _) = goal { comparator.direction == .up } else { false }
    case .level: !isMaintained && !isAgainstOthers && indicator.baseline.start != nil
    case .averageGrowth, .averageLevel, .eachYear: false
    }
  }

  private func assumptions(_ finding: Finding) -> [Assumptions.Key] {
    let code = indicator.series.code
    return Assumptions.Key.allCases.filter { key in
      switch key {
      case .cumulativeRead, .unitsRead, .claimsAccepted: plan.head.assumptions.holds(key, for: code)
      case .approximate: finding.value?.quality == .approximate
      case .inStep:
        plan.head.assumptions.inStep.contains { $0.indicator == code } || finding.pace?.isAssumed ?? false
      case .lights, .reportingLag: false
      }
    }
  }

  private func progress(_ finding: Finding, goal: Goal?, judgedAt: CalendarDate) throws(ArithmeticError) -> Progress {
    var progress = Progress()
    guard let goal, let value = finding.value, value.isUsable, let actual = value.interval?.single else {
      return progress
    }
    let isLevel = indicator.series.measure == .level
    let start = isLevel ? indicator.baseline.start?.ratio : .zero
    let end = goal.numberToReach(from: start)
    let isDown = goal.direction(from: isLevel ? start : nil) == .down
    if let schedule = finding.schedule {
      progress.gap = try gap(of: actual, to: schedule, goal: goal, isDown: isDown)
    }
    if !isDown, end > .zero, !goal.isRange { progress.percentOfTarget = try actual / end * .hundred }
    if let start, start != end, isLevel, finding.schedule?.basis != .maintained {
      progress.percentOfWay = try (actual - start) / (end - start) * .hundred
    }
    progress.lagPoints = try lag(progress.gap, from: start, to: end, schedule: finding.schedule)
    try require(&progress, actual: actual, end: end, isDown: isDown, judgedAt: judgedAt)
    return progress
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

  /// 100 × shortfall ÷ the way from the baseline to the target; totals start from nothing.
  private func lag(
    _ gap: Ratio?, from start: Ratio?, to end: Ratio, schedule: Schedule?
  ) throws(ArithmeticError) -> Ratio? {
    guard let gap, let schedule, schedule.basis != .maintained, schedule.basis != .target, let start, start != end
    else { return nil }
    return gap >= .zero ? .zero : try gap.negated / (end - start).magnitude * .hundred
  }

  /// What is left to the target, spread over the remaining months; counted from the day it is judged for.
  private func require(
    _ progress: inout Progress, actual: Ratio, end: Ratio, isDown: Bool, judgedAt: CalendarDate
  ) throws(ArithmeticError) {
    let measure = indicator.series.measure
    // A cap is not worked towards: nothing is required of it.
    guard measure == .level || (measure == .total && !isDown) else { return }
    let short = isDown ? try actual - end : try end - actual
    progress.remaining = max(short, .zero)
    let left = plan.period.months - plan.period.monthsElapsed(on: judgedAt)
    guard left > 0, let remaining = progress.remaining else { return }
    progress.requiredPerYear = try remaining * (try Ratio(12, over: Int128(left)))
    progress.requiredPerQuarter = try remaining * (try Ratio(3, over: Int128(left)))
  }
}
