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
  /// The same by region, of the series that have several: looking through all regions for each of them would take as long as
  /// there are regions twice over.
  private let byRegion: [RegionKey: [Int]]
  /// Which of them do not take part in verdicts.
  private let standings: Standings
  /// What is wrong with figures that cannot be, by their positions.
  private let flaws: [Int: Implausibility]
  /// Those that say that there is nothing to measure, by series; nearly no plan has any.
  private let waivers: [SeriesID: [Int]]
  /// The numbers set for single periods, by what belongs together.
  let numbers: NumbersSet
  /// What each observation says, by its position; `nil` where it states nothing.
  private let quantities: [Quantity?]
  /// What those of a series say together, where all are of the plan's own region and take part in verdicts, as those of nearly
  /// every series do.
  private let plain: [[Quantity]?]

  /// The series that have figures of regions.
  private let hasRegions: Set<SeriesID>

  /// A series in a region; `nil` for the plan's own.
  private struct RegionKey: Hashable {
    let series: SeriesID
    let region: String?
  }

  /// The index of a plan and its records.
  public init(plan: Plan, records: Records) {
    var starts = [Int](repeating: 0, count: plan.seriesCount + 1)
    for position in records.observations.indices { starts[records.observations[position].series.index + 1] += 1 }
    for series in 0..<plan.seriesCount { starts[series + 1] += starts[series] }
    var next = starts
    var positions = [Int](repeating: 0, count: records.observations.count)
    var isMarked = [Bool](repeating: false, count: plan.seriesCount)
    for position in records.observations.indices {
      let observation = records.observations[position]
      let series = observation.series.index
      positions[next[series]] = position
      next[series] += 1
      if observation.finality != .verified { isMarked[series] = true }
    }
    var definitions: [String: DefinitionID] = [:]
    let assumptions = plan.head.assumptions
    let read = records.observations.indices.map { position in
      let observation = records.observations[position]
      return observation.quantity(
        at: position, of: plan[observation.series],
        counting: observation.definition.map { DefinitionID($0, among: &definitions) }, assuming: assumptions)
    }
    var standings = Standings()
    var flaws: [Int: Implausibility] = [:]
    var plain = [[Quantity]?](repeating: nil, count: plan.seriesCount)
    let annual = Dictionary(grouping: records.annualTargets) { RegionKey(series: $0.series, region: $0.region) }
    for series in 0..<plan.seriesCount where starts[series] < starts[series + 1] {
      let (id, own) = (SeriesID(series), positions[starts[series]..<starts[series + 1]])
      if isMarked[series] { standings.judge(own, of: plan[id], in: records, reading: read) }
      let standing = isMarked[series] ? own.filter { standings[$0] == .stands } : Array(own)
      let regions = ObservationIndex.byRegion(standing, in: records)
      for (region, rows) in regions {
        var said: [Quantity] = []
        said.reserveCapacity(rows.count)
        for row in rows { if let quantity = read[row] { said.append(quantity) } }
        let found = Plausibility.flaws(
          of: id, among: said, region: region, annual: annual[RegionKey(series: id, region: region)] ?? [], in: plan,
          records)
        flaws.merge(found) { first, _ in first }
        if region == nil, regions.count == 1, !isMarked[series], found.isEmpty { plain[series] = said }
      }
    }
    quantities =
      flaws.isEmpty
      ? read
      : read.indices.map { position in
        // What cannot be says nothing until somebody has checked it.
        guard flaws[position] != nil, !records.observations[position].isReviewed else { return read[position] }
        return read[position]?.undone(.implausible)
      }
    waivers = Dictionary(
      grouping: records.observations.indices.filter { records.observations[$0].isNotApplicable },
      by: { records.observations[$0].series })
    let regional = Set(records.observations.lazy.filter { $0.region != nil }.map(\.series))
    byRegion =
      regional.isEmpty
      ? [:]
      : Dictionary(grouping: positions.filter { regional.contains(records.observations[$0].series) }) { position in
        RegionKey(series: records.observations[position].series, region: records.observations[position].region)
      }
    hasRegions = regional
    self.plain = plain
    numbers = NumbersSet(records.annualTargets)
    self.standings = standings
    self.flaws = flaws
    self.starts = starts
    self.positions = positions
    self.plan = plan
    self.records = records
  }

  /// The positions of a series' observations in the records, in file order.
  public func positions(of series: SeriesID) -> ArraySlice<Int> {
    positions[starts[series.index]..<starts[series.index + 1]]
  }

  /// The months for which the table says of a series that there is nothing to measure in a region (`nil`: the plan's own).
  func waivers(of series: SeriesID, region: String? = nil) -> [Period] {
    (waivers[series] ?? []).map { records.observations[$0] }.filter { $0.region == region }.map(\.period)
  }

  /// Whether the observation at a position takes part in verdicts.
  public func standing(at position: Int) -> Standing { standings[position] }

  /// How it stands on a day, on which what ends later overrules nothing yet.
  public func standing(at position: Int, until day: CalendarDate) -> Standing {
    if case .overruled(let other) = standings[position], records.observations[other].period.end > day { return .stands }
    return standings[position]
  }

  /// Why the figure at a position cannot be, if so.
  public func implausibility(at position: Int) -> Implausibility? { flaws[position] }

  /// The positions of all figures that cannot be, in file order.
  public var implausible: [Int] { flaws.keys.sorted() }

  /// What exactly a reading counts, where it is not what the series says.
  func definition(of quantity: Quantity) -> String? { records.observations[quantity.observation].definition }

  /// The figure at a position, where exactly one is stated and may be used.
  func figure(at position: Int) -> Ratio? { quantities[position]?.interval?.single }

  private static func byRegion(_ positions: [Int], in records: Records) -> [(region: String?, positions: [Int])] {
    guard positions.contains(where: { records.observations[$0].region != nil }) else { return [(nil, positions)] }
    return Dictionary(grouping: positions) { records.observations[$0].region }.map { ($0.key, $0.value) }
  }
}

