/// A reading that contradicts other readings of the same series.
public struct Disagreement: Sendable {
  /// The position of the observation in the records.
  public let observation: Int
  /// What it states.
  public let stated: Interval
  /// What the other readings make of the same months.
  public let derived: Interval
  /// The positions of the observations that contradict it most directly, where they are known.
  public let others: [Int]
  /// Why they cannot all be right.
  public let kind: Kind

  /// Why readings cannot all be right.
  public enum Kind: Sendable, Hashable {
    /// Two values for one series, region and period.
    case samePeriod
    /// A shorter period exceeds a longer one that contains it.
    case partExceedsWhole
    /// The parts of a period do not make the whole.
    case partsDiffer
  }
}

extension Disagreement {
  /// Two different values for the same months; for levels, for the same last month.
  static func inPeriods(of quantities: [Quantity], isLevel: Bool) -> [Disagreement] {
    guard quantities.count > 1, !areOfDifferentTimes(quantities, isLevel: isLevel) else { return [] }
    var known: [Period: [Quantity]] = [:]
    var found: [Disagreement] = []
    for quantity in quantities {
      guard let stated = quantity.interval else { continue }
      let key = isLevel ? Period(quantity.period.last) : quantity.period
      for earlier in known[key] ?? [] {
        guard let before = earlier.interval, stated != before else { continue }
        // Bounds may overlap (`≥95` and 97), two figures may not.
        guard stated.isDisjoint(with: before) || earlier.period == quantity.period else { continue }
        found.append(
          Disagreement(
            observation: quantity.observation, stated: stated, derived: before, others: [earlier.observation],
            kind: .samePeriod))
        break
      }
      known[key, default: []].append(quantity)
    }
    return found
  }

  /// Whether each reading comes after the one before it, as in nearly every table, so that no two are of one time.
  private static func areOfDifferentTimes(_ quantities: [Quantity], isLevel: Bool) -> Bool {
    for next in quantities.indices.dropFirst() {
      let (before, after) = (quantities[next - 1].period, quantities[next].period)
      guard isLevel ? before.last < after.last : (before.first, before.last) < (after.first, after.last) else {
        return false
      }
    }
    return true
  }

  /// Whether each reading begins after the one before it ends, so that no month is in two, and no sum of them can exceed
  /// what 128 bits hold.
  private static func areApart(_ quantities: [Quantity]) -> Bool {
    for position in quantities.indices {
      if position > 0, quantities[position - 1].period.last >= quantities[position].period.first { return false }
      guard let value = quantities[position].interval?.single else { continue }
      guard Int64(exactly: value.numerator) != nil, let divisor = UInt64(exactly: value.denominator),
        1_000_000_000 % divisor == 0
      else { return false }
    }
    return quantities.count < 1 << 20
  }

  /// Readings of counts that cannot be sums of the same months.
  ///
  /// Every plain figure fixes the difference of the running total between two month boundaries; a reading that joins two
  /// boundaries whose difference already follows from others must state that difference (a union–find with offsets).
  static func inSums(of quantities: [Quantity], isCount: Bool) throws(ArithmeticError) -> [Disagreement] {
    guard quantities.count > 1, !areApart(quantities) else { return [] }
    var found: [Disagreement] = []
    var totals = RunningTotals()
    let stated = quantities.filter { $0.interval != nil }
    let distinct = Dictionary(grouping: stated, by: \.period).values.filter { group in
      group.allSatisfy { $0.interval == group[0].interval }
    }
    let ordered = distinct.map { $0[0] }.sorted { ($0.period.months, $0.period) < ($1.period.months, $1.period) }
    for quantity in ordered {
      guard let stated = quantity.interval, let value = stated.single else { continue }
      let period = quantity.period
      if let derived = try totals.difference(from: period.first.index, to: period.last.index + 1) {
        guard derived != value else { continue }
        found.append(
          Disagreement(
            observation: quantity.observation, stated: stated, derived: Interval(derived),
            others: ordered.filter { period.contains($0.period) && $0.period != period }.map(\.observation),
            kind: .partsDiffer))
      } else {
        try totals.join(from: period.first.index, to: period.last.index + 1, by: value)
      }
    }
    // A negative part may well leave the whole smaller than another part.
    let growsOnly = isCount && !ordered.contains { $0.interval?.isPartlyBelowZero ?? false }
    if growsOnly, found.isEmpty { found = try parts(in: ordered) }
    if growsOnly, found.isEmpty { found = try partsExceedingSums(of: ordered, totals) }
    return found
  }

