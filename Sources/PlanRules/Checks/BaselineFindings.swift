/// Findings on readings for the base year that are not the baseline.
enum BaselineFindings {
  /// The findings of a plan's records, in file order.
  static func findings(in index: ObservationIndex) -> [Finding] {
    index.plan.indicators.indices.flatMap { findings(on: SeriesID($0), in: index) }
  }

  private static func findings(on id: SeriesID, in index: ObservationIndex) -> [Finding] {
    let (plan, records) = (index.plan, index.records)
    let positions = index.positions(of: id)
    let indicator = plan.indicators[id.index]
    // A total's baseline is what the plan before it made, not what its last year did.
    guard indicator.series.measure != .total, let year = indicator.baseYear(of: plan.period) else { return [] }
    let baseline = indicator.latestBaseline
    return positions.filter { position in
      let observation = records.observations[position]
      return observation.region == nil && indicator.series.isReading(of: year, observation.period)
        && observation.differs(from: baseline, of: indicator.series, assuming: plan.head.assumptions, at: position)
    }.map { position in
      Finding(
        .consistency(.baseline(baseline, observation: position)), plan: plan.id,
        subject: .named(indicator.series.code), field: .value, period: records.observations[position].period,
        lead: ResponsibilityMatrix(plan: plan, on: year.end).responsibility(for: id).lead,
        place: records.observations[position].place)
    }
  }
}

extension Series {
  /// Whether a reading of a period is one of a year: of a level that of its last day, of all else that of the whole year.
  fileprivate func isReading(of year: Period, _ period: Period) -> Bool {
    if period == year { return true }
    return measure == .level && period.last == year.last && year.contains(period) && yearlyQuantity == nil
  }
}

extension Observation {
  /// Whether it cannot be what a baseline states; a figure printed with more places may well be.
  fileprivate func differs(
    from baseline: Baseline, of series: Series, assuming assumptions: Assumptions, at position: Int
  ) -> Bool {
    guard let stated = baseline.reading,
      let own = quantity(at: position, of: series, counting: nil, assuming: assumptions)?.interval,
      let interval = (try? stated.interval(approximateWithin: assumptions.approximateReadings)) ?? nil
    else { return false }
    if let first = own.single, let second = interval.single, let value {
      let places = min(value.places, stated.places)
      return first.rounded(to: places) != second.rounded(to: places)
    }
    return own.isDisjoint(with: interval)
  }
}
