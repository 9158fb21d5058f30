/// Where a figure of an equation belongs: a period and a region.
struct EquationSlot: Hashable, Comparable {
  let period: Period
  /// 0 for the plan's own region, then the others in the order they first appear.
  let region: Int

  static func < (left: EquationSlot, right: EquationSlot) -> Bool {
    (left.period, left.region) < (right.period, right.region)
  }
}

/// What was reported of the series in equations, by period and region; each series is looked at once.
struct EquationTerms {
  private let plan: Plan
  private let observations: [Observation]
  private let index: ObservationIndex
  private let regionNames: [String]
  private let regionNumbers: [String: Int]
  private var known: [SeriesID: [EquationSlot: EquationResult.Term]] = [:]

  init(plan: Plan, records: Records) {
    self.plan = plan
    observations = records.observations
    index = ObservationIndex(plan: plan, records: records)
    var names: [String] = []
    var numbers: [String: Int] = [:]
    for case let region? in records.observations.map(\.region) where numbers[region] == nil {
      names.append(region)
      numbers[region] = names.count
    }
    regionNames = names
    regionNumbers = numbers
  }

  func region(of slot: EquationSlot) -> String? { slot.region == 0 ? nil : regionNames[slot.region - 1] }

  /// The terms of a series.
  mutating func terms(of series: SeriesID) -> [EquationSlot: EquationResult.Term] {
    if let terms = known[series] { return terms }
    let terms = read(series)
    known[series] = terms
    return terms
  }

  private func read(_ series: SeriesID) -> [EquationSlot: EquationResult.Term] {
    var terms: [EquationSlot: EquationResult.Term] = [:]
    let unit = plan[series].unit
    for position in index.positions(of: series) {
      let observation = observations[position]
      guard let value = observation.equationValue(in: unit) else { continue }
      let slot = EquationSlot(
        period: observation.period, region: observation.region.flatMap { regionNumbers[$0] } ?? 0)
      let earlier = terms[slot]
      terms[slot] = EquationResult.Term(
        series: series, value: earlier.map { $0.value.joined(with: value) } ?? value,
        observations: (earlier?.observations ?? []) + [position])
    }
    return terms
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
