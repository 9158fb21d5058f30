/// Finds the series that an in-step target speaks of.
struct ReferenceFinder {
  let index: ObservationIndex
  /// The plan above with its records, where the run has them.
  let parent: ObservationIndex?
  let indicator: SeriesID

  /// A series of a plan, and where that stands.
  struct Found {
    let index: ObservationIndex
    let series: SeriesID
    let source: ReferencePace.Source
  }

  /// The series that the plan's assumptions name, else the nearest name: in the table or the statistics, then above.
  func series(named reference: String) -> Found? {
    if let stated {
      return index.plan.series(ofCode: stated.reference).map { Found(index: index, series: $0, source: .stated($0)) }
    }
    let thing = MeasuredThing(reference)
    if let own = nearest(to: thing, in: index.plan) { return Found(index: index, series: own, source: .found(own)) }
    guard let parent, let above = nearest(to: thing, in: parent.plan) else { return nil }
    return Found(index: parent, series: above, source: .parent(parent.plan.id))
  }

  /// The series with the levels of the others that a target is held against: `全国平均水平`, or the same thing of there.
  func levels(of reference: String) -> Found? {
    if stated != nil { return series(named: reference) }
    let plan = index.plan
    let own = plan[indicator]
    let (name, place) = (NameFolding.folded(reference), ReferenceFinder.place(in: reference))
    let candidates = plan.seriesIDs.filter { other in
      guard other != indicator, plan[other].unit == own.unit else { return false }
      let folded = NameFolding.folded(plan[other].name)
      return folded == name
        || (folded.begins(with: place) || folded.contains(text: "(" + place))
          && (folded.contains(text: MeasuredThing(own.name).name) || bears(other))
    }
    guard candidates.count == 1 else { return nil }
    return Found(index: index, series: candidates[0], source: .found(candidates[0]))
  }

  /// What the plan itself says that the indicator is held against.
  var stated: Assumptions.InStep? {
    index.plan.head.assumptions.inStep.first { $0.indicator == index.plan[indicator].code }
  }

  /// The region of `全国平均水平`: 全国.
  static func place(in reference: String) -> String {
    var place = NameFolding.folded(reference)
    let endings = ["平均水平", "平均值", "平均", "水平", "均值", "同期", "的", "增长", "增速", "增幅"]
    while let ending = endings.first(where: { place.ends(with: $0) && place.count > $0.count }) {
      place = String(place.dropLast(ending.count))
    }
    return place
  }

  private func bears(_ series: SeriesID) -> Bool { index.plan.indicators(of: series).contains(indicator) }

  /// The growth of a thing by the nearest name; the table comes before the statistics.
  private func nearest(to thing: MeasuredThing, in plan: Plan) -> SeriesID? {
    let isOwnPlan = plan.id == index.plan.id
    let near = plan.seriesIDs.compactMap { other -> (id: SeriesID, distance: Int)? in
      guard !(isOwnPlan && other == indicator), plan[other].statesRates || plan[other].growsFromLevels else {
        return nil
      }
      return MeasuredThing(plan[other].name).distance(to: thing).map { (other, $0) }
    }
    return near.min { ($0.distance, $0.id) < ($1.distance, $1.id) }?.id
  }
}
