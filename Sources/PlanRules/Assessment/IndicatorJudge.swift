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
  /// The day it is judged for, on which target and baseline have to be in force; the day asked for until that is known.
  var judgedAt: CalendarDate?
  /// How the row is read, and what it then says; the row as it stands where neither is chosen yet.
  var reading: (interpretation: Interpretation, indicator: Indicator)?
  /// All the ways in which the row may be read.
  var considered: [Interpretation] = []
  /// Which cell leaves the row open, where the verdict hangs on it.
  var open: OpenReading?

  /// Whether there is nothing to judge: the row says so, or a document has cancelled the target.
  var isWaived = false

  /// A value beside its schedule, and what they decide.
  struct Verdict {
    var value: ValueToDate?
    var schedule: Schedule?
    var attained: Truth = .undetermined
    var reached: Truth = .undetermined
    var reason: Reason?
    var lostSince: Period?
    /// Whether the target was attained only after the year it names.
    var isLate = false
    var basis = IndicatorAssessment.Basis.reading
    /// What an in-step target is held against, where it is known.
    var pace: ReferencePace?
  }

  var plan: Plan { index.plan }
  var records: Records { index.records }
  var row: Indicator { plan.indicators[id.index].inForce(on: judgedAt ?? asOf) }
  var indicator: Indicator { reading?.indicator ?? row }

  /// What all open readings of the row agree on.
  func assess() -> IndicatorAssessment {
    let cutoff = min(asOf, plan.period.end)
    let everything = index.quantities(of: id, until: cutoff)
    let isLevel = row.series.measure == .level
    let isWhole = everything.allSatisfy { plan.period.admits($0.period, asLevel: isLevel) }
    let admitted = isWhole ? everything : everything.filter { plan.period.admits($0.period, asLevel: isLevel) }
    let quantities = admitted.ofLatestDefinition
    let timing = timing(quantities, cutoff: cutoff)
    var current = self
    current.judgedAt = timing.day
    if isWaived(timing, cutoff: cutoff) {
      current.isWaived = true
      return current.assess(everything, [], timing: timing, cutoff: cutoff)
    }
    let interpretations = current.row.interpretations(with: current.row.target(on: timing.day))
      .flatMap { $0.bySigns(of: quantities) }.flatMap { current.byLevels($0, of: quantities) }
      .flatMap { current.byYears($0, of: quantities) }
    return current.agreed(on: interpretations, of: quantities) { judge in
      judge.assess(everything, quantities, timing: judge.timing(of: timing), cutoff: cutoff)
    }
  }

  /// Whether the target is cancelled by then, or the latest report says 不适用 and no cycle that counts comes after it.
  private func isWaived(_ timing: Timing, cutoff: CalendarDate) -> Bool {
    if plan.indicators[id.index].isCancelled(on: timing.day) { return true }
    let waivers = index.waivers(of: id).filter { $0.end <= cutoff && plan.period.contains($0) }
    guard let latest = waivers.map(\.last).max() else { return false }
    let isOutdated = index.quantities(of: id, until: cutoff).contains { $0.period.last >= latest }
    return !isOutdated && timing.counted.last.map { $0.last <= latest } ?? true
  }

  /// The verdict under one reading of the row.
  private func assess(
    _ everything: [Quantity], _ quantities: [Quantity], timing: Timing, cutoff: CalendarDate
  ) -> IndicatorAssessment {
    let quantities = read(quantities)
    let target = indicator.target
    // What lies partly outside the plan decides nothing, but it is a reading: the row is not unreported.
    let forecasts = forecasts(until: cutoff)
    let hasReading = everything.contains { plan.period.overlaps($0.period) } || !forecasts.isEmpty
    var verdict = Verdict()
    var goal: Goal?
    do throws(ArithmeticError) {
      let resolved = try resolve(target, quantities, timing: timing, cutoff: cutoff)
      switch resolved.goal {
      case .success(let reached):
        goal = reached
        verdict = try judge(quantities, with: reached, timing: timing, cutoff: cutoff)
        verdict.pace = resolved.pace
        doubtTotalsToDate(&verdict)
      case .failure(let reason):
        verdict.value = try shown(quantities, timing: timing, cutoff: cutoff)
        verdict.reason = reason
        if reason == .noNumber { judgeWithoutNumber(&verdict, target, judgedAt: timing.day) }
      }
    } catch {
      verdict.reason = .outOfRange
    }
    considerForecasts(&verdict, beside: quantities, forecasts)
    return assessment(verdict, timing: timing, target: target, goal: goal, hasReading: hasReading)
  }

  /// The target in numbers, or why it has none; with what it is held against, where that is another series.
  func resolve(
    _ target: Target?, _ quantities: [Quantity], timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> (goal: Result<Goal, Reason>, pace: ReferencePace?) {
    guard let target else { return (.failure(.noNumber), nil) }
    if case .inStep(let step, let reference, let margin) = target.requirement {
      switch try pace(named: reference, quantities, timing: timing, cutoff: cutoff) {
      case .success(let pace): return (.success(try pace.goal(for: step, by: margin)), pace)
      case .failure(let reason): return (.failure(reason), nil)
      }
    }
    if case .change = target.requirement, indicator.series.measure == .eachYear {
      return (try changeGoal(to: timing.day), nil)
    }
    let way = TargetWay(years: timing.way.months / 12, usualBaseYear: plan.period.first.year - 1)
    switch try indicator.goal(of: target, along: way, assuming: plan.head.assumptions) {
    case .success(let goal): return (.success(try goal.asRate(of: indicator.series)), nil)
    case .failure(let reason): return (.failure(reason), nil)
    }
  }
}

