extension Plan {
  /// The day a plan is judged for when none is asked for: the end of the last period it has data for, or of its last
  /// complete year before today when it has none; never after today. A forecast is no data.
  ///
  /// In its first year, and before it, a plan without data is judged for today, when nothing may be due yet.
  public func usualDay(records: Records, today: CalendarDate) -> CalendarDate {
    let readings = records.observations.lazy.filter {
      $0.region == nil && self.period.overlaps($0.period) && $0.finality != .forecast && $0.period.end <= today
    }
    if let latest = readings.map(\.period.end).max() { return latest }
    let complete = ReportingCycle.year.lastComplete(on: today).end
    return complete < Period(year: period.first.year).end ? min(today, period.end) : min(complete, period.end)
  }

  /// The end of the last reporting cycle whose lag has passed on a day, within the plan's period; the day itself where
  /// none has.
  public func lastDueDay(on today: CalendarDate) -> CalendarDate {
    let cycle = head.reportingCycle.isSurvey ? .year : head.reportingCycle
    return calendar(cycle).owed(by: today.adding(days: -1)).last?.end
      ?? min(today, period.end)
  }

  /// The indicators whose figures are the first that the plan is owed, and the last day on which these are in time.
  public var firstFigures: (day: CalendarDate, indicators: [SeriesID])? {
    let days = indicators.indices.compactMap { position -> (day: CalendarDate, id: SeriesID)? in
      let calendar = calendar(of: SeriesID(position))
      return calendar.first.map { (calendar.reportingDay(of: $0), SeriesID(position)) }
    }
    guard let first = days.map(\.day).min() else { return nil }
    return (first, days.filter { $0.day == first }.map(\.id))
  }

  /// The series whose figures for times after a day are to be there by another, and the first day on which one was.
  public func dueSince(_ judged: CalendarDate, by today: CalendarDate) -> (series: Int, first: CalendarDate)? {
    guard judged < period.end, judged < today else { return nil }
    let days = indicators.indices.compactMap { position -> CalendarDate? in
      let calendar = calendar(of: SeriesID(position))
      return calendar.owed(by: today.adding(days: -1)).first { $0.end > judged }.map(calendar.reportingDay(of:))
    }
    return days.min().map { (days.count, $0) }
  }
}
