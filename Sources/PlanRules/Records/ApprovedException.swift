/// A finding that someone in charge has approved until a day: it is shown and does not count for the exit status.
public struct ApprovedException: Sendable {
  /// The rule whose findings are approved.
  public let rule: Rule
  /// What they are about, as written: an indicator by number, code or name, a task's number, a milestone's code, or a row
  /// of a table.
  public let subject: String
  /// What that is.
  public let about: Subject
  /// The region; `nil` for any.
  public let region: String?
  /// The months that a finding's own must lie in; `nil` for any.
  public let period: Period?
  /// Why it was approved.
  public let reason: String
  /// Who approved it.
  public let approver: String
  /// The last day on which it holds.
  public let expires: CalendarDate
  /// The row.
  public let place: Place

  /// An approved exception.
  public init(
    rule: Rule, subject: String, about: Subject? = nil, region: String? = nil, period: Period? = nil, reason: String,
    approver: String,
    expires: CalendarDate, place: Place
  ) {
    self.rule = rule
    self.subject = subject
    self.about = about ?? .named(subject)
    self.region = region
    self.period = period
    self.reason = reason
    self.approver = approver
    self.expires = expires
    self.place = place
  }

  /// What names the row besides its line: rule, subject, region and period.
  public var key: String {
    [rule.code, subject, region, period?.description].compactMap { $0 }.joined(separator: " ")
  }
}
