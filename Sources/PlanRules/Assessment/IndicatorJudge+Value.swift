/// What the readings make by the indicator's measure.
extension IndicatorJudge {
  func shown(
    _ quantities: [Quantity], timing: Timing, cutoff: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !quantities.isEmpty else { return nil }
    let span = span(to: timing.day)
    if let school = ofSchoolYears(quantities) { return school }
    switch indicator.series.measure {
    case .level:
      if let span, isJudgedByChanges(quantities) { return try changeToDate(quantities, in: span) }
      if let years = yearly(quantities) { return try years.value(lastYear: timing.counted.last) }
      return LevelMeasure.value(
        of: quantities.wholeSchoolYears(if: isOfSchoolYears && indicator.series.yearlyQuantity != nil),
        lastCycle: plan.cycle(of: id).isSurvey ? nil : timing.counted.last)
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

extension IndicatorJudge {
  var isOfSchoolYears: Bool { plan.cycle(of: id) == .schoolYear }

  /// The latest figure of a school year under a measure of calendar years, which it is no part of: it is shown and
  /// decides nothing.
  func ofSchoolYears(_ quantities: [Quantity]) -> ValueToDate? {
    switch indicator.series.measure {
    case .level, .total: return nil
    case .compoundedFall, .compoundedRise, .averageGrowth, .averageLevel, .eachYear:
      guard isOfSchoolYears,
        let latest = quantities.filter(\.period.isOfSchool).max(by: { $0.period.last < $1.period.last })
      else { return nil }
      return ValueToDate(
        .reading, interval: latest.interval, period: latest.period, doubt: .schoolYears, from: [latest])
    }
  }
}

extension [Quantity] {
  /// What only a whole year has, a term alone does not tell.
  fileprivate func wholeSchoolYears(if isNeeded: Bool) -> [Quantity] {
    isNeeded ? filter { $0.period.months >= 12 } : self
  }
}
