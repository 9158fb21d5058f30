/// The numbers set for single periods, by what belongs together: those for parts of a year under that of the year, and of
/// several bodies' numbers for one period the one that counts.
struct NumbersSet: Sendable {
  private let targets: [AnnualTarget]
  /// For each number the positions of those that it is the whole of, in the order of their ends; most have none.
  private var partsOfWhole: [Int: [Int]] = [:]
  /// The positions of numbers for parts of a year that has a number of its own.
  private var parts: Set<Int> = []
  /// The number by which the plan goes, for each period that has one.
  private var drawing: [Key: Int] = [:]
  /// The positions of numbers that others stand above.
  private var outranked: Set<Int> = []

  /// What numbers of several bodies share.
  private struct Key: Hashable {
    let series: SeriesID
    let region: String?
    let period: Period
  }

  /// Sorts the numbers of a table.
  init(_ targets: [AnnualTarget]) {
    self.targets = targets
    let rivals = Dictionary(grouping: targets.indices) { position in
      Key(series: targets[position].series, region: targets[position].region, period: targets[position].period)
    }
    for (key, positions) in rivals { rank(positions, of: key) }
    let years = Dictionary(grouping: rivals.keys.filter(\.period.isWithinYear)) { key in
      Key(series: key.series, region: key.region, period: Period(year: key.period.first.year))
    }
    for keys in years.values where keys.count > 1 { sort(keys, rivals) }
  }

  /// Of several bodies' numbers for a period the superior's is the one that counts; those of one level that differ all do, and
  /// draw no line.
  private mutating func rank(_ positions: [Int], of key: Key) {
    guard positions.count > 1 else {
      drawing[key] = positions.first
      return
    }
    let levels = positions.map { targets[$0].setBy.flatMap(GovernmentLevel.init(of:))?.rawValue ?? -1 }
    let highest = levels.max() ?? -1
    let first = zip(positions, levels).filter { $0.1 == highest }.map(\.0)
    let isOne = Set(first.map { targets[$0].target?.requirement }).count == 1
    if isOne { drawing[key] = first[0] }
    outranked.formUnion(isOne ? positions.filter { $0 != first[0] } : positions.filter { !first.contains($0) })
  }

  /// Finds the parts among the numbers of one year: each belongs to the longest that hold it.
  private mutating func sort(_ keys: [Key], _ rivals: [Key: [Int]]) {
    for key in keys {
      let longer = keys.filter { $0.period != key.period && $0.period.contains(key.period) }
      guard let longest = longer.max(by: { $0.period.months < $1.period.months }), let wholes = rivals[longest] else {
        continue
      }
      let byBody = Dictionary(grouping: wholes) { targets[$0].setBy }
      for part in rivals[key] ?? [] {
        let chosen = ofOneBody(wholes, byBody, part)
        guard !chosen.isEmpty else { continue }
        parts.insert(part)
        for whole in chosen { partsOfWhole[whole, default: []].append(part) }
      }
    }
    for key in keys {
      for whole in rivals[key] ?? [] {
        partsOfWhole[whole]?.sort { (targets[$0].period.last, $0) < (targets[$1].period.last, $1) }
      }
    }
  }

  /// Those of the part's own body; else those of nobody in particular, or all where the part is nobody's; else those of the one
  /// other body that there is, whose number the part then divides.
  private func ofOneBody(_ wholes: [Int], _ byBody: [String?: [Int]], _ part: Int) -> [Int] {
    let body = targets[part].setBy
    if let own = byBody[body] { return own }
    guard body != nil else { return wholes }
    return byBody[nil] ?? (byBody.count == 1 ? wholes : [])
  }

  /// Whether the number at a position is one of a part of a year that has a number of its own: its line, and no target by
  /// itself.
  func isPart(_ position: Int) -> Bool { parts.contains(position) }

  /// The numbers for parts of the period of the one at a position, in the order of their ends.
  func parts(of position: Int) -> [AnnualTarget] { (partsOfWhole[position] ?? []).map { targets[$0] } }

  /// The number for a period by which the plan goes: of several bodies' the superior's; `nil` where there is none, or two of one
  /// level set different ones.
  func drawing(of series: SeriesID, region: String? = nil, in period: Period) -> AnnualTarget? {
    drawing[Key(series: series, region: region, period: period)].map { targets[$0] }
  }

  /// Whether the number at a position is counted: no superior has set one for its period.
  func isCounted(_ position: Int) -> Bool { !outranked.contains(position) }
}

extension Period {
  /// Whether all of it lies within one calendar year.
  var isWithinYear: Bool { first.year == last.year }
}
