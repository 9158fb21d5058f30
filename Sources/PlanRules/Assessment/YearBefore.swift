/// The figure of the same months a year before, which 增长8% and 提高0.9个百分点 of single years are changes of.
struct YearBefore {
  let index: ObservationIndex
  let series: SeriesID
  let region: String?

  /// The figure, where there is one; the plan's baseline stands for the year that it is of.
  func figure(before period: Period) -> Ratio? {
    let (first, last) = (Month(index: period.first.index - 12), Month(index: period.last.index - 12))
    return Period(first: first, last: last).flatMap { figure(of: $0) }
  }

  /// What a change of a target is measured from: the year that it names, the baseline where it is over all the years, else
  /// the same months a year before.
  func start(of change: Target.Change, in target: Target, for period: Period) -> Ratio? {
    if let year = change.since { return figure(of: Period(year: year)) }
    guard target.span == .cumulative else { return figure(before: period) }
    return index.plan.indicator(series)?.baseYear(of: index.plan.period).flatMap { figure(of: $0) }
  }

  /// The figure of some months.
  func figure(of before: Period) -> Ratio? {
    let quantities = index.quantities(of: series, region: region, until: before.end)
    if let value = AnnualJudge.value(in: before, of: quantities, series: index.plan[series]), value.isUsable,
      let single = value.interval?.single
    {
      return single
    }
    guard region == nil, let indicator = index.plan.indicator(series),
      indicator.baseYear(of: index.plan.period) == before
    else { return nil }
    return indicator.baseline.reading?.figure.flatMap { indicator.baseline.isOverYears ? nil : $0.ratio }
  }
}

extension YearBefore {
  /// The figures a year before months that have gone by of a period.
  func figures(of span: Period, in period: Period) -> YearInHand.YearBeforeFigures {
    YearInHand.YearBeforeFigures(toDate: figure(before: span), whole: figure(before: period))
  }
}

/// Targets that are changes over the year before: 每年提高1个百分点, 只增不减.
extension IndicatorJudge {
  /// Whether the row is held against the year before by levels, which do not add up over a year.
  var comparesLevelsOfYears: Bool {
    guard case .change? = indicator.target?.requirement else { return false }
    return indicator.series.yearlyQuantity == nil && !MeasuredName(indicator.series.name).isDoneOverTime
  }

  /// What each year has to come to by the one before it, as far as that is known; `nil` where the target is no such change.
  func changeGoals(in span: Period) throws(ArithmeticError) -> [Int: Goal]? {
    guard case .change(let change)? = indicator.target?.requirement else { return nil }
    let before = YearBefore(index: index, series: id, region: nil)
    var goals: [Int: Goal] = [:]
    for year in span.years {
      guard let start = before.figure(before: Period(year: year)) else { continue }
      goals[year] = change.goal(
        at: try change.level(from: start), towards: change.direction, assuming: plan.head.assumptions)
    }
    return goals
  }

  /// The goal of the latest year that has one.
  func changeGoal(to day: CalendarDate) throws(ArithmeticError) -> Result<Goal, Reason> {
    guard let span = span(to: day), let goals = try changeGoals(in: span),
      let latest = goals.max(by: { $0.key < $1.key })?.value
    else { return .failure(.noBaseline) }
    return .success(latest)
  }
}
