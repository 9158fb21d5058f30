/// What the readings make by the indicator's measure, and what a reference series makes.
extension IndicatorJudge {
  func shown(
    _ quantities: [Quantity], timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !quantities.isEmpty else { return nil }
    let span = span(to: timing.day)
    switch indicator.series.measure {
    case .level:
      if let years = yearly(quantities) { return try years.value(lastYear: timing.counted.last) }
      return LevelMeasure.value(
        of: quantities, lastCycle: plan.cycle(of: id).isSurvey ? nil : timing.counted.last)
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
}
