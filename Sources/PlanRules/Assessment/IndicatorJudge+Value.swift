/// What the readings make by the indicator's measure.
extension IndicatorJudge {
  func shown(
    _ quantities: [Quantity], timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !quantities.isEmpty else { return nil }
    let span = span(to: timing.day)
    switch indicator.series.measure {
    case .level:
      if let span, isJudgedByChanges(quantities) { return try changeToDate(quantities, in: span) }
      if let years = yearly(quantities) { return try years.value(lastYear: timing.counted.last) }
      return LevelMeasure.value(
        of: quantities, lastCycle: plan.cycle(of: id).isSurvey ? nil : timing.counted.last)
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
