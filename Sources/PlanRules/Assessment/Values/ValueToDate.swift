/// What the readings up to a day amount to.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class ValueToDate: Sendable {
  /// All values the readings leave possible; `nil` where they say nothing about it.
  public let interval: Interval?
  /// The months the value is of.
  public let period: Period
  /// Months for which a reading is missing.
  public let missing: [Period]
  /// Whether the latest reading ends before the last complete reporting cycle began.
  public let isStale: Bool
  /// Readings that contradict each other, if any.
  public let disagreements: [Disagreement]
  /// Positions of the observations the value rests on, in the order of time.
  public let observations: [Int]
  /// How the readings make it; `nil` where they make no value.
  public let making: Making?
  /// How firmly it is stated.
  let quality: Quantity.Quality
  /// Why the readings, though they are there, make no value that could be compared.
  let doubt: Reason?
  /// The most decimal places of the readings.
  public let places: Int

  init(
    _ making: Making?, interval: Interval?, period: Period, missing: [Period] = [], isStale: Bool = false,
    disagreements: [Disagreement] = [], doubt: Reason? = nil, from quantities: [Quantity]
  ) {
    self.making = interval == nil ? nil : making
    self.interval = interval
    self.period = period
    self.missing = missing
    self.isStale = isStale
    self.disagreements = disagreements
    self.doubt = doubt
    observations = quantities.map(\.observation)
    quality = quantities.map(\.quality).max() ?? .figure
    places = quantities.map(\.places).max() ?? 0
  }

  /// All values the readings leave possible, where they do not contradict each other.
  public var agreed: Interval? { disagreements.isEmpty ? interval : nil }

  /// Whether months are missing and what is there is at least a bound.
  public var isLowerBound: Bool { !missing.isEmpty && interval != nil && making == .sum }

  /// Whether years are missing and the rates of their parts leave a range.
  public var isRangeOfParts: Bool { !missing.isEmpty && interval != nil && making != .sum }

  /// Whether the value may be compared at all: neither out of date, contradicted nor doubtful.
  var isUsable: Bool { !isStale && disagreements.isEmpty && doubt == nil && interval != nil }

  /// Why a comparison that stays open is not decided by it.
  var reason: Reason {
    if !disagreements.isEmpty || quality == .contradicted { return .conflict }
    if isStale { return .stale }
    if quality == .implausible { return .implausible }
    if let doubt { return doubt }
    if !missing.isEmpty { return .missingPeriods }
    switch quality {
    case .claim: return .claim
    case .contradicted: return .conflict
    case .implausible: return .implausible
    case .forecast: return .forecast
    case .approximate: return .approximate
    case .figure, .bound: return .bound
    }
  }
}
