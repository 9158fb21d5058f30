/// What an office announced about an indicator; it stands beside the computed status and never replaces it.
public struct OfficialVerdict: Sendable {
  /// The indicator.
  public let indicator: SeriesID
  /// The day of the announcement.
  public let date: CalendarDate
  /// What was announced, as published.
  public let conclusion: String
  /// What that says.
  public let verdictClass: VerdictClass
  /// The id of the source.
  public let source: String?
  /// The row.
  public let place: Place

  /// An announcement.
  public init(
    indicator: SeriesID, date: CalendarDate, conclusion: String, verdictClass: VerdictClass, source: String?,
    place: Place
  ) {
    self.indicator = indicator
    self.date = date
    self.conclusion = conclusion
    self.verdictClass = verdictClass
    self.source = source
    self.place = place
  }
}
