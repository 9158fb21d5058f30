/// Findings on figures of regions beside that of the plan's own region.
enum RegionFindings {
  /// For each series the latest period whose regions do not make the whole, or that has none.
  static func findings(in index: ObservationIndex) -> [Finding] {
    let plan = index.plan
    return (0..<plan.seriesCount).map(SeriesID.init).compactMap { id in
      let groups = index.quantitiesByRegion(of: id)
      guard groups.contains(where: { $0.region != nil }) else { return nil }
      return finding(on: id, groups, in: index)
    }
  }

  private typealias Groups = [(region: String?, quantities: [Quantity])]

  private static func finding(on id: SeriesID, _ groups: Groups, in index: ObservationIndex) -> Finding? {
    let plan = index.plan
    let own = groups.first { $0.region == nil }?.quantities ?? []
    let regions = groups.filter { $0.region != nil }
    let periods = Set(regions.flatMap { $0.quantities.map(\.period) }).filter(plan.period.contains)
    for period in periods.sorted(by: { $0.last > $1.last || ($0.last == $1.last && $0.months > $1.months) }) {
      let parts = regions.compactMap { group in
        group.quantities.first { $0.period == period }.map { (region: group.region ?? "", quantity: $0) }
      }
      let sum = sum(parts.map(\.quantity), of: plan[id])
      let facts: ConsistencyFacts
      if let whole = own.first(where: { $0.period == period }) {
        guard let sum, let total = whole.interval?.single, sum != total,
          sum > total || isComplete(parts.map(\.region), in: plan)
        else { continue }
        facts = .regions(id, parts.map(\.region), sum: sum, whole: total)
      } else {
        // Of a series without a target nobody waits for the whole; a figure of later, or of more months, stands for it.
        guard plan.indicator(id) != nil, !own.contains(where: { $0.period.last >= period.last }) else { continue }
        facts = .regions(id, parts.map(\.region), sum: sum, whole: nil)
      }
      guard let first = parts.first else { continue }
      return Finding(
        .consistency(facts), severity: facts.isWithoutWhole ? .note : nil, plan: plan.id,
        subject: .named(plan[id].code), field: .value, period: period,
        lead: ResponsibilityMatrix(plan: plan, on: period.end).responsibility(for: id).lead,
        place: index.records.observations[first.quantity.observation].place)
    }
    return nil
  }

  /// The sum of what adds up over places: counts and amounts, each of them one figure.
  private static func sum(_ quantities: [Quantity], of series: Series) -> Ratio? {
    let addsUp =
      series.measure == .total || (series.unit.isCount && !MeasuredName(series.name).isAverage)
    guard addsUp, !series.unit.isRate, !series.unit.isPoints, quantities.count > 1 else { return nil }
    return quantities.reduce(Ratio.zero as Ratio?) { sum, next in
      sum.flatMap { sum in next.interval?.single.flatMap { try? sum + $0 } }
    }
  }

  /// Whether all members of a group that the register lists are among the regions, so that nothing is missing of the whole.
  private static func isComplete(_ regions: [String], in plan: Plan) -> Bool {
    let governments = regions.compactMap(plan.departments.government(of:))
    return plan.departments.departments.indices.contains { position in
      let members = plan.departments.members(of: DepartmentID(position), on: plan.period.end)
      return members.count > 1 && members.allSatisfy(governments.contains)
    }
  }
}

extension ConsistencyFacts {
  /// Whether regions stand without the whole.
  fileprivate var isWithoutWhole: Bool { if case .regions(_, _, _, whole: nil) = self { true } else { false } }
}
