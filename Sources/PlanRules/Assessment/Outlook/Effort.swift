/// How much faster an indicator must go in the rest of the plan than it went so far.
public struct Effort: Sendable, Hashable {
  /// What is needed in each remaining month; in the unit of the indicator, not below 0.
  public let requiredPerMonth: Ratio
  /// What each month so far brought towards the target; above 0.
  public let pacePerMonth: Ratio
  /// requiredPerMonth ÷ pacePerMonth: 2 means twice as fast as so far, 0 that nothing more is needed.
  public let factor: Ratio

  /// Whether anything is needed any more.
  public var isNeeded: Bool { requiredPerMonth > .zero }

  init(requiredPerMonth: Ratio, pacePerMonth: Ratio) throws(ArithmeticError) {
    self.requiredPerMonth = requiredPerMonth
    self.pacePerMonth = pacePerMonth
    factor = try requiredPerMonth / pacePerMonth
  }
}
