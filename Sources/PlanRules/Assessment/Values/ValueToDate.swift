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
  /// Whether it speaks for the time that is judged.
  public let timeliness: Timeliness
  /// Readings that contradict each other, if any.
  public let disagreements: [Disagreement]
  /// Positions of the observations the value rests on, in the order of time.
  public let observations: [Int]
  /// Positions of the observations of part of a later year, which are shown beside it and decide nothing.
  public let parts: [Int]
  /// How the readings make it; `nil` where they make no value.
  public let making: Making?
  /// How firmly it is stated.
  let quality: Quantity.Quality
  /// Why the readings, though they are there, make no value that could be compared.
  let doubt: Reason?
  /// What a comparison is lacking that the value, only a bound, leaves open.
  let gap: Reason?
  /// The most decimal places of the readings.
  public let places: Int

  /// Whether a value speaks for the time that is judged.
  public enum Timeliness: Sendable, Hashable {
    /// It does.
    case current
    /// It is of a time before the end of the last cycle that counts.
    case stale
    /// It is of part of a year, of something that only a whole year has.
    case partOfYear
  }

  init(
    _ making: Making?, interval: Interval?, period: Period, missing: [Period] = [], timeliness: Timeliness = .current,
    disagreements: [Disagreement] = [], doubt: Reason? = nil, gap: Reason? = nil, from quantities: [Quantity]
  ) {
    self.making = interval == nil ? nil : making
    self.interval = interval
    self.period = period
    self.missing = missing
    self.timeliness = timeliness
    self.disagreements = disagreements
    self.doubt = doubt
    self.gap = gap
    observations = quantities.map(\.observation)
    parts = []
    quality = quantities.map(\.quality).max() ?? .figure
    places = quantities.map(\.places).max() ?? 0
  }

  /// Another value's copy of another timeliness, or with parts beside it.
  private init(_ value: ValueToDate, timeliness: Timeliness, missing: [Period], parts: [Int]) {
    making = value.making
    interval = value.interval
    period = value.period
    disagreements = value.disagreements
    doubt = value.doubt
    gap = value.gap
    observations = value.observations
    quality = value.quality
    places = value.places
    self.timeliness = timeliness
    self.missing = missing
    self.parts = parts
  }

  /// The value with readings of part of a later year beside it.
  func adding(parts: [Quantity]) -> ValueToDate {
    parts.isEmpty
      ? self : ValueToDate(self, timeliness: timeliness, missing: missing, parts: parts.map(\.observation).sorted())
  }

  /// The value where it is of part of a year, and a whole year is wanted.
  func asPart(lacking year: Period) -> ValueToDate {
    ValueToDate(self, timeliness: .partOfYear, missing: [year], parts: parts)
  }

  /// The value where the reading of another year decides, which is missing.
  func lacking(_ year: Period) -> ValueToDate {
    ValueToDate(self, timeliness: timeliness, missing: [year], parts: parts)
  }

  /// The value where a later cycle counts, whose reading is missing.
  func outdated(by cycle: Period?) -> ValueToDate {
    ValueToDate(self, timeliness: .stale, missing: cycle.map { [$0] } ?? [], parts: parts)
  }

  /// All values the readings leave possible, where they do not contradict each other.
  public var agreed: Interval? { disagreements.isEmpty ? interval : nil }

  /// Whether months are missing and what is there is at least a bound.
  public var isLowerBound: Bool { !missing.isEmpty && interval != nil && making == .sum }

  /// Whether years are missing and the rates of their parts leave a range.
  public var isRangeOfParts: Bool {
    !missing.isEmpty && interval != nil && making != .sum && making != .reading && making != .between
  }

  /// Whether it is too old to decide anything.
  public var isStale: Bool { timeliness == .stale }

  /// Whether the value may be compared at all: of the time that is judged, neither contradicted nor doubtful.
  var isUsable: Bool { timeliness == .current && disagreements.isEmpty && doubt == nil && interval != nil }

  /// Why a comparison that stays open is not decided by it.
  var reason: Reason {
    if !disagreements.isEmpty || quality == .contradicted { return .conflict }
    switch timeliness {
    case .stale: return .stale
    case .partOfYear: return .partYear
    case .current: break
    }
    if quality == .implausible { return .implausible }
    if let doubt { return doubt }
    if let gap { return gap }
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
