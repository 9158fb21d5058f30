/// From when a figure counts of which a cell only says until when.
extension WrittenPeriod {
  /// The months that a figure of a series is of, or both that it may be of.
  public enum Counting: Sendable, Hashable {
    /// These months.
    case months(Period)
    /// From January of the year or from the plan's first month.
    case open(ofYear: Period, ofPlan: Period)
  }

  /// The months of a figure.
  ///
  /// A level speaks for its day, so that its figure is of the last month, or of a year that ends then; a number set for a
  /// day takes in whatever ends with it. What adds up over a plan of several years is open where counting from January of the
  /// year and counting from the plan's first month are not the same; all else is counted from January.
  public func counting(
    of series: Series, _ indicator: Indicator?, isSet: Bool = false, in plan: Period?
  ) -> Counting {
    guard isPoint else { return .months(period) }
    let readings = indicator.map { $0.interpretations(with: $0.target) } ?? []
    let measures = readings.map(\.measure) + [series.measure]
    // Where a row leaves open what it counts, a figure of a day is of what there is.
    let isOfDay = !isSet && measures.contains(.level) && !MeasuredName(series.name).isDoneOverTime
    if let plan, !isOfDay, measures.contains(where: \.isCumulative),
      let whole = Period(first: plan.first, last: period.last),
      whole != yearToDate
    {
      return .open(ofYear: yearToDate, ofPlan: whole)
    }
    let isLevel =
      isOfDay && indicator != nil && !readings.contains(where: \.isChange)
      && series.yearlyQuantity == nil
    return .months(isLevel && period.last.number < 12 ? surely : yearToDate)
  }
}
