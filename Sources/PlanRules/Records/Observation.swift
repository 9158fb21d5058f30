/// A reading of a series for a period, with its source.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Observation: Sendable {
  /// The series.
  public let series: SeriesID
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The months it is of.
  public let period: Period
  /// The value as published.
  public let value: Reading?
  /// The numerator as published.
  public let numerator: Reading?
  /// The denominator as published.
  public let denominator: Reading?
  /// What exactly the figure counts (`口径`), where it is not what the series says.
  public let definition: String?
  /// Whether the figure is final.
  public let state: State?
  /// The id of the source.
  public let source: String?
  /// Where in the source it stands.
  public let passage: String?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// How final a figure is (`状态`).
  public enum State: String, Sendable, CaseIterable {
    /// First published.
    case preliminary = "初步"
    /// Verified.
    case verified = "核定"
    /// Changed after publication.
    case revised = "修订"
  }

  /// An observation as a table states it.
  public init(
    series: SeriesID, region: String? = nil, period: Period, value: Reading?, numerator: Reading? = nil,
    denominator: Reading? = nil, definition: String? = nil, state: State? = nil, source: String? = nil,
    passage: String? = nil,
    note: String? = nil, place: Place
  ) {
    self.series = series
    self.region = region
    self.period = period
    self.value = value
    self.numerator = numerator
    self.denominator = denominator
    self.definition = definition
    self.state = state
    self.source = source
    self.passage = passage
    self.note = note
    self.place = place
  }

  /// Whether it states anything: a row whose cells say that there is no figure does not.
  public var statesFigure: Bool { value != nil || (numerator?.figure != nil && denominator?.figure != nil) }

  /// The exact quotient of numerator and denominator in a unit; `nil` unless both are plain figures.
  public func quotient(in unit: Unit) throws(ArithmeticError) -> Ratio? {
    guard let numerator = numerator?.figure, let denominator = denominator?.figure else { return nil }
    let scale: Ratio = unit.isPercent ? .hundred : unit.isPermille ? Ratio(1000) : .one
    return try numerator.ratio / denominator.ratio * scale
  }

  /// What is published, for reports: the value, or the quotient as printed.
  public var text: String {
    value?.text ?? "\(numerator?.text ?? "")/\(denominator?.text ?? "")"
  }
}
