/// Targets that are held against another series.
extension IndicatorJudge {
  /// What the reference of a target comes to, or why nothing follows from it.
  func pace(
    named reference: String, _ quantities: [Quantity], timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> Result<ReferencePace, Reason> {
    switch indicator.series.measure {
    case .level:
      // Money against a rate of growth compares nothing.
      guard !(indicator.series.unit.holdsLevels && speaksOfGrowth) else { return .failure(.noMeasure) }
      let own = try shown(quantities, timing: timing, cutoff: cutoff)
      return try levelPace(named: reference, at: own?.period, until: cutoff)
    case .averageGrowth: return try growthPace(named: reference, over: years(to: timing.day), .averageGrowth)
    case .compoundedRise: return try growthPace(named: reference, over: years(to: timing.day), .compoundedGrowth)
    case .averageLevel: return try meanPace(named: reference, timing.day)
    case .eachYear where indicator.series.statesRates:
      guard let last = years(to: timing.day)?.last.year else { return .failure(.noReferenceSeries) }
      return try yearPace(named: reference, in: last)
    case .eachYear, .total, .compoundedFall: return .failure(.noReferenceSeries)
    }
  }

  /// Whether the target compares growth, not levels.
  private var speaksOfGrowth: Bool { indicator.target?.comparesGrowth ?? false }

  private var finder: ReferenceFinder { ReferenceFinder(index: index, parent: parent, indicator: id) }

  private var tolerance: Figure { finder.stated?.tolerance ?? Assumptions.InStep.usualTolerance }

  private func years(to day: CalendarDate) -> Period? { wholeYears(of: span(to: day)) }

  /// The goals of finished years by themselves, where the target is held against others.
  func goalsByYear(in span: Period) throws(ArithmeticError) -> [Int: Goal]? {
    if let changes = try changeGoals(in: span) { return changes }
    guard case .inStep(let step, let reference, let margin) = indicator.target?.requirement else { return nil }
    var goals: [Int: Goal] = [:]
    for year in span.years {
      if case .success(let pace) = try yearPace(named: reference, in: year) {
        goals[year] = try pace.goal(for: step, by: margin)
      }
    }
    return goals
  }

  /// What one year has to come to by its reference.
  func yearGoal(
    _ step: Target.Step, of reference: String, by margin: Figure?, in year: Int
  ) throws(ArithmeticError) -> Result<Goal, Reason> {
    switch try yearPace(named: reference, in: year) {
    case .success(let pace): .success(try pace.goal(for: step, by: margin))
    case .failure(let reason): .failure(reason)
    }
  }

  /// The figure of the reference for one year: its growth, or its level.
  private func yearPace(
    named reference: String, in year: Int
  ) throws(ArithmeticError) -> Result<ReferencePace, Reason> {
    let year = Period(year: year)
    guard indicator.series.statesGrowth else { return try levelPace(named: reference, at: year, until: year.end) }
    return try growthPace(named: reference, over: year, .averageGrowth)
  }

  /// The growth of the reference over whole years.
  private func growthPace(
    named reference: String, over years: Period?, _ kind: ReferencePace.Kind
  ) throws(ArithmeticError) -> Result<ReferencePace, Reason> {
    guard let years else { return .failure(.noReferenceSeries) }
    if let found = finder.series(named: reference) {
      let growth = SeriesGrowth(index: found.index, day: years.end)
      let value =
        kind == .averageGrowth
        ? try growth.average(of: found.series, in: years) : try growth.compounded(of: found.series, in: years)
      return pace(value, of: found, kind, years)
    }
    let parts = RatesOfParts(of: indicator.series, counting: [])
    return try regionPace(reference, kind, years) { rates throws(ArithmeticError) in
      let rates = try rates.asRates(of: indicator.series)
      return kind == .averageGrowth
        ? try RateMeasure.averageGrowth(in: years, of: rates, parts: parts)
        : try RateMeasure.compounded(in: years, of: rates, isFall: false, parts: parts)
    }
  }

  /// The mean of the reference over the whole years so far.
  private func meanPace(
    named reference: String, _ day: CalendarDate
  ) throws(ArithmeticError) -> Result<ReferencePace, Reason> {
    guard let years = wholeYears(of: span(to: day)) else { return .failure(.noReferenceSeries) }
    if let found = finder.levels(of: reference) {
      let levels = found.index.quantities(of: found.series, until: day)
      return pace(try RateMeasure.averageLevel(in: years, of: levels), of: found, .averageLevel, years)
    }
    return try regionPace(reference, .averageLevel, years) { levels throws(ArithmeticError) in
      try RateMeasure.averageLevel(in: years, of: levels)
    }
  }

  /// The figure of the reference for the very time of one's own.
  private func levelPace(
    named reference: String, at time: Period?, until day: CalendarDate
  ) throws(ArithmeticError) -> Result<ReferencePace, Reason> {
    guard let time else { return .failure(.noReferenceSeries) }
    func level(of quantities: [Quantity]) -> ValueToDate? {
      let same = quantities.filter { $0.period == time }
      let current = same.isEmpty ? quantities.filter { $0.period.last == time.last } : same
      guard let shown = current.firmestFirst.first else { return nil }
      return ValueToDate(
        .reading, interval: shown.interval, period: shown.period,
        disagreements: Disagreement.inPeriods(of: current, isLevel: true), from: [shown])
    }
    if let found = finder.levels(of: reference) {
      guard let value = level(of: found.index.quantities(of: found.series, until: day)) else {
        return .failure(.noReferenceSeries)
      }
      return pace(value, of: found, .level, time)
    }
    return try regionPace(reference, .level, time) { level(of: $0) }
  }

  private func pace(
    _ value: ValueToDate, of found: ReferenceFinder.Found, _ kind: ReferencePace.Kind, _ period: Period
  ) -> Result<ReferencePace, Reason> {
    let series = found.index.plan[found.series]
    guard value.isUsable, let single = value.interval?.single else {
      return .failure(value.doubt == .prices ? .prices : .noReferenceSeries)
    }
    return .success(
      ReferencePace(
        source: found.source, name: series.name, definition: series.definition, kind: kind, period: period,
        value: single, tolerance: tolerance))
  }

  /// By the indicator's own rows for the region that the target names.
  private func regionPace(
    _ reference: String, _ kind: ReferencePace.Kind, _ period: Period,
    _ value: ([Quantity]) throws(ArithmeticError) -> ValueToDate?
  ) throws(ArithmeticError) -> Result<ReferencePace, Reason> {
    let region = ReferenceFinder.place(in: reference)
    let quantities = index.quantities(of: id, region: region, until: period.end)
    guard !quantities.isEmpty, let made = try value(quantities), made.isUsable, let single = made.interval?.single
    else { return .failure(.noReferenceSeries) }
    return .success(
      ReferencePace(
        source: .region(region), name: indicator.series.name, definition: indicator.series.definition, kind: kind,
        period: period, value: single, tolerance: tolerance))
  }
}
