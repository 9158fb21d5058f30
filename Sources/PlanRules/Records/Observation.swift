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
  /// How final the table says the figure is.
  public let state: FigureState?
  /// The id of the source.
  public let source: String?
  /// Where in the source it stands.
  public let passage: String?
  /// The day it was handed in.
  public let submitted: CalendarDate?
  /// Who checked it, and when.
  public let review: Review?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// An observation as a table states it.
  public init(
    series: SeriesID, region: String? = nil, period: Period, value: Reading?, numerator: Reading? = nil,
    denominator: Reading? = nil, definition: String? = nil, state: FigureState? = nil, source: String? = nil,
    passage: String? = nil, submitted: CalendarDate? = nil, review: Review? = nil, note: String? = nil, place: Place
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
    self.submitted = submitted
    self.review = review
    self.note = note
    self.place = place
  }

  /// The same of other months.
  public func over(_ period: Period) -> Observation {
    Observation(
      series: series, region: region, period: period, value: value, numerator: numerator, denominator: denominator,
      definition: definition, state: state, source: source, passage: passage, submitted: submitted, review: review,
      note: note, place: place)
  }

  /// Whether it states anything: a row whose cells say that there is no figure does not.
  public var statesFigure: Bool { value != nil || (numerator?.figure != nil && denominator?.figure != nil) }

  /// Whether it says that there is nothing to measure.
  public var isNotApplicable: Bool { value?.isNotApplicable ?? false }

  /// How final the figure is: a forecast where row or cell says so, else what the row says, else the cell, else verified.
  public var finality: FigureState { statedFinality ?? .verified }

  /// The same, where row or cell say so.
  public var statedFinality: FigureState? {
    let mark = weakestMark
    return mark == .forecast ? .forecast : state ?? mark
  }

  /// The least final that one of the cells says it is.
  private var weakestMark: FigureState? {
    let mark = value?.mark
    guard numerator != nil || denominator != nil else { return mark }
    return [mark, numerator?.mark, denominator?.mark].compactMap { $0 }.min()
  }

  /// Whether the row says that somebody checked the figure on a day and found it right.
  public var isReviewed: Bool { (state == .verified || state == .revised) && review?.isComplete == true }

  /// What is published, for reports: the value, or the quotient as printed.
  public var text: String {
    value?.text ?? "\(numerator?.text ?? "")/\(denominator?.text ?? "")"
  }
}
