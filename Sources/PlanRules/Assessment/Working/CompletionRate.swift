/// The completion rate of a number set for one period, in percent.
public enum CompletionRate: Sendable, Hashable {
  /// Value ÷ target × 100.
  case computed(Ratio)
  /// As the source printed it, where the target is not known.
  case printed(Figure)
}
