/// A plan and its records with the observations by series, so that each is looked at once.
///
/// A class, as everything that judges a plan shares the one that was made for it; nothing of it ever changes.
public final class ObservationIndex: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its records.
  public let records: Records
  /// The positions of all observations, those of a series together and in file order.
  private let positions: [Int]
  /// Where those of each series begin, and behind the last one where they end.
  private let starts: [Int]

  /// The index of a plan and its records.
  public init(plan: Plan, records: Records) {
    var starts = [Int](repeating: 0, count: plan.seriesCount + 1)
    for position in records.observations.indices { starts[records.observations[position].series.index + 1] += 1 }
    for series in 0..<plan.seriesCount { starts[series + 1] += starts[series] }
    var next = starts
    var positions = [Int](repeating: 0, count: records.observations.count)
    for position in records.observations.indices {
      let series = records.observations[position].series.index
      positions[next[series]] = position
      next[series] += 1
    }
    self.starts = starts
    self.positions = positions
    self.plan = plan
    self.records = records
  }

  /// The positions of a series' observations in the records, in file order.
  public func positions(of series: SeriesID) -> ArraySlice<Int> {
    positions[starts[series.index]..<starts[series.index + 1]]
  }

  /// The readings of a series that has several, region by region in the order in which the regions were met.
  ///
  /// Linear in the readings, however many regions they are of.
  func quantitiesByRegion(of series: SeriesID) -> [(region: String?, quantities: [Quantity])] {
    let own = positions(of: series)
    guard own.count > 1 else { return [] }
    var groups: [(region: String?, quantities: [Quantity])] = []
    var known: [String?: Int] = [:]
    for position in own {
      let observation = records.observations[position]
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
    positions(of: series).compactMap { position in
      let observation = records.observations[position]
      guard observation.region == region, day.map({ observation.period.end <= $0 }) ?? true else { return nil }
      return observation.quantity(at: position, of: plan[series], assuming: plan.head.assumptions)
    }
  }
}
