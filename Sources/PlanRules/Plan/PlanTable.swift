/// What a plan is made of, table by table; where each is kept is for those to say who read and write it.
public enum PlanTable: Sendable, Hashable, CaseIterable {
  /// The facts of the document itself.
  case head
  /// The register of departments.
  case departments
  /// The indicator table.
  case indicators
  /// Series with no target of their own.
  case statistics
  /// Targets adjusted since the plan was issued.
  case revisions
  /// Relations that the figures must satisfy.
  case equations
  /// The task–responsibility matrix.
  case tasks
  /// Dated and recurring duties.
  case milestones
  /// Readings.
  case actuals
  /// Numbers set for single periods.
  case annualTargets
  /// What was reported about tasks, milestones and indicators.
  case progress
  /// What offices announced.
  case verdicts
  /// Findings approved for a time.
  case exceptions
}
