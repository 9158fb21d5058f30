/// Where a figure of an equation belongs: a period and a region.
struct EquationSlot: Hashable, Comparable {
  let period: Period
  /// 0 for the plan's own region, then the others in the order they first appear.
  let region: Int

  static func < (left: EquationSlot, right: EquationSlot) -> Bool {
    (left.period, left.region) < (right.period, right.region)
  }
}

/// What was reported of one series, in the order of its slots.
struct SlottedTerms {
  /// The slots, ascending.
  private(set) var slots: [EquationSlot] = []
  private var terms: [EquationResult.Term] = []

  /// The number of slots.
  var count: Int { slots.count }

  /// Terms by slot, of which the slots ascend.
  init(_ entries: [(slot: EquationSlot, term: EquationResult.Term)]) {
    slots = entries.map(\.slot)
    terms = entries.map(\.term)
  }

  /// The term at a slot.
  func term(at slot: EquationSlot) -> EquationResult.Term? {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if slots[middle] < slot { low = middle + 1 } else { high = middle }
    }
    return low < slots.count && slots[low] == slot ? terms[low] : nil
  }
}

/// What was reported of the series in equations, by period and region; each series is looked at once.
struct EquationTerms {
  private let plan: Plan
  private let observations: [Observation]
  private let index: ObservationIndex
  private let regionNames: [String]
  private let regionNumbers: [String: Int]
  private var known: [SlottedTerms?]

  init(plan: Plan, records: Records) {
    self.plan = plan
    observations = records.observations
    index = ObservationIndex(plan: plan, records: records)
    var names: [String] = []
    var numbers: [String: Int] = [:]
    for position in records.observations.indices {
      guard let region = records.observations[position].region, numbers[region] == nil else { continue }
      names.append(region)
      numbers[region] = names.count
    }
    regionNames = names
    regionNumbers = numbers
    known = [SlottedTerms?](repeating: nil, count: plan.seriesCount)
  }

  func region(of slot: EquationSlot) -> String? { slot.region == 0 ? nil : regionNames[slot.region - 1] }

  /// The terms of a series.
  mutating func terms(of series: SeriesID) -> SlottedTerms {
    if let terms = known[series.index] { return terms }
    let terms = read(series)
    known[series.index] = terms
    return terms
  }

  private func read(_ series: SeriesID) -> SlottedTerms {
    var found: [(slot: EquationSlot, position: Int, value: EquationResult.Value)] = []
    let unit = plan[series].unit
    for position in index.positions(of: series) {
      let observation = observations[position]
      guard let value = observation.equationValue(in: unit) else { continue }
      let slot = EquationSlot(
        period: observation.period, region: observation.region.flatMap { regionNumbers[$0] } ?? 0)
      found.append((slot, position, value))
    }
    found.sort { ($0.slot, $0.position) < ($1.slot, $1.position) }
    var entries: [(slot: EquationSlot, term: EquationResult.Term)] = []
    for (slot, position, value) in found {
      let earlier = entries.last.flatMap { $0.slot == slot ? $0.term : nil }
      if earlier != nil { entries.removeLast() }
      let term = EquationResult.Term(
        series: series, value: earlier.map { $0.value.joined(with: value) } ?? value,
        observations: (earlier?.observations ?? []) + [position])
      entries.append((slot, term))
    }
    return SlottedTerms(entries)
  }
}

extension Observation {
  /// What an equation takes from the observation: the value as printed, for that is what is checked, and only where none
  /// is printed the exact quotient; `nil` where it states nothing.
  fileprivate func equationValue(in unit: Unit) -> EquationResult.Value? {
    switch value?.content {
    case .figure(let figure): return .printed(figure)
    case .bounded, .range: return .unusable(.bound, text: text)
    case .approximate: return .unusable(.approximate, text: text)
    case .claim: return .unusable(.claim, text: text)
    case nil: break
    }
    guard numerator != nil, denominator != nil else { return nil }
    do {
      return try quotient(in: unit).map { .quotient($0) } ?? .unusable(.bound, text: text)
    } catch {
      return .unusable(EquationResult.Doubt(error), text: text)
    }
  }
}

extension EquationResult.Value {
  /// Both values where they are the same, with the more places; otherwise a conflict.
  fileprivate func joined(with other: EquationResult.Value) -> EquationResult.Value {
    switch (self, other) {
    case (.unusable(let doubt, let text), .unusable(let second, _)):
      return .unusable(doubt == second ? doubt : .conflict, text: text)
    case (.unusable(_, let text), _), (_, .unusable(_, let text)): return .unusable(.conflict, text: text)
    default:
      guard ratio == other.ratio else { return .unusable(.conflict, text: EquationResult.text(of: self)) }
      return isQuotient || other.places > places ? other : self
    }
  }
}

extension EquationResult {
  fileprivate static func text(of value: Value) -> String {
    WorkingToken.value(SeriesID(0), value).description
  }
}
