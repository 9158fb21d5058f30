/// The observations of a plan by series, so that each is looked at once.
struct ObservationIndex {
  private let bySeries: [[Int]]
  private let observations: [Observation]
  private let plan: Plan

  init(plan: Plan, records: Records) {
    var bySeries = [[Int]](repeating: [], count: plan.seriesCount)
    for (position, observation) in records.observations.enumerated() {
      bySeries[observation.series.index].append(position)
    }
    self.bySeries = bySeries
    self.plan = plan
    observations = records.observations
  }

  /// The positions of a series' observations in the records, in file order.
  func positions(of series: SeriesID) -> [Int] { bySeries[series.index] }

  /// The readings of a series that has several, region by region in the order in which the regions were met.
  ///
  /// Linear in the readings, however many regions they are of.
  func quantitiesByRegion(of series: SeriesID) -> [(region: String?, quantities: [Quantity])] {
    guard bySeries[series.index].count > 1 else { return [] }
    var groups: [(region: String?, quantities: [Quantity])] = []
    var known: [String?: Int] = [:]
    for position in bySeries[series.index] {
      let observation = observations[position]
      guard let quantity = observation.quantity(at: position, of: plan[series], assuming: plan.head.assumptions) else {
        continue
      }
      if let group = known[observation.region] {
        groups[group].quantities.append(quantity)
      } else {
        known[observation.region] = groups.count
        groups.append((observation.region, [quantity]))
      }
    }
    return groups
  }

  /// The readings of a series for a region (`nil` for the plan's own) whose period ends by a day, if one is given.
  func quantities(of series: SeriesID, region: String? = nil, until day: CalendarDate? = nil) -> [Quantity] {
    bySeries[series.index].compactMap { position in
      let observation = observations[position]
      guard observation.region == region, day.map({ observation.period.end <= $0 }) ?? true else { return nil }
      return observation.quantity(at: position, of: plan[series], assuming: plan.head.assumptions)
    }
  }
}
