/// What an office announced about an indicator; it stands beside the computed status and never replaces it.
public struct OfficialVerdict: Sendable {
  /// The announced words (`结论`).
  public enum Conclusion: String, Sendable, CaseIterable {
    /// Completed ahead of time.
    case completedEarly = "提前完成"
    /// Completed.
    case completed = "完成"
    /// A forecast: will be completed in time.
    case willComplete = "预计如期完成"
    /// Better than expected.
    case aboveExpectation = "超过预期"
    /// As expected.
    case asExpected = "符合预期"
    /// Lagging.
    case lagging = "滞后"
    /// Not completed.
    case notCompleted = "未完成"
  }

  /// The indicator.
  public let indicator: SeriesID
  /// The day of the announcement.
  public let date: CalendarDate
  /// What was announced.
  public let conclusion: Conclusion
  /// The id of the source.
  public let source: String?
  /// The row.
  public let place: Place

  /// An announcement.
  public init(indicator: SeriesID, date: CalendarDate, conclusion: Conclusion, source: String?, place: Place) {
    self.indicator = indicator
    self.date = date
    self.conclusion = conclusion
    self.source = source
    self.place = place
  }
}
