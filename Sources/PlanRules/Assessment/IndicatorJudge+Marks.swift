/// What figures that are not to be trusted, and forecasts, make of what was compared.
extension IndicatorJudge {
  /// The forecasts up to a day; they are readings, and decide nothing.
  func forecasts(until day: CalendarDate) -> [Quantity] {
    index.forecasts(of: id, until: day).filter { plan.period.contains($0.period) }
  }

  /// A sum of what may be totals to date decides nothing until the last row has been checked.
  func doubtTotalsToDate(_ finding: inout Finding) {
    guard let value = finding.value, let due = finding.schedule?.due,
      let suspects = TotalsToDate(in: value, due: due, index)?.observations, let last = suspects.last,
      !records.observations[last].isReviewed
    else { return }
    (finding.attained, finding.reached, finding.reason) = (.undetermined, .undetermined, .implausible)
  }

  /// Where a figure is missing and a forecast stands for it, it is said that only the forecast is there.
  func considerForecasts(_ finding: inout Finding, beside quantities: [Quantity], _ forecasts: [Quantity]) {
    let open = forecasts.filter { forecast in
      !quantities.contains { $0.period.overlaps(forecast.period) && $0.period.last >= forecast.period.last }
    }
    guard let latest = open.max(by: { $0.period.last < $1.period.last }) else { return }
    if finding.value == nil {
      finding.value = ValueToDate(nil, interval: nil, period: latest.period, from: [latest])
    }
    switch finding.reason {
    case nil, .missingPeriods, .stale: finding.reason = .forecast
    default: break
    }
  }
}
