/// The value due at a day (`时序进度`).
public struct Schedule: Sendable, Hashable {
  /// How the value due was found.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The straight line from the baseline, or from nothing for totals, to the target.
    case straightLine = "straight-line"
    /// The baseline attains the target already, which is due throughout.
    case maintained
    /// The target itself: averages and rates of each year.
    case target
    /// The numbers set for single years.
    case annualTargets = "annual-targets"
    /// A constant yearly rate that compounds to the target.
    case compounding
    /// The average rate that leads from the baseline to a target stated as growth.
    case averageGrowth = "average-growth"
  }

  /// The value due; in the unit of the indicator.
  public let due: Ratio
  /// How it was found.
  public let basis: Basis
  /// The comparison that reaches it.
  public let comparator: Comparator
  /// Where the way to the target begins; `nil` where it begins from nothing, or where there is no baseline.
  public let origin: Ratio?
  /// The number that the way leads to.
  public let destination: Ratio
  /// Months elapsed, of which the share is taken.
  public let elapsed: Int
  /// Months of the plan.
  public let months: Int
  /// The numbers set for single years that make the value due, where they do.
  public let annual: AnnualTargetsToDate?

  init(
    due: Ratio, basis: Basis, comparator: Comparator, from origin: Ratio? = nil, to destination: Ratio, elapsed: Int,
    of months: Int, annual: AnnualTargetsToDate? = nil
  ) {
    self.due = due
    self.basis = basis
    self.comparator = comparator
    self.origin = origin
    self.destination = destination
    self.elapsed = elapsed
    self.months = months
    self.annual = annual
  }

  /// A schedule by which the target itself is due.
  init(target goal: Goal, elapsed: Int, of months: Int) {
    let end = goal.numberToReach(from: nil)
    self.init(
      due: end, basis: .target, comparator: goal.comparator(towards: goal.direction(from: nil)), to: end,
      elapsed: elapsed, of: months)
  }

  /// What is to hold by then: the target itself where that is due and is more than one number, else the value due.
  public func demand(of goal: Goal) -> Goal {
    switch goal {
    case .between where isGoal, .about where isGoal: return goal
    case .threshold, .between, .about: return .threshold(comparator, due)
    }
  }

  /// Whether the target itself is due, not a point on the way to it.
  public var isGoal: Bool { basis == .target || basis == .maintained }
}
