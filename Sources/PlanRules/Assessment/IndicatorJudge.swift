/// The verdict on one indicator.
struct IndicatorJudge {
  let plan: Plan
  let records: Records
  let asOf: CalendarDate
  let id: SeriesID
  let index: ObservationIndex
  let annual: [AnnualAssessment]
  let responsibility: Responsibility

  /// A value beside its schedule, and what they decide.
  private struct Finding {
    var value: ValueToDate?
    var schedule: Schedule?
    var attained: Truth = .undetermined
    var reached: Truth = .undetermined
    var reason: Reason?
    var lostSince: Period?
  }

  private var indicator: Indicator { plan.indicators[id.index] }
  private var isOver: Bool { asOf >= plan.period.end }

  func assess() -> IndicatorAssessment {
    let cutoff = min(asOf, plan.period.end)
    let everything = index.quantities(of: id, until: cutoff)
    let quantities = everything.filter { plan.period.contains($0.period) }.ofLatestDefinition
    let judgedAt = judgedAt(quantities, cutoff: cutoff)
    let target = indicator.target(on: judgedAt)
    // What lies partly outside the plan decides nothing, but it is a reading: the row is not unreported.
    let hasReading = everything.contains { plan.period.overlaps($0.period) }
    var finding = Finding()
    var goal: Goal?
    do throws(ArithmeticError) {
      switch try resolve(target, judgedAt: judgedAt) {
      case .success(let resolved):
        goal = resolved
        finding = try compare(quantities, with: resolved, judgedAt: judgedAt, cutoff: cutoff)
      case .failure(let reason):
        finding.value = try shown(quantities, judgedAt: judgedAt, cutoff: cutoff)
        finding.reason = reason
      }
    } catch {
      finding.reason = .outOfRange
    }
    return assessment(finding, judgedAt: judgedAt, target: target, goal: goal, hasReading: hasReading)
  }

  /// The later of the end of the last complete reporting cycle and the end of the latest reading; the plan's own end
  /// once that has passed, even in the middle of a cycle.
  private func judgedAt(_ quantities: [Quantity], cutoff: CalendarDate) -> CalendarDate {
    if isOver { return cutoff }
    let cycle = plan.cycle(of: id).lastComplete(on: cutoff).end
    let latest = quantities.map(\.period.end).max() ?? cycle
    return min(max(cycle, latest), cutoff)
  }

  private func resolve(_ target: Target?, judgedAt: CalendarDate) throws(ArithmeticError) -> Result<Goal, Reason> {
    guard let target else { return .failure(.noNumber) }
    if indicator.lacksMeasure { return .failure(.noMeasure) }
    if case .inStep(let step, _) = target.requirement {
      guard let pace = try pace(until: judgedAt) else { return .failure(.noReferenceSeries) }
      return .success(try pace.goal(for: step))
    }
    return try indicator.goal(of: target, assuming: plan.head.assumptions)
  }
}

extension [Quantity] {
  /// Figures that count something else than the latest one does are not joined with it.
  fileprivate var ofLatestDefinition: [Quantity] {
    guard let latest = self.max(by: { $0.period.last < $1.period.last }) else { return self }
    return filter { $0.definition == latest.definition }
  }
}

extension IndicatorJudge {
  /// The average growth of the reference series over the whole years so far, where the plan names one and it is reported.
  private func pace(until day: CalendarDate) throws(ArithmeticError) -> ReferencePace? {
    let code = indicator.series.code
    guard let assumption = plan.head.assumptions.inStep.first(where: { $0.indicator == code }),
      let reference = plan.series(ofCode: assumption.reference), let years = wholeYears(of: span(to: day))
    else { return nil }
    let quantities = index.quantities(of: reference, until: day).filter { plan.period.contains($0.period) }
    let value = try RateMeasure.averageGrowth(in: years, of: quantities)
    guard value.isUsable, let growth = value.interval?.single else { return nil }
    return ReferencePace(series: reference, years: years, growth: growth, tolerance: assumption.tolerance)
  }

  /// The months from the plan's beginning to the day it is judged for; `nil` before its first month is over.
  private func span(to day: CalendarDate) -> Period? {
    let current = Month(of: day)
    return plan.period.upTo(current.lastDay == day ? current : current.previous)
  }

  /// The whole years of a span.
  private func wholeYears(of span: Period?) -> Period? {
    guard let span else { return nil }
    return Period(first: span.first, last: span.last.number == 12 ? span.last : Period(year: span.last.year - 1).last)
  }

