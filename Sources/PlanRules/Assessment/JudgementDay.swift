extension Plan {
  /// The day a plan is judged for when none is asked for: the end of the last period it has data for, or of its last
  /// complete year before today when it has none. A forecast is no data.
  public func usualDay(records: Records, today: CalendarDate) -> CalendarDate {
    let readings = records.observations.lazy.filter {
      $0.region == nil && self.period.overlaps($0.period) && $0.finality != .forecast
    }
    if let latest = readings.map(\.period.end).max() { return latest }
    let complete = ReportingCycle.year.lastComplete(on: today).end
    return min(max(complete, Period(year: period.first.year).end), period.end)
  }

  /// The end of the last reporting cycle whose lag has passed on a day, within the plan's period.
  public func lastDueDay(on today: CalendarDate) -> CalendarDate {
    var cycle = head.reportingCycle.lastComplete(on: min(today, period.end))
    while cycle.end.adding(days: head.reportingLagDays) >= today, cycle.first > period.first {
      cycle = head.reportingCycle.cycle(of: cycle.first.previous)
    }
    return min(cycle.end, period.end)
  }
}
