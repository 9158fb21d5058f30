/// Judges a plan by its records on a day.
///
/// Figures are cut by the period they are of, not by when they were published: what ends after the day does not count.
public struct Assessor: Sendable {
  let plan: Plan
  let records: Records
  let asOf: CalendarDate

  /// An assessor of a plan and its records on a day.
  public init(plan: Plan, records: Records, asOf: CalendarDate) {
    self.plan = plan
    self.records = records
    self.asOf = asOf
  }

  /// The status of every indicator and of every annual target whose period is over.
  public func assess() -> PlanAssessment {
    let index = ObservationIndex(plan: plan, records: records)
    let matrix = ResponsibilityMatrix(plan: plan, on: asOf)
    let history = NoteHistory(records, until: asOf)
    let annual = records.annualTargets.indices.compactMap { position in
      annualAssessment(of: position, index: index, matrix: matrix)
    }
    let indicators = plan.indicators.indices.map { position in
      let id = SeriesID(position)
      return IndicatorJudge(
        plan: plan, records: records, asOf: asOf, id: id, index: index, history: history,
        annual: annual.filter { $0.series == id && $0.region == nil },
        responsibility: matrix.responsibility(for: id)
      ).assess()
    }
    return PlanAssessment(
      asOf: asOf, elapsed: plan.period.share(elapsedOn: asOf), isOver: asOf >= plan.period.end,
      indicators: indicators, annual: annual, history: history)
  }
}

extension Period {
  /// Whole months elapsed on a day.
  func monthsElapsed(on day: CalendarDate) -> Int {
    let current = Month(of: day)
    let complete = current.lastDay == day ? current : current.previous
    return min(max(0, complete.index - first.index + 1), months)
  }

  /// The share of whole months elapsed on a day, 0 to 1.
  public func share(elapsedOn day: CalendarDate) -> Ratio {
    Ratio(reducing: Int128(monthsElapsed(on: day)), over: Int128(months))
  }
}

extension Assessor {
  /// The result of one annual target, or `nil` while its period is not over.
  private func annualAssessment(
    of position: Int, index: ObservationIndex, matrix: ResponsibilityMatrix
  ) -> AnnualAssessment? {
    let annual = records.annualTargets[position]
    guard annual.period.end <= asOf else { return nil }
    let series = plan[annual.series]
    let set = annual.target.map { AnnualJudge.goal(of: $0, indicator: plan.indicator(annual.series)) }
    let goal = try? set?.get()
    let quantities = index.quantities(of: annual.series, region: annual.region, until: annual.period.end)
    let value = AnnualJudge.value(in: annual.period, of: quantities, series: series)
    let verdict = AnnualJudge.verdict(on: value, goal: set ?? .failure(.noNumber), annual: annual)
    return AnnualAssessment(
      of: annual, at: position, goal: goal, value: value, completionRate: AnnualJudge.rate(of: value, against: goal),
      basis: verdict.basis, status: verdict.status, reason: verdict.reason,
      responsibility: matrix.responsibility(for: annual.series))
  }
}

/// The rules for a number set for one period.
private enum AnnualJudge {
  /// The number set, compared in the direction of its indicator; `nil` where the cell holds none, and no direction where
  /// a bare number may be a floor as well as a ceiling.
  static func goal(of target: Target, indicator: Indicator?) -> Result<Goal, Reason> {
    let direction = direction(of: target, indicator: indicator)
    switch (target.requirement, direction) {
    case (.threshold(let comparator?, let figure), _): return .success(.threshold(comparator, figure.ratio))
    case (.threshold(nil, _), .within): return .failure(.noDirection)
    case (.threshold(nil, let figure), .up): return .success(.threshold(.atLeast, figure.ratio))
    case (.threshold(nil, let figure), .down): return .success(.threshold(.atMost, figure.ratio))
    case (.range(let lower, _), .up): return .success(.threshold(.atLeast, lower.ratio))
    case (.range(_, let upper), .down): return .success(.threshold(.atMost, upper.ratio))
    case (.range(let lower, let upper), .within): return .success(.between(lower.ratio, upper.ratio))
    case (.approximate, .within): return .failure(.noDirection)
    case (.approximate(let figure), _): return .success(.about(direction, figure.ratio, tolerance: nil))
    case (.universal, _): return .success(.threshold(.atLeast, .hundred))
    case (.change, _), (.inStep, _), (.assigned, _), (.statement, _): return .failure(.noNumber)
    }
  }

  /// The direction that the cell gives, else that of the indicator; a statistic's numbers and falls are to be reached.
  private static func direction(of target: Target, indicator: Indicator?) -> Direction {
    if let stated = target.statedDirection { return stated }
    guard let indicator, indicator.series.measure != .compoundedFall else { return .up }
    guard let whole = indicator.target else { return indicator.statedDirection ?? .up }
    return indicator.lacksDirection(for: whole) ? .within : indicator.direction(of: whole)
  }

  /// The reading of exactly those months, or for counts the sum of their parts.
  static func value(in period: Period, of quantities: [Quantity], series: Series) -> ValueToDate? {
    let inside = quantities.filter { period.contains($0.period) }
    let isTotal = series.measure == .total || (series.measure == .eachYear && !series.unit.isRate)
    if isTotal {
      return inside.isEmpty ? nil : try? TotalMeasure.value(in: period, of: inside, isCount: !series.unit.isRate)
    }
    // A level is that of the last month; of what is averaged or compounded only the whole period's own figure counts.
    let isLevel = series.measure == .level || series.measure == .eachYear
    let current = inside.filter { isLevel ? $0.period.last == period.last : $0.period == period }
    guard let shown = current.firmestFirst.first else { return nil }
    let disagreements = Disagreement.inPeriods(of: current, isLevel: isLevel)
    return ValueToDate(interval: shown.interval, period: period, disagreements: disagreements, from: [shown])
  }

  static func verdict(
    on value: ValueToDate?, goal: Result<Goal, Reason>, annual: AnnualTarget
  ) -> (status: Status, reason: Reason?, basis: AnnualAssessment.Basis) {
    if annual.target == nil, let rate = annual.printedRate {
      let truth = (try? rate.roundedFrom())?.compare(.atLeast, .hundred) ?? .undetermined
      return (truth.finalStatus, truth == .undetermined ? .bound : nil, .printedRate)
    }
    guard let value else { return (.unreported, nil, .reading) }
    guard value.disagreements.isEmpty else { return (.undetermined, .conflict, .reading) }
    switch goal {
    case .failure(let reason): return (.undetermined, reason, .reading)
    case .success(let goal):
      guard let interval = value.interval else { return (.undetermined, value.reason, .reading) }
      let truth = goal.isAttained(by: interval)
      return (truth.finalStatus, truth == .undetermined ? value.reason : nil, .reading)
    }
  }

  /// Of what is to be reached only: a share of a ceiling says nothing of its completion.
  static func rate(of value: ValueToDate?, against goal: Goal?) -> Ratio? {
    guard case .threshold(let comparator, let number) = goal, comparator.direction != .down,
      let actual = value?.interval?.single
    else { return nil }
    return try? actual / number * .hundred
  }
}

extension Truth {
  /// The status at the end of a period.
  var finalStatus: Status {
    switch self {
    case .yes: .met
    case .no: .missed
    case .undetermined: .undetermined
    }
  }
}
