/// Everything that was reported about a plan, in file order.
public struct Records: Sendable {
  /// Readings.
  public var observations: [Observation]
  /// Numbers set for single periods.
  public var annualTargets: [AnnualTarget]
  /// Notes on tasks, milestones and indicators.
  public var progressNotes: [ProgressNote]
  /// Announced verdicts.
  public var verdicts: [OfficialVerdict]
  /// Approved exceptions.
  public var exceptions: [ApprovedException]

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
