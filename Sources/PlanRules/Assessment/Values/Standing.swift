/// Whether an observation takes part in verdicts, and if not, what stands in its place.
public enum Standing: Sendable, Hashable {
  /// It does.
  case stands
  /// A forecast decides nothing.
  case forecast
  /// A row of a later kind for the same key replaces it; the position of that one in the records.
  case replaced(by: Int)
  /// It is preliminary, and a verified figure for a longer time that contains its own leaves no room for it; the position
  /// of that one.
  case overruled(by: Int)
}

/// Which of a plan's observations do not take part in verdicts.
struct Standings: Sendable {
  private var exceptions: [Int: Standing] = [:]

  /// How the observation at a position stands.
  subscript(position: Int) -> Standing { exceptions[position] ?? .stands }

  /// What names the rows of which only one kind counts.
  private struct Key: Hashable {
    let region: String?
    let period: Period
  }

  /// Looks at the observations of one series, of which at least one says how final it is.
  mutating func judge(
    _ positions: ArraySlice<Int>, of series: Series, in records: Records, reading quantities: [Quantity?]
  ) {
    var groups: [Key: [Int]] = [:]
    for position in positions {
      let observation = records.observations[position]
      groups[Key(region: observation.region, period: observation.period), default: []].append(position)
    }
    for rows in groups.values { judge(rows, in: records) }
    guard series.addsUp else { return }
    let standing = positions.filter { self[$0] == .stands }
    for rows in Dictionary(grouping: standing, by: { records.observations[$0].region }).values {
      overrule(rows.compactMap { quantities[$0] }, of: series, in: records)
    }
  }

  /// Of rows with one key the latest kind stands, of revised ones the one handed in later; what else is of that kind
  /// contradicts it.
  private mutating func judge(_ rows: [Int], in records: Records) {
    let latest = rows.map { records.observations[$0].finality }.max() ?? .verified
    var standing = rows.filter { records.observations[$0].finality == latest }
    if latest == .revised, let last = lastSubmitted(standing, in: records) { standing = [last] }
    for row in rows {
      if latest == .forecast {
        exceptions[row] = .forecast
      } else if !standing.contains(row) {
        exceptions[row] = .replaced(by: standing[0])
      }
    }
  }

  /// The row handed in last; `nil` where a row does not say when, or two say the same.
  private func lastSubmitted(_ rows: [Int], in records: Records) -> Int? {
    let dated = rows.compactMap { row in records.observations[row].submitted.map { (row: row, day: $0) } }
    guard dated.count == rows.count, let last = dated.max(by: { $0.day < $1.day }) else { return nil }
    return dated.count { $0.day == last.day } == 1 ? last.row : nil
  }
}

extension Standings {
  /// Sets preliminary figures aside that a verified one for a longer time leaves no room for: first those that exceed it
  /// alone, then all inside it where they contradict it together.
  private mutating func overrule(_ quantities: [Quantity], of series: Series, in records: Records) {
    let isPreliminary = { (quantity: Quantity) in records.observations[quantity.observation].finality == .preliminary }
    let firm = quantities.filter { !isPreliminary($0) }
    var open = quantities.filter(isPreliminary)
    for whole in firm.sorted(by: { $0.period.months < $1.period.months }) where !open.isEmpty {
      let inside = open.filter { whole.period.contains($0.period) && $0.period != whole.period }
      var overruled = inside.filter { $0.exceeds(whole) }
      let others = inside.filter { !$0.exceeds(whole) }
      let settled = firm.filter { whole.period.contains($0.period) }
      if !Standings.contradict(settled, in: series), Standings.contradict(settled + others, in: series) {
        overruled = inside
      }
      for quantity in overruled { exceptions[quantity.observation] = .overruled(by: whole.observation) }
      open.removeAll { quantity in overruled.contains { $0.observation == quantity.observation } }
    }
  }

  private static func contradict(_ quantities: [Quantity], in series: Series) -> Bool {
    guard let found = try? Disagreement.inSums(of: quantities, isCount: !series.unit.isRate) else { return true }
    return !found.isEmpty
  }
}

extension Series {
  /// Whether its figures are amounts of their months, so that a longer time holds what a shorter one does.
  var addsUp: Bool { measure == .total || (measure == .eachYear && !unit.isRate) }
}

extension Quantity {
  /// Whether it is known to be more than another one.
  fileprivate func exceeds(_ other: Quantity) -> Bool {
    guard let lower = interval?.lower, let upper = other.interval?.upper else { return false }
    return lower.value > upper.value
  }
}
