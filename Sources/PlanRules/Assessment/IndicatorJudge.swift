/// The verdict on one indicator.
struct IndicatorJudge {
  let index: ObservationIndex
  let asOf: CalendarDate
  let id: SeriesID
  let history: NoteHistory
  let annual: [AnnualAssessment]
  let responsibility: Responsibility
  /// The plan above with its records, where they are known.
  var parent: ObservationIndex?

  /// A value beside its schedule, and what they decide.
  struct Finding {
    var value: ValueToDate?
    var schedule: Schedule?
    var attained: Truth = .undetermined
    var reached: Truth = .undetermined
    var reason: Reason?
    var lostSince: Period?
    var basis = IndicatorAssessment.Basis.reading
    /// What an in-step target is held against, where it is known.
    var pace: ReferencePace?
  }

  var plan: Plan { index.plan }
  var records: Records { index.records }
  var indicator: Indicator { plan.indicators[id.index] }
  var isOver: Bool { asOf >= plan.period.end }

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
      let resolved = try resolve(target, quantities, judgedAt: judgedAt, cutoff: cutoff)
      switch resolved.goal {
      case .success(let reached):
        goal = reached
        finding = try compare(quantities, with: reached, judgedAt: judgedAt, cutoff: cutoff)
        finding.pace = resolved.pace
      case .failure(let reason):
        finding.value = try shown(quantities, judgedAt: judgedAt, cutoff: cutoff)
        finding.reason = reason
        if reason == .noNumber { judgeWithoutNumber(&finding, target, judgedAt: judgedAt) }
      }
    } catch {
      finding.reason = .outOfRange
    }
    return assessment(finding, judgedAt: judgedAt, target: target, goal: goal, hasReading: hasReading)
  }

  /// The later of the end of the last complete reporting cycle and the end of the latest reading; the plan's own end
  /// once that has passed, even in the middle of a cycle.
  func judgedAt(_ quantities: [Quantity], cutoff: CalendarDate) -> CalendarDate {
    if isOver { return cutoff }
    let cycle = plan.cycle(of: id).lastComplete(on: cutoff).end
    let latest = quantities.reduce(cycle) { max($0, $1.period.end) }
    return min(latest, cutoff)
  }

  /// The target in numbers, or why it has none; with what it is held against, where that is another series.
  func resolve(
    _ target: Target?, _ quantities: [Quantity], judgedAt: CalendarDate, cutoff: CalendarDate
  ) throws(ArithmeticError) -> (goal: Result<Goal, Reason>, pace: ReferencePace?) {
    guard let target else { return (.failure(.noNumber), nil) }
    if indicator.lacksMeasure { return (.failure(.noMeasure), nil) }
    if case .inStep(let step, let reference) = target.requirement {
      switch try pace(named: reference, quantities, judgedAt: judgedAt, cutoff: cutoff) {
      case .success(let pace): return (.success(try pace.goal(for: step)), pace)
      case .failure(let reason): return (.failure(reason), nil)
      }
    }
    switch try indicator.goal(of: target, assuming: plan.head.assumptions) {
    case .success(let goal): return (.success(try goal.asRate(of: indicator.series)), nil)
    case .failure(let reason): return (.failure(reason), nil)
    }
  }
}

extension IndicatorJudge {
  func judgeWithoutNumber(_ finding: inout Finding, _ target: Target?, judgedAt: CalendarDate) {
    let verdict: UnnumberedVerdict
    switch target?.requirement {
    case .assigned: verdict = UnnumberedVerdict(annual: annual, covering: wholeYears(of: span(to: judgedAt)))
    case .statement: verdict = UnnumberedVerdict(note: history.latest(on: indicator.series.code), in: records)
    default: return
    }
    (finding.attained, finding.reached) = (verdict.attained, verdict.reached)
    (finding.reason, finding.basis) = (verdict.reason, verdict.basis)
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
  /// The months from the plan's beginning to the day it is judged for; `nil` before its first month is over.
  func span(to day: CalendarDate) -> Period? {
    let current = Month(of: day)
    return plan.period.upTo(current.lastDay == day ? current : current.previous)
  }

  /// The whole years of a span.
  func wholeYears(of span: Period?) -> Period? {
    guard let span else { return nil }
    return Period(first: span.first, last: span.last.number == 12 ? span.last : Period(year: span.last.year - 1).last)
  }

  func compare(
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
  func reached(_ interval: Interval, goal: Goal, schedule: Schedule?, attained: Truth) -> Truth {
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

  func shown(
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
    case .compoundedFall, .compoundedRise: return try compounded(quantities, in: span)
    case .averageGrowth:
      guard let years = wholeYears(of: span) else { return nil }
      return try SeriesGrowth(index: index, day: cutoff).average(of: id, in: years, counting: quantities)
    case .averageLevel:
      guard let years = wholeYears(of: span) else { return nil }
      return try RateMeasure.averageLevel(in: years, of: quantities)
    }
  }

  func schedule(for goal: Goal, judgedAt: CalendarDate) throws(ArithmeticError) -> Schedule? {
    let elapsed = plan.period.monthsElapsed(on: judgedAt)
    let months = plan.period.months
    // At the end the target itself is due, whatever was set for the single years.
    let annual =
      isOver ? nil : AnnualTargetsToDate(plan: plan, series: id, targets: records.annualTargets, until: judgedAt)
    switch indicator.series.measure {
    case .level:
      // What is held against others moves with them: there is no line to it.
      if isHeldAgainstOthers(on: judgedAt) { return Schedule(target: goal, elapsed: elapsed, of: months) }
      let line = try LevelMeasure.schedule(
        goal: goal, baseline: indicator.baseline, direction: indicator.statedDirection ?? goal.direction(from: nil),
        elapsed: elapsed, months: months, isGrowth: indicator.target(on: judgedAt)?.isStatedAsGrowth ?? false,
        assuming: plan.head.assumptions)
      if line == nil, isOver {
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
      return try compoundedSchedule(for: goal, elapsed: compoundedMonths(elapsed, on: judgedAt), months: months)
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

  func compareEachYear(
    _ quantities: [Quantity], with goal: Goal, judgedAt: CalendarDate
  ) throws(ArithmeticError) -> Finding {
    var finding = Finding()
    guard let span = span(to: judgedAt), !quantities.isEmpty else { return finding }
    let measure = try EachYearMeasure(
      span: span, judgedAt: judgedAt, of: try quantities.asRates(of: indicator.series), goal: goal,
      isRate: indicator.series.statesRates, growth: growthOfParts(quantities))
    let year = measure.decisive
    finding.value = year?.value
    finding.attained = measure.reached
    finding.reached = measure.reached
    finding.schedule = year.map {
      Schedule(
        due: $0.due, basis: .target, comparator: goal.comparator(towards: goal.direction(from: nil)),
        to: goal.numberToReach(from: .zero), elapsed: plan.period.monthsElapsed(on: judgedAt), of: plan.period.months)
    }
    finding.reason = year?.value?.reason ?? .missingPeriods
    return finding
  }

  /// The latest earlier level by which the target was met, when the latest one does not.
  func lostSince(_ quantities: [Quantity], goal: Goal, attained: Truth) -> Period? {
    guard indicator.series.measure == .level, attained == .no else { return nil }
    return quantities.sorted { $0.period.last < $1.period.last }
      .last { $0.interval.map { goal.isAttained(by: $0) == .yes } ?? false }?.period
  }
}
