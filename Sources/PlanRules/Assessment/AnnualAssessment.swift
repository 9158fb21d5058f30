/// How a number set for one period stands.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class AnnualAssessment: Sendable {
  /// The position of the annual target in the records.
  public let annualTarget: Int
  /// The series.
  public let series: SeriesID
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The months it is set for.
  public let period: Period
  /// The target in force, as published; `nil` where the source prints none.
  public let target: Target?
  /// The target in numbers, where the source prints one.
  public let goal: Goal?
  /// What was reported for those months.
  public let value: ValueToDate?
  /// Value ÷ target × 100, where both are one figure.
  public let completionRate: Ratio?
  /// What the status follows from.
  public let basis: Basis
  /// How it stands: met, missed, undetermined or unreported.
  public let status: Status
  /// Why the data does not decide.
  public let reason: Reason?
  /// Whether it was achieved only after its own deadline.
  public let isLate: Bool
  /// Whether it is the one that is counted of several bodies' numbers for its period: the superior's.
  public let isCounted: Bool
  /// Who answers for it.
  public let responsibility: Responsibility
  /// The plan and the records it rests on.
  let index: ObservationIndex

  /// The judgement of the annual target at a position.
  init(
    of annual: AnnualTarget, at position: Int, target: Target?, goal: Goal?, value: ValueToDate?,
    completionRate: Ratio?, basis: Basis,
    status: Status, reason: Reason?, isLate: Bool, isCounted: Bool, responsibility: Responsibility,
    index: ObservationIndex
  ) {
    annualTarget = position
    series = annual.series
    region = annual.region
    period = annual.period
    self.target = target
    self.goal = goal
    self.value = value
    self.completionRate = completionRate
    self.basis = basis
    self.status = status
    self.reason = reason
    self.isLate = isLate
    self.isCounted = isCounted
    self.responsibility = responsibility
    self.index = index
  }

  /// What a status follows from.
  public enum Basis: String, Sendable, Hashable {
    /// The reading against the target.
    case reading
    /// The completion rate that the source printed, as the target itself is not.
    case printedRate = "printed-rate"
  }
}
