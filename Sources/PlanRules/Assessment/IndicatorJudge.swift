/// The verdict on one indicator.
struct IndicatorJudge {
  let index: ObservationIndex
  let asOf: CalendarDate
  let id: SeriesID
  let history: NoteHistory
  let annual: [AnnualAssessment]
  let responsibility: Responsibility

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
  }

  var plan: Plan { index.plan }
  var records: Records { index.records }
  var indicator: Indicator { plan.indicators[id.index].inForce(on: asOf) }

  func assess() -> IndicatorAssessment {
    let cutoff = min(asOf, plan.period.end)
    let everything = index.quantities(of: id, until: cutoff)
    let quantities = everything.filter { plan.period.contains($0.period) }.ofLatestDefinition
    let timing = timing(quantities, cutoff: cutoff)
    let judgedAt = timing.day
    let target = indicator.target(on: judgedAt)
    // What lies partly outside the plan decides nothing, but it is a reading: the row is not unreported.
    let hasReading = everything.contains { plan.period.overlaps($0.period) }
    var verdict = Verdict()
    var goal: Goal?
    do throws(ArithmeticError) {
      switch try resolve(target, judgedAt: judgedAt) {
      case .success(let resolved):
        goal = resolved
        verdict = try judge(quantities, with: resolved, timing: timing, cutoff: cutoff)
      case .failure(let reason):
        verdict.value = try shown(quantities, timing: timing, cutoff: cutoff)
        verdict.reason = reason
        if reason == .noNumber { judgeWithoutNumber(&verdict, target, judgedAt: judgedAt) }
      }
    } catch {
      verdict.reason = .outOfRange
    }
    return assessment(verdict, timing: timing, target: target, goal: goal, hasReading: hasReading)
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
    _ quantities: [Quantity], with goal: Goal, timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> Verdict {
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
    verdict.reason = verdict.schedule == nil && verdict.attained == .no ? .noBaseline : value.reason
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
    guard let span = span(to: judgedAt), !quantities.isEmpty else { return verdict }
    let measure = try EachYearMeasure(
      span: span, judgedAt: judgedAt, of: quantities, goal: goal, isRate: indicator.series.unit.isRate,
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
    verdict.reason = year?.value?.reason ?? .missingPeriods
    return verdict
  }

  /// The latest earlier level by which the target was met, when the latest one does not.
  func lostSince(_ quantities: [Quantity], goal: Goal, attained: Truth) -> Period? {
    guard indicator.series.measure == .level, attained == .no else { return nil }
    return quantities.sorted { $0.period.last < $1.period.last }
      .last { $0.interval.map { goal.isAttained(by: $0) == .yes } ?? false }?.period
  }
}
