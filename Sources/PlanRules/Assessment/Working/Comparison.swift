/// The comparison that a verdict follows from: when it is made, what the value is held against, and the answer.
public struct Comparison: Sendable, Hashable {
  /// Where the day that is judged lies in the plan.
  public let stage: Stage
  /// What the value is held against.
  public let yardstick: Yardstick
  /// Whether it is reached.
  public let truth: Truth
  /// Why the data does not decide, where it does not.
  public let reason: Reason?

  /// When a verdict is reached.
  public enum Stage: Sendable, Hashable {
    /// At the end of the plan, where the target itself decides.
    case end
    /// Before the end, where the value due decides.
    case onTheWay
  }

  /// What a value is held against.
  public enum Yardstick: Sendable, Hashable {
    /// The target itself.
    case goal(Goal)
    /// The value due by the day.
    case due(Goal)
  }
}
