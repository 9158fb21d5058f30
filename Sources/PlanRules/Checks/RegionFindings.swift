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
  private typealias Part = (region: String, quantity: Quantity)

  private static func finding(on id: SeriesID, _ groups: Groups, in index: ObservationIndex) -> Finding? {
    let plan = index.plan
    let own = groups.first { $0.region == nil }?.quantities ?? []
    var parts: [Period: [Part]] = [:]
    for group in groups {
      guard let region = group.region else { continue }
      for quantity in group.quantities where plan.period.contains(quantity.period) {
        parts[quantity.period, default: []].append((region, quantity))
      }
    }
    let periods = parts.keys.sorted { $0.last > $1.last || ($0.last == $1.last && $0.months > $1.months) }
    for period in periods {
      guard let parts = parts[period], let first = parts.first,
        let facts = facts(on: id, period, parts, beside: own, in: plan)
      else { continue }
      return Finding(
        .consistency(facts), severity: facts.isWithoutWhole ? .note : nil, plan: plan.id,
        subject: .named(plan[id].code), field: .value, period: period,
        lead: ResponsibilityMatrix(plan: plan, on: period.end).responsibility(for: id).lead,
        place: index.records.observations[first.quantity.observation].place)
    }
    return nil
  }

  private static func facts(
    on id: SeriesID, _ period: Period, _ parts: [Part], beside own: [Quantity], in plan: Plan
  ) -> ConsistencyFacts? {
    let regions = parts.map(\.region)
    let sum = sum(parts.map(\.quantity), of: plan[id])
    guard let whole = own.first(where: { $0.period == period }) else {
      // Of a series without a target nobody waits for the whole; a figure of later, or of more months, stands for it.
      guard plan.indicator(id) != nil, !own.contains(where: { $0.period.last >= period.last }) else { return nil }
      return .regions(id, regions, sum: sum, whole: nil)
    }
    guard let sum, let total = whole.interval?.single, sum != total, sum > total || isComplete(regions, in: plan)
    else { return nil }
    return .regions(id, regions, sum: sum, whole: total)
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
