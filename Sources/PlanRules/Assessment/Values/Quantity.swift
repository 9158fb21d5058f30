/// What one observation says of its series, as all values it leaves possible.
///
/// Numbers alone, so that a list of them is copied and let go as one: every judgement makes several of them.
struct Quantity: Sendable, BitwiseCopyable {
  /// The position of the observation in the records.
  let observation: Int
  let period: Period
  /// All possible values; `nil` for a claim that nothing accepts.
  let interval: Interval?
  let quality: Quality
  /// Decimal places as printed.
  let places: Int
  /// What exactly is counted, where it is not what the series says.
  var definition: DefinitionID?
  /// The way that the cell itself says the value went; the interval then is the change with its sign.
  var movement: Reading.Movement?

  /// How firmly a value is stated.
  enum Quality: Int, Sendable, Comparable, BitwiseCopyable {
    case figure, bound, approximate, claim
    /// Printed value and quotient are of different sizes.
    case contradicted
    /// A figure that cannot be.
    case implausible
    /// A forecast.
    case forecast

    static func < (left: Quality, right: Quality) -> Bool { left.rawValue < right.rawValue }
  }
}

/// What exactly figures count, by a number of its own for each wording that the plan's table of figures has.
struct DefinitionID: Sendable, Hashable, BitwiseCopyable {
  private let number: Int

  /// The number of a wording among those known, which it joins where it is new.
  init(_ wording: String, among known: inout [String: DefinitionID]) {
    number = known[wording]?.number ?? known.count
    known[wording] = self
  }
}

extension Quantity {
  /// The same reading with other possible values.
  func with(_ interval: Interval?) -> Quantity {
    Quantity(
      observation: observation, period: period, interval: interval, quality: quality, places: places,
      definition: definition, movement: movement)
  }

  /// The same reading of other months.
  func over(_ period: Period) -> Quantity {
    Quantity(
      observation: observation, period: period, interval: interval, quality: quality, places: places,
      definition: definition, movement: movement)
  }
}

extension [Quantity] {
  /// Figures before bounds, bounds before approximations, claims last; the order of the file decides nothing else than
  /// which of two equal rows is named.
  var firmestFirst: [Quantity] {
    func isFirmer(_ left: Quantity, _ right: Quantity) -> Bool {
      if left.quality != right.quality { return left.quality < right.quality }
      if left.period != right.period { return left.period < right.period }
      return (left.number, left.observation) < (right.number, right.observation)
    }
    // Nearly every table is in the order of time.
    return indices.dropFirst().contains { isFirmer(self[$0], self[$0 - 1]) } ? sorted(by: isFirmer) : self
  }
}

extension Quantity {
  /// The same without a value, for the reason that a quality names.
  func undone(_ quality: Quality) -> Quantity {
    Quantity(
      observation: observation, period: period, interval: nil, quality: quality, places: places,
      definition: definition, movement: movement)
  }

  /// The number it was printed with, or the lower one of two.
  fileprivate var number: Ratio { interval?.printed ?? interval?.lower?.value ?? .zero }
}

extension Observation {
  /// The values that the observation leaves possible, or `nil` where it states nothing.
  ///
  /// The exact quotient of numerator and denominator comes before the printed value; where the two are not even of one
  /// size neither counts.
  func quantity(
    at position: Int, of series: Series, counting definition: DefinitionID?, assuming assumptions: Assumptions
  ) -> Quantity? {
    if let quotient = try? quotient(of: series) {
      let isClear = quotient.agreement != .misfits
      return Quantity(
        observation: position, period: period, interval: isClear ? Interval(quotient.value) : nil,
        quality: isClear ? .figure : .contradicted, places: value?.places ?? 2, definition: definition)
    }
    guard let value, !value.isNotApplicable else { return nil }
    let accepted =
      value.content == .claim && series.unit.isPercent && assumptions.holds(.claimsAccepted, for: series.code)
    let interval =
      accepted ? Interval(.hundred) : (try? value.interval(approximateWithin: assumptions.approximateReadings)) ?? nil
    let isFall = value.movement?.direction == .down
    return Quantity(
      observation: position, period: period, interval: isFall ? interval?.mirrored : interval,
      quality: accepted ? .figure : value.quality, places: value.places, definition: definition,
      movement: value.movement)
  }
}

extension Reading {
  fileprivate var quality: Quantity.Quality {
    switch content {
    case .figure: .figure
    case .bounded, .range: .bound
    case .approximate: .approximate
    case .claim, .notApplicable: .claim
    }
  }
}
