/// What regions have reported of something that adds up, where the plan's own region has not: together a lower bound, as
/// the whole may hold more than they do (市本级).
enum RegionSum {
  /// The sum over the regions of one level; `nil` where none has reported for the months.
  static func bound(
    in span: Period, of series: SeriesID, index: ObservationIndex, until day: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !index.plan[series].unit.isRate else { return nil }
    let groups = index.quantitiesByRegion(of: series).compactMap { group -> (region: String, quantities: [Quantity])? in
      let inside = group.quantities.filter { span.contains($0.period) && $0.period.end <= day }
      return group.region.flatMap { inside.isEmpty ? nil : ($0, inside) }
    }
    var sum = Ratio.zero
    var (used, isOpen): ([Quantity], Bool) = ([], false)
    for (_, quantities) in ofOneLevel(groups, in: index.plan) {
      let value = try TotalMeasure.value(in: span, of: quantities, isCount: true)
      guard value.disagreements.isEmpty, let lower = value.interval?.lower else { continue }
      sum = try sum + lower.value
      isOpen = isOpen || lower.isOpen
      used += quantities.filter { value.observations.contains($0.observation) }
    }
    guard !used.isEmpty else { return nil }
    return ValueToDate(
      .sum, interval: Interval(lower: .init(sum, isOpen: isOpen), upper: nil), period: span, gap: .regionsOnly,
      from: used)
  }

  /// Of towns beside counties, or the nation beside a city's districts, only those of the highest level under the plan's own
  /// region are its parts.
  private static func ofOneLevel(
    _ groups: [(region: String, quantities: [Quantity])], in plan: Plan
  ) -> [(region: String, quantities: [Quantity])] {
    let own = plan.head.region.flatMap(GovernmentLevel.init(of:))
    let levels = groups.map { GovernmentLevel(of: $0.region) }
    let below = levels.compactMap { $0 }.filter { level in own.map { level < $0 } ?? (level < .province) }
    guard let highest = below.max() else {
      return groups.indices.filter { levels[$0] == nil && !groups[$0].region.hasPrefix("全") }.map { groups[$0] }
    }
    return groups.indices.filter { levels[$0] == highest }.map { groups[$0] }
  }
}