extension IndicatorJudge {
  func judgeWithoutNumber(_ verdict: inout Verdict, _ target: Target?, judgedAt: CalendarDate) {
    let found: UnnumberedVerdict
    switch target?.requirement {
    case .assigned: found = UnnumberedVerdict(annual: annual, covering: wholeYears(of: span(to: judgedAt)))
    case .statement: found = UnnumberedVerdict(note: history.latest(on: indicator.series.code), in: records)
    default: return
    }
    (verdict.attained, verdict.reached) = (found.attained, found.reached)
    (verdict.reason, verdict.basis) = (found.reason, found.basis)
  }
}

extension [Quantity] {
  /// Figures that count something else than the latest one does are not joined with it.
  fileprivate var ofLatestDefinition: [Quantity] {
    guard let latest = self.max(by: { $0.period.last < $1.period.last }) else { return self }
    return allSatisfy({ $0.definition == latest.definition }) ? self : filter { $0.definition == latest.definition }
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
    _ quantities: [Quantity], with goal: Goal, timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> Verdict {
    if let school = ofSchoolYears(quantities) { return Verdict(value: school, reason: .schoolYears) }
    if indicator.series.measure == .eachYear {
      return try compareEachYear(quantities, with: goal, judgedAt: timing.day)
    }
    var verdict = Verdict(value: try shown(quantities, timing: timing, cutoff: cutoff))
    verdict.schedule = try schedule(for: goal, timing: timing)
    guard let value = verdict.value, value.isUsable, let interval = value.interval else {
      verdict.reason = verdict.value?.reason
      return verdict
    }
    verdict.attained = goal.isAttained(by: interval)
    verdict.reached = reached(interval, goal: goal, schedule: verdict.schedule, attained: verdict.attained)
    let isShort = verdict.attained == .no || goal.lacksTolerance(for: interval)
    verdict.reason =
      verdict.schedule == nil && isShort
      ? .noBaseline : goal.lacksTolerance(for: interval) ? .approximate : value.reason
    verdict.lostSince = lostSince(yearly(quantities)?.ownYears ?? quantities, goal: goal, attained: verdict.attained)
    return verdict
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

  func compareEachYear(
    _ quantities: [Quantity], with goal: Goal, judgedAt: CalendarDate
  ) throws(ArithmeticError) -> Verdict {
    var verdict = Verdict()
    guard let span = spanOfYears(to: judgedAt), !quantities.isEmpty else { return verdict }
    let measure = try EachYearMeasure(
      span: span, judgedAt: judgedAt, of: try quantities.asRates(of: indicator.series), goal: goal,
      goals: try goalsByYear(in: span),
      isRate: indicator.series.statesRates || comparesLevelsOfYears, growth: growthOfParts(quantities),
      isAveraged: quantities.contains { $0.period.wholeYears == nil } && indicator.series.yearlyQuantity == .averaged)
    let year = measure.decisive
    verdict.value = year?.value
    verdict.attained = measure.reached
    verdict.reached = measure.reached
    verdict.schedule = year.map {
      Schedule(
        due: $0.due, basis: .target, comparator: goal.comparator(towards: goal.direction(from: nil)),
        to: goal.numberToReach(from: .zero), elapsed: plan.period.monthsElapsed(on: judgedAt), of: plan.period.months)
    }
    verdict.reason = year?.reason ?? .missingPeriods
    return verdict
  }

  /// The latest earlier level by which the target was met, when the latest one does not.
  func lostSince(_ quantities: [Quantity], goal: Goal, attained: Truth) -> Period? {
    guard indicator.series.measure == .level, !isDueThroughout, attained == .no else { return nil }
    return quantities.sorted { $0.period.last < $1.period.last }
      .last { $0.interval.map { goal.isAttained(by: $0) == .yes } ?? false }?.period
  }
}
