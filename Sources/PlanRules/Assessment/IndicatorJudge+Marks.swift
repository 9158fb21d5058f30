/// What figures that are not to be trusted, and forecasts, make of what was compared.
extension IndicatorJudge {
  /// The forecasts up to a day; they are readings, and decide nothing.
  func forecasts(until day: CalendarDate) -> [Quantity] {
    index.forecasts(of: id, until: day).filter { plan.period.admits($0.period, asLevel: row.series.measure == .level) }
  }

  /// A sum of what may be totals to date decides nothing until the last row has been checked.
  func doubtTotalsToDate(_ verdict: inout Verdict) {
    guard let value = verdict.value, let due = verdict.schedule?.due,
      let suspects = TotalsToDate(in: value, due: due, index)?.observations, let last = suspects.last,
      !records.observations[last].isReviewed
    else { return }
    (verdict.attained, verdict.reached, verdict.reason) = (.undetermined, .undetermined, .implausible)
  }

  /// Where a figure is missing and a forecast stands for it, it is said that only the forecast is there.
  func considerForecasts(_ verdict: inout Verdict, beside quantities: [Quantity], _ forecasts: [Quantity]) {
    let open = forecasts.filter { forecast in
      !quantities.contains { $0.period.overlaps(forecast.period) && $0.period.last >= forecast.period.last }
    }
    guard let latest = open.max(by: { $0.period.last < $1.period.last }) else { return }
    if verdict.value == nil {
      verdict.value = ValueToDate(nil, interval: nil, period: latest.period, from: [latest])
    }
    // A forecast of an earlier cycle does not stand for the one that is missing.
    let missing = verdict.value.map(\.missing) ?? []
    let stands =
      missing.isEmpty
      || open.contains { forecast in
        missing.contains { $0.overlaps(forecast.period) && forecast.period.last >= $0.last }
      }
    switch verdict.reason {
    case nil, .missingPeriods, .stale, .partYear: if stands { verdict.reason = .forecast }
    default: break
    }
  }
}
