/// Which series of an earlier state of a plan is which of the plan as it stands.
///
/// By code, else by name; of several of one name by the unit.
struct SeriesPairs {
  /// For each series of the base the one of the head.
  private(set) var heads: [SeriesID?]
  /// For each series of the head the one of the base.
  private(set) var bases: [SeriesID?]

  init(_ base: Plan, _ head: Plan) {
    heads = Array(repeating: nil, count: base.seriesCount)
    bases = Array(repeating: nil, count: head.seriesCount)
    let (own, others) = (base.allSeries, head.allSeries)
    for id in own { if let other = head.series(ofCode: base[id].code) { pair(id, other) } }
    pairByNames(own.map { base[$0] }, others.map { head[$0] })
  }

  private mutating func pair(_ base: SeriesID, _ head: SeriesID) {
    guard heads[base.index] == nil, bases[head.index] == nil else { return }
    heads[base.index] = head
    bases[head.index] = base
  }

  private mutating func pairByNames(_ own: [Series], _ others: [Series]) {
    let left = own.indices.filter { heads[$0] == nil }
    guard !left.isEmpty else { return }
    let free = others.indices.filter { bases[$0] == nil }
    let named = Dictionary(grouping: free) { BareName(others[$0].name).name }
    let rivals = Dictionary(grouping: left) { BareName(own[$0].name).name }
    for position in left {
      let name = BareName(own[position].name).name
      guard let found = named[name] else { continue }
      // Of several of one name the unit tells which is which.
      let fitting =
        found.count == 1 && rivals[name]?.count == 1
        ? found : found.filter { others[$0].unit.base == own[position].unit.base }
      if fitting.count == 1 { pair(SeriesID(position), SeriesID(fitting[0])) }
    }
  }
}

extension Plan {
  /// All indicators, then all statistics.
  var allSeries: [SeriesID] { (0..<seriesCount).map { SeriesID($0) } }
}
