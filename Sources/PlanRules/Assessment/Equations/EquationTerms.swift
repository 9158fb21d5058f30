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
///
/// A class, as every equation with the series holds the same one; nothing changes once they are read.
final class SlottedTerms {
  /// The slots, ascending.
  private(set) var slots: [EquationSlot] = []
  private var terms: [EquationResult.Term] = []

  /// The number of slots.
  var count: Int { slots.count }

  /// Adds a term; slots come in ascending order, and what is of the last one is joined with it.
  func add(_ value: EquationResult.Value, of series: SeriesID, from observation: Int, at slot: EquationSlot) {
    guard slots.last == slot, let earlier = terms.popLast() else {
      slots.append(slot)
      terms.append(EquationResult.Term(series: series, value: value, observations: [observation]))
      return
    }
    terms.append(
      EquationResult.Term(
        series: series, value: earlier.value.joined(with: value), observations: earlier.observations + [observation]))
  }

  /// Whether there is a term at a slot.
  func holds(_ slot: EquationSlot) -> Bool { position(of: slot) != nil }

  /// The term at a slot.
  func term(at slot: EquationSlot) -> EquationResult.Term? { position(of: slot).map { terms[$0] } }

  private func position(of slot: EquationSlot) -> Int? {
    var (low, high) = (0, slots.count)
    while low < high {
      let middle = (low + high) / 2
      if slots[middle] < slot { low = middle + 1 } else { high = middle }
    }
    return low < slots.count && slots[low] == slot ? low : nil
  }
}

/// What was reported of the series in equations, by period and region; each series is looked at once.
struct EquationTerms {
  private let index: ObservationIndex
  private let regionNames: [String]
  private let regionNumbers: NameTable
  /// The terms read so far.
  private var tables: [SlottedTerms] = []
  /// Where among them those of each series are; -1 where they have not been read.
  private var places: [Int]

  init(_ index: ObservationIndex) {
    self.index = index
    var names: [String] = []
    var numbers = NameTable()
    for position in index.records.observations.indices {
      guard let region = index.records.observations[position].region else { continue }
      if numbers.insert(region, names.count + 1) > names.count { names.append(region) }
    }
    regionNames = names
    regionNumbers = numbers
    places = [Int](repeating: -1, count: index.plan.seriesCount)
  }

  func region(of slot: EquationSlot) -> String? { slot.region == 0 ? nil : regionNames[slot.region - 1] }

  /// The terms of a series.
  mutating func terms(of series: SeriesID) -> SlottedTerms {
    if places[series.index] < 0 {
      places[series.index] = tables.count
      tables.append(read(series))
    }
    return tables[places[series.index]]
  }

  private func read(_ series: SeriesID) -> SlottedTerms {
    let (rows, records) = (index.plan[series], index.records)
    let terms = SlottedTerms()
    let positions = index.positions(of: series).filter { index.standing(at: $0) == .stands }
    let slots = positions.map { position in
      EquationSlot(
        period: records.observations[position].period,
        region: records.observations[position].region.flatMap { regionNumbers[$0] } ?? 0)
    }
    for place in slots.indices.sorted(by: { (slots[$0], $0) < (slots[$1], $1) }) {
      let position = positions[place]
      guard let value = records.observations[position].equationValue(of: rows) else { continue }
      terms.add(value, of: series, from: position, at: slots[place])
    }
    return terms
  }
}

extension Observation {
  /// What an equation takes from the observation: the value as printed, for that is what is checked, and only where none
  /// is printed the exact quotient; `nil` where it states nothing.
  fileprivate func equationValue(of series: Series) -> EquationResult.Value? {
    switch value?.content {
    case .figure(let figure): return .printed(figure)
    case .bounded, .range: return .unusable(.bound, text: text)
    case .approximate: return .unusable(.approximate, text: text)
    case .claim: return .unusable(.claim, text: text)
    case .notApplicable: return nil
    case nil: break
    }
    guard numerator != nil, denominator != nil else { return nil }
    do {
      return try quotient(of: series).map { .quotient($0.value) } ?? .unusable(.bound, text: text)
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
