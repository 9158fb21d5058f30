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
  /// A level speaks for its day, so that its figure is of the cycle that ends then, else of the last month; a number set for a
  /// day takes in whatever ends with it. What adds up over a plan of several years is open where counting from January of the
  /// year and counting from the plan's first month are not the same; all else is counted from January.
  public func counting(
    of series: Series, _ indicator: Indicator?, isSet: Bool = false, in plan: Period?, cycle: ReportingCycle = .year
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
    guard isLevel, period.last.number < 12 else { return .months(yearToDate) }
    let ending = (series.reportingCycle ?? cycle).cycle(of: period.last)
    return .months(ending.last == period.last ? ending : surely)
  }
}

/// From when a figure counts that its cell calls a total to date.
extension Period {
  /// The months of a figure of which a row names these (`累计1045万人`).
  ///
  /// What does not add up is of the row's own months. Several months from January on, and several years, say themselves from
  /// when; a year, a quarter or a month alone may be only the last part of what is counted.
  public func toDate(
    _ reach: Reading.Reach, of series: Series, _ indicator: Indicator?, in plan: Period?
  ) -> WrittenPeriod.Counting {
    let readings = indicator.map { $0.cells(with: $0.target).interpretations } ?? []
    let measures = readings.map(\.measure) + [series.measure]
    let addsUp = measures.contains {
      $0.isCumulative || ($0 == .eachYear && !series.unit.isRate && !series.unit.isLevel)
    }
    guard indicator == nil || addsUp else { return .months(self) }
    let ofYear = Period(first: Period(year: last.year).first, last: last) ?? self
    let ofPlan = plan.flatMap { Period(first: $0.first, last: last) } ?? ofYear
    switch reach {
    case .year: return .months(ofYear)
    case .plan: return .months(ofPlan)
    case .open:
      let isRun = beginsYear && months > 1 && wholeYears != 1
      return isRun || ofYear == ofPlan ? .months(isRun ? self : ofYear) : .open(ofYear: ofYear, ofPlan: ofPlan)
    }
  }
}

extension Indicator {
  /// Whether its figures can only be levels, so that what a value rose or fell by is none of them.
  public var takesLevelsOnly: Bool {
    let (name, unit) = (MeasuredName(series.name), series.unit)
    guard unit.isRate ? name.isShare : unit.isLevel || name.isAverage else { return false }
    return cells(with: target).interpretations.allSatisfy { reading in
      switch reading.measure {
      case .level, .averageLevel, .eachYear: !reading.isChange
      case .total, .compoundedFall, .compoundedRise, .averageGrowth: false
      }
    }
  }
}