  private func compare(
    _ quantities: [Quantity], with goal: Goal, judgedAt: CalendarDate, cutoff: CalendarDate
  ) throws(ArithmeticError) -> Finding {
    if indicator.series.measure == .eachYear {
      return try compareEachYear(quantities, with: goal, judgedAt: judgedAt)
    }
    var finding = Finding(value: try shown(quantities, judgedAt: judgedAt, cutoff: cutoff))
    finding.schedule = try schedule(for: goal, judgedAt: judgedAt)
    guard let value = finding.value, value.isUsable, let interval = value.interval else {
      finding.reason = finding.value?.reason
      return finding
    }
    finding.attained = goal.isAttained(by: interval)
    finding.reached = reached(interval, goal: goal, schedule: finding.schedule, attained: finding.attained)
    finding.reason = finding.schedule == nil && finding.attained == .no ? .noBaseline : value.reason
    finding.lostSince = lostSince(quantities, goal: goal, attained: finding.attained)
    return finding
  }

  /// Before the end the value due decides; without a schedule only a value that attains the target already does.
  private func reached(_ interval: Interval, goal: Goal, schedule: Schedule?, attained: Truth) -> Truth {
    guard let schedule else { return attained == .yes ? .yes : .undetermined }
    if schedule.isGoal { return attained }
    let reached = interval.compare(schedule.comparator, schedule.due)
    // A range is left on its far side as well.
    if case .between(_, let upper) = goal, schedule.comparator == .atLeast {
      return reached && interval.compare(.atMost, upper)
    }
    if case .between(let lower, _) = goal, schedule.comparator == .atMost {
      return reached && interval.compare(.atLeast, lower)
    }
    return reached
  }

  private func shown(
    _ quantities: [Quantity], judgedAt: CalendarDate, cutoff: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !quantities.isEmpty else { return nil }
    let span = span(to: judgedAt)
    switch indicator.series.measure {
    case .level:
      return LevelMeasure.value(of: quantities, lastCycle: plan.cycle(of: id).lastComplete(on: cutoff))
    case .total, .eachYear:
      guard let span else { return nil }
      return try TotalMeasure.value(in: span, of: quantities, isCount: !indicator.series.unit.isRate)
    case .compoundedFall, .compoundedRise:
      guard let span else { return nil }
      if indicator.series.unit.base.hasSuffix("百分点") {
        return try TotalMeasure.value(in: span, of: quantities, isCount: false)
      }
      return try RateMeasure.compounded(in: span, of: quantities, isFall: indicator.series.measure == .compoundedFall)
    case .averageGrowth:
      guard let years = wholeYears(of: span) else { return nil }
      return try RateMeasure.averageGrowth(in: years, of: quantities)
    case .averageLevel:
      guard let years = wholeYears(of: span) else { return nil }
      return try RateMeasure.averageLevel(in: years, of: quantities)
    }
  }

  private func schedule(for goal: Goal, judgedAt: CalendarDate) throws(ArithmeticError) -> Schedule? {
    let elapsed = plan.period.monthsElapsed(on: judgedAt)
    let months = plan.period.months
    // At the end the target itself is due, whatever was set for the single years.
    let annual =
      isOver ? nil : AnnualTargetsToDate(plan: plan, series: id, targets: records.annualTargets, until: judgedAt)
    switch indicator.series.measure {
    case .level:
      let line = try LevelMeasure.schedule(
        goal: goal, baseline: indicator.baseline, direction: indicator.statedDirection ?? goal.direction(from: nil),
        elapsed: elapsed, months: months, assuming: plan.head.assumptions)
      if line == nil, isOver {
        // Without a baseline nothing is due on the way, but at the end the target itself is.
        return Schedule(
          due: goal.numberToReach(from: nil), basis: .target,
          comparator: goal.comparator(towards: goal.direction(from: nil)),
          elapsed: elapsed, months: months)
      }
      guard let annual, let latest = annual.finished.last, line?.basis != .maintained else { return line }
      return Schedule(
        due: latest, basis: .annualTargets, comparator: goal.direction(from: nil) == .down ? .atMost : .atLeast,
        elapsed: elapsed, months: months)
    case .total: return try TotalMeasure.schedule(goal: goal, annual: annual, elapsed: elapsed, months: months)
    case .compoundedFall, .compoundedRise:
      return try compoundedSchedule(for: goal, elapsed: elapsed, months: months)
    case .averageGrowth, .averageLevel, .eachYear:
      return Schedule(
        due: goal.numberToReach(from: nil), basis: .target,
        comparator: goal.comparator(towards: goal.direction(from: nil)),
        elapsed: elapsed, months: months)
    }
  }

