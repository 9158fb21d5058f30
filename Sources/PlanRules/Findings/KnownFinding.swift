/// An entry of a list of known findings: one that was there before and does not fail a run again.
public struct KnownFinding: Sendable, Hashable {
  /// The fingerprint, which tells it from every other finding.
  public let fingerprint: String
  /// The code of its rule.
  public let code: String
  /// The id of its plan.
  public let plan: String
  /// What it is about, for reading.
  public let subject: String
  /// The months it is about, for reading; empty where there are none.
  public let period: String
  /// How bad it was; `nil` of what either is there or is not.
  public let extent: Extent?
  /// The row of the list.
  public let place: Place

  /// An entry.
  public init(
    fingerprint: String, code: String, plan: String, subject: String, period: String, extent: Extent? = nil,
    place: Place
  ) {
    self.fingerprint = fingerprint
    self.code = code
    self.plan = plan
    self.subject = subject
    self.period = period
    self.extent = extent
    self.place = place
  }
}
