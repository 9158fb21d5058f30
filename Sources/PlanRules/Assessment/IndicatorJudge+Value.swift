/// What the readings make by the indicator's measure.
extension IndicatorJudge {
  func shown(
    _ quantities: [Quantity], judgedAt: CalendarDate, cutoff: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !quantities.isEmpty else { return nil }
    let span = span(to: judgedAt)
    switch indicator.series.measure {
    case .level:
      return LevelMeasure.value(of: quantities, lastCycle: plan.cycle(of: id).lastComplete(on: cutoff))
    case .total, .eachYear:
      guard let span else { return nil }
      return try TotalMeasure.value(in: span, of: quantities, isCount: !indicator.series.unit.isRate)
    case .compoundedFall, .compoundedRise: return try compounded(quantities, in: span)
    case .averageGrowth:
      guard let years = wholeYears(of: span) else { return nil }
      return try SeriesGrowth(index: index, day: cutoff).average(
        of: id, in: years, read: indicator.series, counting: quantities)
    case .averageLevel:
      guard let years = wholeYears(of: span) else { return nil }
      return try RateMeasure.averageLevel(in: years, of: quantities)
    }
  }
}