extension ObservationIndex {
  /// The readings of a series that has several, region by region in the order in which the regions were met.
  ///
  /// Linear in the readings, however many regions they are of.
  func quantitiesByRegion(of series: SeriesID) -> [(region: String?, quantities: [Quantity])] {
    let own = positions(of: series)
    guard own.count > 1 else { return [] }
    if let plain = plain[series.index] { return plain.isEmpty ? [] : [(nil, plain)] }
    var groups: [(region: String?, quantities: [Quantity])] = []
    var known: [String?: Int] = [:]
    for position in own where standings[position] == .stands {
      let observation = records.observations[position]
      guard let quantity = quantities[position] else { continue }
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
    if region == nil, let plain = plain[series.index] {
      guard let day, let last = plain.firstIndex(where: { $0.period.end > day }) else { return plain }
      // What comes after the day stands at the end of nearly every table.
      let isBehind = plain[last...].allSatisfy { $0.period.end > day }
      return isBehind ? Array(plain[..<last]) : plain.filter { $0.period.end <= day }
    }
    return select(series, region, until: day) { $0 == .stands }.compactMap { quantities[$0] }
  }

  /// The forecasts likewise: they are shown and decide nothing.
  func forecasts(of series: SeriesID, region: String? = nil, until day: CalendarDate) -> [Quantity] {
    select(series, region, until: day) { $0 == .forecast }.compactMap { quantities[$0]?.undone(.forecast) }
  }

  private func select(
    _ series: SeriesID, _ region: String?, until day: CalendarDate?, _ isWanted: (Standing) -> Bool
  ) -> [Int] {
    let own: ArraySlice<Int> =
      hasRegions.contains(series)
      ? (byRegion[RegionKey(series: series, region: region)] ?? [])[...] : region == nil ? positions(of: series) : []
    return own.filter { position in
      let observation = records.observations[position]
      return day.map { observation.period.end <= $0 } ?? true
        && isWanted(day.map { standing(at: position, until: $0) } ?? standings[position])
    }
  }
}