  /// Figures that exceed what others make together for a longer time that holds theirs: a running total never falls.
  private static func partsExceedingSums(
    of ordered: [Quantity], _ totals: RunningTotals
  ) throws(ArithmeticError) -> [Disagreement] {
    // Where none overlaps another, none is held by others.
    let inTime = ordered.sorted { $0.period < $1.period }
    guard zip(inTime, inTime.dropFirst()).contains(where: { $0.period.overlaps($1.period) }) else { return [] }
    let boundaries = Set(ordered.flatMap { [$0.period.first.index, $0.period.last.index + 1] }).sorted()
    for quantity in ordered {
      guard let stated = quantity.interval, let value = stated.single else { continue }
      let start = quantity.period.first.index
      for end in boundaries where end > quantity.period.last.index + 1 {
        guard let whole = try totals.difference(from: start, to: end), whole < value else { continue }
        let others = ordered.filter { other in
          other.observation != quantity.observation && other.period.first.index >= start
            && other.period.last.index < end
        }
        return [
          Disagreement(
            observation: quantity.observation, stated: stated, derived: Interval(lower: nil, upper: .init(whole)),
            others: others.map(\.observation), kind: .partsDiffer)
        ]
      }
    }
    return []
  }

  /// Periods whose count is exceeded by what shorter ones inside them make together.
  private static func parts(in ordered: [Quantity]) throws(ArithmeticError) -> [Disagreement] {
    var found: [Disagreement] = []
    for (position, whole) in ordered.enumerated() {
      let inside = ordered[..<position].filter { whole.period.contains($0.period) }
      guard !inside.isEmpty, let stated = whole.interval, stated.upper != nil else { continue }
      let (least, parts) = try mostOfParts(inside, in: whole.period)
      let derived = Interval(lower: least, upper: nil)
      guard stated.isDisjoint(with: derived) else { continue }
      found.append(
        Disagreement(
          observation: whole.observation, stated: stated, derived: derived, others: parts.map(\.observation),
          kind: .partExceedsWhole))
    }
    return found
  }

  /// The largest sum that parts of a period without an overlap are known to make, month by month from its beginning.
  private static func mostOfParts(
    _ parts: [Quantity], in whole: Period
  ) throws(ArithmeticError) -> (least: Interval.Bound, parts: [Quantity]) {
    let ending = Dictionary(grouping: parts) { $0.period.last.index - whole.first.index + 1 }
    var best = [(least: Interval.Bound(.zero), parts: [Quantity]())]
    for month in 1...whole.months {
      var most = best[month - 1]
      for part in ending[month] ?? [] {
        guard let own = part.interval?.lower else { continue }
        let before = best[month - part.period.months]
        let sum = Interval.Bound(try before.least.value + own.value, isOpen: before.least.isOpen || own.isOpen)
        guard (most.least.value, most.least.isOpen ? 1 : 0) < (sum.value, sum.isOpen ? 1 : 0) else { continue }
        most = (sum, before.parts + [part])
      }
      best.append(most)
    }
    return best[whole.months]
  }
}

extension Interval {
  /// Whether a reading is known to reach below zero, which a count cannot.
  fileprivate var isPartlyBelowZero: Bool { (lower?.value ?? .zero) < .zero }
}

/// Month boundaries joined by known differences of a running total.
private struct RunningTotals {
  /// For each boundary its representative and the running total relative to it.
  private var links: [Int: (parent: Int, offset: Ratio)] = [:]

  private func root(of boundary: Int) throws(ArithmeticError) -> (boundary: Int, offset: Ratio) {
    var current = boundary
    var offset = Ratio.zero
    while let link = links[current] {
      offset = try offset + link.offset
      current = link.parent
    }
    return (current, offset)
  }

  func difference(from start: Int, to end: Int) throws(ArithmeticError) -> Ratio? {
    let (first, second) = (try root(of: start), try root(of: end))
    return first.boundary == second.boundary ? try second.offset - first.offset : nil
  }

  mutating func join(from start: Int, to end: Int, by value: Ratio) throws(ArithmeticError) {
    let (first, second) = (try root(of: start), try root(of: end))
    links[second.boundary] = (first.boundary, try first.offset + value - second.offset)
  }
}
