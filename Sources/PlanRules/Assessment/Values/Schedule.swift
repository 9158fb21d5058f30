/// The value due at a day (`时序进度`).
public struct Schedule: Sendable, Hashable {
  /// How the value due was found.
  public enum Basis: String, Sendable, Hashable {
    /// The straight line from the baseline, or from nothing for totals, to the target.
    case straightLine
    /// The baseline attains the target already, which is due throughout.
    case maintained
    /// The target itself: averages and rates of each year.
    case target
    /// The numbers set for single years.
    case annualTargets
    /// A constant yearly rate that compounds to the target.
    case compounding
  }

  /// The value due; in the unit of the indicator.
  public let due: Ratio
  /// How it was found.
  public let basis: Basis
  /// The comparison that reaches it.
  public let comparator: Comparator
  /// Months elapsed and months of the plan, of which the share is taken.
  public let elapsed: Int
  /// Months of the plan.
  public let months: Int

  /// Whether the target itself is due, not a point on the way to it.
  public var isGoal: Bool { basis == .target || basis == .maintained }
}
