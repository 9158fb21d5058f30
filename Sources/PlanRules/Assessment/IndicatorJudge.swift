/// The verdict on one indicator.
struct IndicatorJudge {
  let index: ObservationIndex
  let asOf: CalendarDate
  let id: SeriesID
  let history: NoteHistory
  let annual: [AnnualAssessment]
  let responsibility: Responsibility

  /// A value beside its schedule, and what they decide.
  struct Finding {
    var value: ValueToDate?
    var schedule: Schedule?
    var attained: Truth = .undetermined
    var reached: Truth = .undetermined
    var reason: Reason?
    var lostSince: Period?
    var basis = IndicatorAssessment.Basis.reading
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
    let forecasts = forecasts(until: cutoff)
    let hasReading = everything.contains { plan.period.overlaps($0.period) } || !forecasts.isEmpty
    var finding = Finding()
    var goal: Goal?
    do throws(ArithmeticError) {
      switch try resolve(target, judgedAt: judgedAt) {
      case .success(let resolved):
        goal = resolved
        finding = try compare(quantities, with: resolved, judgedAt: judgedAt, cutoff: cutoff)
        doubtTotalsToDate(&finding)
      case .failure(let reason):
        finding.value = try shown(quantities, judgedAt: judgedAt, cutoff: cutoff)
        finding.reason = reason
        if reason == .noNumber { judgeWithoutNumber(&finding, target, judgedAt: judgedAt) }
      }
    } catch {
      finding.reason = .outOfRange
    }
    considerForecasts(&finding, beside: quantities, forecasts)
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

  func resolve(_ target: Target?, judgedAt: CalendarDate) throws(ArithmeticError) -> Result<Goal, Reason> {
    guard let target else { return .failure(.noNumber) }
    if indicator.lacksMeasure { return .failure(.noMeasure) }
    if case .inStep(let step, _) = target.requirement {
      guard let pace = try pace(until: judgedAt) else { return .failure(.noReferenceSeries) }
      return .success(try pace.goal(for: step))
    }
    return try indicator.goal(of: target, assuming: plan.head.assumptions)
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
  /// The average growth of the reference series over the whole years so far, where the plan names one and it is reported.
  func pace(until day: CalendarDate) throws(ArithmeticError) -> ReferencePace? {
    let code = indicator.series.code
    guard let assumption = plan.head.assumptions.inStep.first(where: { $0.indicator == code }),
      let reference = plan.series(ofCode: assumption.reference), let years = wholeYears(of: span(to: day))
    else { return nil }
    let value = try growth(of: reference, in: years, until: day)
    guard value.isUsable, let growth = value.interval?.single else { return nil }
    return ReferencePace(series: reference, years: years, growth: growth, tolerance: assumption.tolerance)
  }

  /// The average growth of a series over whole years, from levels or from yearly rates.
  func growth(of series: SeriesID, in years: Period, until day: CalendarDate) throws(ArithmeticError) -> ValueToDate {
    let quantities = index.quantities(of: series, until: day)
    guard plan[series].growsFromLevels else {
      // Amounts without a measure of growth are neither: as rates they would be absurd.
      let rates = plan[series].unit.holdsLevels ? [] : quantities
      return try RateMeasure.averageGrowth(in: years, of: rates.filter { plan.period.contains($0.period) })
    }
    let assumptions = plan.head.assumptions
    let baseline = plan.indicator(series)?.baseline
    // A baseline of another year than the one before the plan is no base for the plan's years.
    let isOfYearBefore = baseline?.year.map { $0 == plan.period.first.year - 1 } ?? true
    return try LevelGrowthMeasure.value(
      in: years, of: quantities,
      baseline: isOfYearBefore
        ? try baseline?.reading?.interval(approximateWithin: assumptions.approximateReadings) : nil)
  }

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
    case .compoundedFall, .compoundedRise:
      guard let span else { return nil }
      if indicator.series.unit.base.ends(with: "百分点") {
        return try TotalMeasure.value(in: span, of: quantities, isCount: false)
      }
      return try RateMeasure.compounded(in: span, of: quantities, isFall: indicator.series.measure == .compoundedFall)
    case .averageGrowth:
      guard let years = wholeYears(of: span) else { return nil }
      if indicator.series.growsFromLevels { return try growth(of: id, in: years, until: cutoff) }
      return try RateMeasure.averageGrowth(in: years, of: quantities)
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
      let line = try LevelMeasure.schedule(
        goal: goal, baseline: indicator.baseline, direction: indicator.statedDirection ?? goal.direction(from: nil),
        elapsed: elapsed, months: months, assuming: plan.head.assumptions)
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
      return try compoundedSchedule(for: goal, elapsed: elapsed, months: months)
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
    // The root first, and of the share in lowest terms: the whole power is too small or too large for 28 places.
    let share = try Ratio(Int128(elapsed), over: Int128(months))
    let root = try factor.root(Int(share.denominator))
    guard let powered = try root.raised(to: Int(share.numerator)).settled else { throw .overflow }
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
      span: span, judgedAt: judgedAt, of: quantities, goal: goal, isRate: indicator.series.unit.isRate)
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
