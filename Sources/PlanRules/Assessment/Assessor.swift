/// Judges a plan by its records on a day.
///
/// Figures are cut by the period they are of, not by when they were published: what ends after the day does not count.
public struct Assessor: Sendable {
  let index: ObservationIndex
  let asOf: CalendarDate
  /// The plan above, for what its series tell of targets that keep step.
  let parent: ObservationIndex?
  var plan: Plan { index.plan }
  var records: Records { index.records }

  /// An assessor of a plan and its records on a day.
  public init(plan: Plan, records: Records, asOf: CalendarDate) {
    self.init(ObservationIndex(plan: plan, records: records), asOf: asOf)
  }

  /// An assessor of a plan whose observations are in order already.
  public init(_ index: ObservationIndex, asOf: CalendarDate, under parent: ObservationIndex? = nil) {
    self.index = index
    self.asOf = asOf
    self.parent = parent
  }

  /// The status of every indicator and of every annual target whose period is over.
  public func assess() -> PlanAssessment {
    let matrix = ResponsibilityMatrix(plan: plan, on: asOf)
    let history = NoteHistory(records, of: plan.head, until: asOf)
    let annual = records.annualTargets.indices.compactMap { position in
      annualAssessment(of: position, history: history, matrix: matrix)
    }
    let inHand = records.annualTargets.indices.compactMap { position in
      yearInHand(of: position, history: history, matrix: matrix)
    }
    let own = Dictionary(grouping: annual.filter { $0.region == nil }, by: \.series)
    let indicators = plan.indicators.indices.map { position in
      let id = SeriesID(position)
      return IndicatorJudge(
        index: index, asOf: asOf, id: id, history: history, annual: own[id] ?? [],
        responsibility: matrix.responsibility(for: id), parent: parent
      ).assess()
    }
    return PlanAssessment(
      index: index, asOf: asOf, elapsed: plan.period.share(elapsedOn: asOf), isOver: asOf >= plan.period.end,
      indicators: indicators, annual: annual, inHand: inHand, history: history,
      runs: AnnualRuns(annual))
  }
}

extension Assessor {
  /// The result of one annual target, or `nil` while its period is not over.
  private func annualAssessment(
    of position: Int, history: NoteHistory, matrix: ResponsibilityMatrix
  ) -> AnnualAssessment? {
    let annual = records.annualTargets[position]
    // What lies outside the plan is reported where it is read, and is no number of the plan's.
    guard annual.period.end <= asOf, plan.period.contains(annual.period), !index.numbers.isPart(position) else {
      return nil
    }
    let series = plan[annual.series]
    let target = annual.target(on: asOf)
    let set = target.map { numberSet(by: $0, in: annual, history: history, matrix: matrix) }
    let goal = try? set?.get()
    let quantities = index.quantities(of: annual.series, region: annual.region, until: annual.period.end)
    let forecasts = index.forecasts(of: annual.series, region: annual.region, until: annual.period.end)
    let value =
      AnnualJudge.value(in: annual.period, of: quantities, series: series)
      ?? meanOfParts(for: annual, quantities) ?? regionSum(for: annual)
      ?? AnnualJudge.forecast(in: annual.period, of: forecasts)
    let isDoubtful = AnnualJudge.mayBeTotalsToDate(value, goal: goal, in: index)
    let isWaived =
      annual.isCancelled(on: asOf) || endsCancelled(annual)
      || value == nil
        && index.waivers(of: annual.series, region: annual.region).contains { $0.contains(annual.period) }
    let verdict =
      isWaived
      ? (.notApplicable, nil, .reading)
      : isDoubtful && target != nil
        ? (.undetermined, .implausible, .reading)
        : AnnualJudge.verdict(on: value, goal: set ?? .failure(.noNumber), annual: annual)
    return AnnualAssessment(
      of: annual, at: position, target: target, goal: goal, value: value,
      completionRate: AnnualJudge.rate(of: value, against: goal),
      basis: verdict.basis, status: verdict.status, reason: verdict.reason,
      isLate: verdict.status == .met && isLate(annual, goal), isCounted: index.numbers.isCounted(position),
      responsibility: matrix.responsibility(for: annual.series, in: annual.region), index: index)
  }