  /// 1 − (1 − target)^share, the fall that a constant yearly rate has made by now; rises likewise.
  private func compoundedSchedule(for goal: Goal, elapsed: Int, months: Int) throws(ArithmeticError) -> Schedule {
    let number = goal.numberToReach(from: .zero)
    let comparator: Comparator = goal.direction(from: nil) == .down ? .atMost : .atLeast
    if indicator.series.unit.base.hasSuffix("百分点") {
      let share = try Ratio(Int128(elapsed), over: Int128(months))
      return Schedule(
        due: try number * share, basis: .straightLine, comparator: comparator, elapsed: elapsed, months: months)
    }
    let isFall = indicator.series.measure == .compoundedFall
    let change = try number / .hundred
    let factor = try FixedPoint(isFall ? try .one - change : try .one + change)
    // The root first, and of the share in lowest terms: the whole power is too small or too large for 28 places.
    let share = try Ratio(Int128(elapsed), over: Int128(months))
    let root = try factor.root(Int(share.denominator))
    guard let powered = try root.raised(to: Int(share.numerator)).settled else { throw .overflow }
    let due = isFall ? try (try .one - powered) * .hundred : try (try powered - .one) * .hundred
    return Schedule(due: due, basis: .compounding, comparator: comparator, elapsed: elapsed, months: months)
  }

  private func compareEachYear(
    _ quantities: [Quantity], with goal: Goal, judgedAt: CalendarDate
  ) throws(ArithmeticError) -> Finding {
    var finding = Finding()
    guard let span = span(to: judgedAt), !quantities.isEmpty else { return finding }
    let measure = try EachYearMeasure(
      span: span, judgedAt: judgedAt, of: quantities, goal: goal, isRate: indicator.series.unit.isRate)
    let year = measure.decisive
    finding.value = year?.value
    finding.attained = measure.reached
    finding.reached = measure.reached
    finding.schedule = year.map {
      Schedule(
        due: $0.due, basis: .target, comparator: goal.comparator(towards: goal.direction(from: nil)),
        elapsed: plan.period.monthsElapsed(on: judgedAt), months: plan.period.months)
    }
    finding.reason = year?.value?.reason ?? .missingPeriods
    return finding
  }

  /// The latest earlier level by which the target was met, when the latest one does not.
  private func lostSince(_ quantities: [Quantity], goal: Goal, attained: Truth) -> Period? {
    guard indicator.series.measure == .level, attained == .no else { return nil }
    return quantities.sorted { $0.period.last < $1.period.last }
      .last { $0.interval.map { goal.isAttained(by: $0) == .yes } ?? false }?.period
  }
}

extension IndicatorJudge {
  private func assessment(
    _ finding: Finding, judgedAt: CalendarDate, target: Target?, goal: Goal?, hasReading: Bool
  ) -> IndicatorAssessment {
    let isMaintained = finding.schedule?.basis == .maintained
    let status = status(finding, goal: goal, isMaintained: isMaintained, hasReading: hasReading)
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
      pace: isInStep(target) ? try? pace(until: judgedAt) : nil, assumptions: assumptions(finding),
      responsibility: responsibility, progress: progress, lighting: lighting,
      course: Course(of: indicator, in: plan.period))
  }

  private func isInStep(_ target: Target?) -> Bool {
    if case .inStep = target?.requirement { true } else { false }
  }

  /// The latest announcement up to the day.
  private var official: OfficialVerdict? {
    records.verdicts.filter { $0.indicator == id && $0.date <= asOf }.max { $0.date < $1.date }
  }

  private func status(_ finding: Finding, goal: Goal?, isMaintained: Bool, hasReading: Bool) -> Status {
    guard hasReading else { return .unreported }
    if isOver { return finding.attained.finalStatus }
    if finding.attained == .yes, mayBeEarly(goal, isMaintained: isMaintained) { return .metEarly }
    switch finding.reached {
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
    case .level: !isMaintained && indicator.baseline.start != nil
    case .averageGrowth, .averageLevel, .eachYear: false
    }
  }

  private func assumptions(_ finding: Finding) -> [Assumptions.Key] {
    let code = indicator.series.code
    return Assumptions.Key.allCases.filter { key in
      switch key {
      case .cumulativeRead, .unitsRead, .claimsAccepted: plan.head.assumptions.holds(key, for: code)
      case .approximate: finding.value?.quality == .approximate
      case .inStep: plan.head.assumptions.inStep.contains { $0.indicator == code }
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
