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
  func compoundedMonths(_ elapsed: Int, on day: CalendarDate) -> Int {
    guard !isOver, ratesOfParts(index.quantities(of: id, until: day)) != .chained else { return elapsed }
    return wholeYears(of: span(to: day))?.months ?? 0
  }

  /// What rates of parts of a year tell, where the readings are rates of growth; `nil` for others.
  func growthOfParts(_ quantities: [Quantity]) -> RatesOfParts? {
    let series = indicator.series
    return series.statesRates && (series.name.namesGrowth || series.indexBase != nil) ? ratesOfParts(quantities) : nil
  }

  private func ratesOfParts(_ quantities: [Quantity]) -> RatesOfParts {
    RatesOfParts(of: indicator.series, counting: quantities.map(\.definition))
  }

  /// Whether the target in force on a day is held against the levels of others.
  func isHeldAgainstOthers(on day: CalendarDate) -> Bool {
    if case .inStep = indicator.target(on: day)?.requirement { true } else { false }
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
