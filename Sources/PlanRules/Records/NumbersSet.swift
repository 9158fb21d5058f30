/// The numbers set for single periods, by what belongs together: those for parts of a year under that of the year, and of
/// several bodies' numbers for one period the one that counts.
struct NumbersSet: Sendable {
  private let targets: [AnnualTarget]
  /// For each number the positions of those that it is the whole of, in the order of their ends; most have none.
  private var partsOfWhole: [Int: [Int]] = [:]
  /// The positions of numbers for parts of a year that has a number of its own.
  private var parts: Set<Int> = []
  /// The positions of several bodies' numbers for the same period.
  private var rivals: [Key: [Int]] = [:]

  /// What numbers of several bodies share.
  private struct Key: Hashable {
    let series: SeriesID
    let region: String?
    let period: Period

    init(_ annual: AnnualTarget) { self.init(series: annual.series, region: annual.region, period: annual.period) }

    init(series: SeriesID, region: String?, period: Period) {
      self.series = series
      self.region = region
      self.period = period
    }
  }

  /// Sorts the numbers of a table.
  init(_ targets: [AnnualTarget]) {
    self.targets = targets
    rivals = Dictionary(grouping: targets.indices) { Key(targets[$0]) }
    let years = Dictionary(grouping: targets.indices.filter { targets[$0].period.isWithinYear }) { position in
      Key(
        series: targets[position].series, region: targets[position].region,
        period: Period(year: targets[position].period.first.year))
    }
    for positions in years.values where positions.count > 1 { sort(positions) }
  }

  /// Finds the parts among the numbers of one year: each belongs to the longest that hold it.
  private mutating func sort(_ positions: [Int]) {
    for part in positions {
      let longer = positions.filter {
        targets[$0].period != targets[part].period && targets[$0].period.contains(targets[part].period)
      }
      let chosen = ofOneBody(longer, part)
      guard !chosen.isEmpty else { continue }
      parts.insert(part)
      let longest = chosen.map { targets[$0].period.months }.max()
      for whole in chosen where targets[whole].period.months == longest {
        partsOfWhole[whole, default: []].append(part)
      }
    }
    for whole in positions {
      partsOfWhole[whole]?.sort { (targets[$0].period.last, $0) < (targets[$1].period.last, $1) }
    }
  }

  /// Those of the part's own body; else those of nobody in particular, or all where the part is nobody's; else those of the one
  /// other body that there is, whose number the part then divides.
  private func ofOneBody(_ wholes: [Int], _ part: Int) -> [Int] {
    let own = wholes.filter { targets[$0].setBy == targets[part].setBy }
    guard own.isEmpty else { return own }
    guard targets[part].setBy != nil else { return wholes }
    let unnamed = wholes.filter { targets[$0].setBy == nil }
    guard unnamed.isEmpty else { return unnamed }
    return Set(wholes.map { targets[$0].setBy }).count == 1 ? wholes : []
  }

  /// Whether the number at a position is one of a part of a year that has a number of its own: its line, and no target by
  /// itself.
  func isPart(_ position: Int) -> Bool { parts.contains(position) }

  /// The numbers for parts of the period of the one at a position, in the order of their ends.
  func parts(of position: Int) -> [AnnualTarget] { (partsOfWhole[position] ?? []).map { targets[$0] } }

  /// The number for a period by which the plan goes: of several bodies' the superior's; `nil` where there is none, or two of one
  /// level set different ones.
  func drawing(of series: SeriesID, region: String? = nil, in period: Period) -> AnnualTarget? {
    guard let positions = rivals[Key(series: series, region: region, period: period)] else { return nil }
    return superior(among: positions).map { targets[$0] }
  }

  /// Whether the number at a position is the one that is counted of those for its period; of two of one level the first.
  func isCounted(_ position: Int) -> Bool {
    guard let positions = rivals[Key(targets[position])], positions.count > 1 else { return true }
    return (superior(among: positions) ?? highest(among: positions).first) == position
  }

  /// Whether other bodies have set numbers for the same period.
  func hasRivals(_ position: Int) -> Bool { (rivals[Key(targets[position])]?.count ?? 0) > 1 }

  private func highest(among positions: [Int]) -> [Int] {
    let levels = positions.map { targets[$0].setBy.flatMap(GovernmentLevel.init(of:))?.rawValue ?? -1 }
    guard let highest = levels.max() else { return [] }
    return zip(positions, levels).filter { $0.1 == highest }.map(\.0)
  }

  private func superior(among positions: [Int]) -> Int? {
    guard positions.count > 1 else { return positions.first }
    let highest = highest(among: positions)
    let requirements = Set(highest.map { targets[$0].target?.requirement })
    return requirements.count == 1 ? highest.first : nil
  }
}

extension Period {
  /// Whether all of it lies within one calendar year.
  var isWithinYear: Bool { first.year == last.year }
}
