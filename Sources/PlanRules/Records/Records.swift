/// Everything that was reported about a plan, in file order.
///
/// A class, as everything that judges holds it; nothing of it ever changes.
public final class Records: Sendable {
  /// Readings.
  public let observations: [Observation]
  /// Numbers set for single periods.
  public let annualTargets: [AnnualTarget]
  /// Notes on tasks, milestones and indicators.
  public let progressNotes: [ProgressNote]
  /// Announced verdicts.
  public let verdicts: [OfficialVerdict]
  /// Approved exceptions.
  public let exceptions: [ApprovedException]

  /// Records, by default none.
  public init(
    observations: [Observation] = [], annualTargets: [AnnualTarget] = [], progressNotes: [ProgressNote] = [],
    verdicts: [OfficialVerdict] = [], exceptions: [ApprovedException] = []
  ) {
    self.observations = observations
    self.annualTargets = annualTargets
    self.progressNotes = progressNotes
    self.verdicts = verdicts
    self.exceptions = exceptions
  }
}
