/// The yearly growth of a series over whole years, whichever way its figures are printed: as rates, as an index of the
/// year before, or as levels.
struct SeriesGrowth {
  let index: ObservationIndex
  let day: CalendarDate
  private var plan: Plan { index.plan }

  /// The average growth in percent; of what is neither a rate nor judged by its growth, nothing.
  ///
  /// `known` are the readings that count, and `row` is how they are read, where the caller has chosen that.
  func average(
    of series: SeriesID, in years: Period, read row: Series? = nil, counting known: [Quantity]? = nil
  ) throws(ArithmeticError) -> ValueToDate {
    if (row ?? plan[series]).growsFromLevels { return try fromLevels(of: series, in: years) }
    let rates = try rates(of: series, counting: known)
    return try RateMeasure.averageGrowth(in: years, of: rates, parts: parts(of: series, counting: rates))
  }

  /// The growth over all the years together, in percent.
  func compounded(of series: SeriesID, in years: Period) throws(ArithmeticError) -> ValueToDate {
    let rates = try rates(of: series, counting: nil)
    return try RateMeasure.compounded(
      in: years, of: rates, isFall: false, parts: parts(of: series, counting: rates))
  }

  /// The yearly rates of a series in percent; amounts without a measure of growth are none: as rates they would be absurd.
  private func rates(of series: SeriesID, counting known: [Quantity]?) throws(ArithmeticError) -> [Quantity] {
    let row = plan[series]
    guard !row.unit.holdsLevels || row.indexBase != nil else { return [] }
    let readings = known ?? index.quantities(of: series, until: day).filter { plan.period.contains($0.period) }
    return try readings.asRates(of: row)
  }

  private func parts(of series: SeriesID, counting rates: [Quantity]) -> RatesOfParts {
    RatesOfParts(of: plan[series], counting: rates.map(index.definition))
  }

  /// From the level of the year before the plan to the latest; by the published rates where the levels do not say at
  /// which prices they are.
  private func fromLevels(of series: SeriesID, in years: Period) throws(ArithmeticError) -> ValueToDate {
    let quantities = index.quantities(of: series, until: day)
    let counted = quantities.filter { $0.period == Period(year: years.last.year) }.firmestFirst.first
    let isDoubtful = PriceBasis(of: plan[series], counting: counted.flatMap(index.definition)) == .unstated
    if isDoubtful, let beside = ratesBeside(series), !index.quantities(of: beside, until: day).isEmpty {
      return try average(of: beside, in: years)
    }
    return try LevelGrowthMeasure.value(
      in: years, of: quantities, baseline: try base(of: series, before: years), doubt: isDoubtful ? .prices : nil)
  }

  /// The baseline, which without a year is of the one before the plan; of another year than the one before the first
  /// that counts it is no base.
  private func base(of series: SeriesID, before years: Period) throws(ArithmeticError) -> Interval? {
    guard let baseline = plan.indicator(series)?.baseline,
      (baseline.year ?? plan.period.first.year - 1) == years.first.year - 1
    else { return nil }
    return try baseline.reading?.interval(approximateWithin: plan.head.assumptions.approximateReadings)
  }

  /// The series of the plan that states the growth of the same thing in percent; the one whose name is nearest, where
  /// there is just one.
  private func ratesBeside(_ series: SeriesID) -> SeriesID? {
    let thing = MeasuredThing(plan[series].name)
    let near = plan.seriesIDs.compactMap { other -> (id: SeriesID, distance: Int)? in
      guard other != series, plan[other].statesRates,
        let distance = MeasuredThing(plan[other].name).distance(to: thing), distance < 2
      else { return nil }
      return (other, distance)
    }
    let least = near.map(\.distance).min()
    let nearest = near.filter { $0.distance == least }
    return nearest.count == 1 ? nearest[0].id : nil
  }
}

extension Series {
  /// Whether its figures are rates, or an index that stands for them.
  var statesRates: Bool { unit.isRate || indexBase != nil }

  /// Whether its figures are rates of growth.
  var statesGrowth: Bool { statesRates && (name.namesGrowth || indexBase != nil) }
}

extension Plan {
  /// All series, indicators first.
  var seriesIDs: [SeriesID] { (0..<seriesCount).map { SeriesID($0) } }
}
