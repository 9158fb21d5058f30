/// What regions have reported of something that adds up, where the plan's own region has not: together a lower bound, as
/// the whole may hold more than they do (市本级).
enum RegionSum {
  /// The sum over the regions of one level; `nil` where none has reported for the months, or a figure lies below nothing.
  static func bound(
    in span: Period, of series: SeriesID, index: ObservationIndex, until day: CalendarDate
  ) throws(ArithmeticError) -> ValueToDate? {
    guard !index.plan[series].unit.isRate else { return nil }
    let groups = index.quantitiesByRegion(of: series).compactMap { group -> (region: String, quantities: [Quantity])? in
      let inside = group.quantities.filter { span.contains($0.period) && $0.period.end <= day }
      return group.region.flatMap { inside.isEmpty ? nil : ($0, inside) }
    }
    guard !groups.isEmpty else { return nil }
    // Two spellings of one region are one region, whose larger figure is a bound of both.
    var byName: [String: (lower: Interval.Bound, quantities: [Quantity])] = [:]
    for (region, quantities) in ofOneLevel(groups, in: index.plan) {
      let value = try TotalMeasure.value(in: span, of: quantities, isCount: true)
      guard value.disagreements.isEmpty, let lower = value.interval?.lower else { continue }
      guard quantities.allSatisfy({ ($0.interval?.lower?.value ?? .zero) >= .zero }) else { return nil }
      let name = NameFolding.folded(region)
      if let known = byName[name], known.lower.value >= lower.value { continue }
      byName[name] = (lower, quantities.filter { value.observations.contains($0.observation) })
    }
    var sum = Ratio.zero
    for part in byName.values { sum = try sum + part.lower.value }
    guard !byName.isEmpty else { return nil }
    let used = byName.values.flatMap(\.quantities).sorted { $0.observation < $1.observation }
    return ValueToDate(
      .sum, interval: Interval(lower: .init(sum, isOpen: byName.values.contains(where: \.lower.isOpen)), upper: nil),
      period: span, gap: .regionsOnly, from: used)
  }

  /// Of towns beside counties, or the nation beside a city's districts, only those of the highest level under the plan's own
  /// region are its parts. A zone or what is said of a part (`开发区`, `其中：甲县`, `甲县、乙县`) may lie in another one and is left
  /// out, which keeps the bound a bound.
  private static func ofOneLevel(
    _ groups: [(region: String, quantities: [Quantity])], in plan: Plan
  ) -> [(region: String, quantities: [Quantity])] {
    let own = plan.head.region.flatMap(GovernmentLevel.init(of:))
    let plain = groups.compactMap {
      group -> (level: GovernmentLevel, group: (region: String, quantities: [Quantity]))? in
      guard isPlain(NameFolding.folded(group.region)), let level = GovernmentLevel(of: group.region),
        own.map({ level < $0 }) ?? (level < .province)
      else { return nil }
      return (level, group)
    }
    guard let highest = plain.map(\.level).max() else { return [] }
    return plain.filter { $0.level == highest }.map(\.group)
  }

  /// Whether a name is that of one county, district, city or town, and nothing else.
  private static func isPlain(_ name: String) -> Bool {
    guard let last = name.unicodeScalars.last, "县区旗市州盟乡镇".unicodeScalars.contains(last) else { return false }
    return !words.contains { name.contains(text: $0) }
  }

  private static let words = [
    "其中", "含", "、", "各", "及", "和", "本级", "市直", "直属", "合计", "全", "开发区", "新区", "高新", "园区", "城区", "郊区", "市辖区",
    "管理区", "示范区", "功能区", "保税", "(", "/", ",", "，",
  ]
}
