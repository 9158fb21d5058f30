/// Measures of yearly rates, as far as the plan and the day decide on them.
extension IndicatorJudge {
  /// Falls or rises so far, compounded over whole years; rates against the part before over every month.
  func compounded(_ quantities: [Quantity], in span: Period?) throws(ArithmeticError) -> ValueToDate? {
    let parts = ratesOfParts(quantities)
    guard let span = parts == .chained ? span : wholeYears(of: span) else { return nil }
    let rates = try quantities.asRates(of: indicator.series)
    if indicator.series.unit.base.ends(with: "百分点") {
      let whole = parts == .chained ? rates : rates.filter { $0.period.wholeYears != nil }
      return try TotalMeasure.value(in: span, of: whole, isCount: false)
    }
    let isFall = indicator.series.measure == .compoundedFall
    return try RateMeasure.compounded(in: span, of: rates, isFall: isFall, parts: parts)
  }

  /// The months of which a compounded rate is due: what part of a year brought is not known from its rate.
  func compoundedMonths(_ timing: Timing) -> Int {
    guard !timing.isOver, ratesOfParts(index.quantities(of: id, until: timing.day)) != .chained else {
      return timing.elapsed
    }
    return wholeYears(of: span(to: timing.day))?.months ?? 0
  }

  /// What rates of parts of a year tell, where the readings are rates of growth; `nil` for others.
  func growthOfParts(_ quantities: [Quantity]) -> RatesOfParts? {
    indicator.series.statesGrowth ? ratesOfParts(quantities) : nil
  }

  private func ratesOfParts(_ quantities: [Quantity]) -> RatesOfParts {
    RatesOfParts(of: indicator.series, counting: quantities.map(index.definition))
  }

  /// Whether the target stands for itself at any time: what is held against others moves with them, and a rate of growth
  /// is no level that another one is reached from.
  var isDueThroughout: Bool {
    if case .inStep = indicator.target?.requirement { return true }
    return indicator.series.statesGrowth && reading?.interpretation.isChange != true
  }

  /// The months of which each year is judged; of growth that is not said to be each year's, only whole years.
  func spanOfYears(to day: CalendarDate) -> Period? {
    let isStated = row.statedMeasure == .measure(.eachYear) || row.target?.span == .eachYear
    return isStated || !indicator.series.statesGrowth ? span(to: day) : wholeYears(of: span(to: day))
  }
}

extension Goal {
  /// A number near a hundred of a chained index is an index as its figures are: 105 is a growth of 5 %.
  func asRate(of series: Series) throws(ArithmeticError) -> Goal {
    guard series.indexBase != nil, series.measure.isOfRates else { return self }
    func rate(_ number: Ratio) throws(ArithmeticError) -> Ratio {
      number < Goal.leastIndex ? number : try number - .hundred
    }
    switch self {
    case .threshold(let comparator, let number): return .threshold(comparator, try rate(number))
    case .between(let lower, let upper): return .between(try rate(lower), try rate(upper))
    case .about(let direction, let number, let tolerance):
      return .about(direction, try rate(number), tolerance: tolerance)
    }
  }

  private static let leastIndex = Ratio(50)
}