  /// Whether the indicator that a number is set for was dropped before its period was over.
  private func endsCancelled(_ annual: AnnualTarget) -> Bool {
    plan.indicator(annual.series)?.isCancelled(on: min(annual.period.end, asOf)) ?? false
  }

  /// Whether an amount with a deadline of its own was not achieved by that.
  private func isLate(_ annual: AnnualTarget, _ goal: Goal?) -> Bool {
    guard let deadline = annual.deadline, let goal, InHandJudge.kind(of: plan[annual.series]) == .amount else {
      return false
    }
    return InHandJudge(index: index, asOf: annual.period.end, annual: annual, set: .success(goal), nodes: [])
      .isLate(goal, deadline)
  }

  /// The mean of all quarters or months of what is no mean with seasons, where the whole year's own is not published.
  private func meanOfParts(for annual: AnnualTarget, _ quantities: [Quantity]) -> ValueToDate? {
    guard InHandJudge.kind(of: plan[annual.series]) == .mean else { return nil }
    let mean = try? MeanOfParts.value(
      in: annual.period, of: quantities.filter { annual.period.contains($0.period) })
    return mean.flatMap { $0.missing.isEmpty ? $0 : nil }
  }

  /// What the regions have reported of an amount that the plan's own region has not.
  private func regionSum(for annual: AnnualTarget) -> ValueToDate? {
    guard annual.region == nil, InHandJudge.kind(of: plan[annual.series]) == .amount else { return nil }
    return try? RegionSum.bound(in: annual.period, of: annual.series, index: index, until: annual.period.end)
  }

  /// How a number set for a period stands that still runs; `nil` for any other, and for what is set for a part of a longer
  /// period that has a number of its own, whose line it is.
  private func yearInHand(
    of position: Int, history: NoteHistory, matrix: ResponsibilityMatrix
  ) -> YearInHand? {
    let annual = records.annualTargets[position]
    guard annual.period.start <= asOf, asOf < annual.period.end, plan.period.contains(annual.period),
      !index.numbers.isPart(position)
    else { return nil }
    let responsibility = matrix.responsibility(for: annual.series, in: annual.region)
    guard let target = annual.target(on: asOf), !endsCancelled(annual) else {
      // What a document has cancelled is still there to be seen.
      return annual.isCancelled(on: asOf) || endsCancelled(annual)
        ? YearInHand(cancelled: annual, at: position, answering: responsibility, index: index) : nil
    }
    return InHandJudge(
      index: index, asOf: asOf, annual: annual,
      set: numberSet(by: target, in: annual, history: history, matrix: matrix), nodes: index.numbers.parts(of: position)
    ).judge(at: position, answering: responsibility)
  }

  /// The number set for one period: as it stands, over the year before, or held against another series.
  private func numberSet(
    by target: Target, in annual: AnnualTarget, history: NoteHistory, matrix: ResponsibilityMatrix
  ) -> Result<Goal, Reason> {
    let series = plan[annual.series]
    let (indicator, assumptions) = (plan.indicator(annual.series), plan.head.assumptions)
    let years = YearBefore(index: index, series: annual.series, region: annual.region)
    switch target.requirement {
    case .change(let change):
      let before = years.start(of: change, in: target, for: annual.period)
      return AnnualJudge.changeGoal(of: target, series, indicator: indicator, before: before, assuming: assumptions)
        ?? .failure(.noBaseline)
    case .inStep(let step, let reference, let margin):
      guard indicator != nil, annual.region == nil, annual.period.wholeYears == 1 else {
        return .failure(.noReferenceSeries)
      }
      let judge = IndicatorJudge(
        index: index, asOf: annual.period.end, id: annual.series, history: history, annual: [],
        responsibility: matrix.responsibility(for: annual.series), parent: parent)
      return (try? judge.yearGoal(step, of: reference, by: margin, in: annual.period.first.year))
        ?? .failure(.outOfRange)
    default:
      if let new = AnnualJudge.goalOfNew(target, series, before: years.figure(before: annual.period)) { return new }
      // A number over all the years is none of one year, unless it adds up to it.
      if target.span == .cumulative, series.measure == .level || series.measure == .averageLevel {
        return .failure(.noMeasure)
      }
      return AnnualJudge.goal(
        of: series.countsPlaces ? target.ofPlaces : target, series, indicator: indicator, assuming: assumptions)
    }
  }
}
