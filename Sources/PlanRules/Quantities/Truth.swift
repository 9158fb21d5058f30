/// The answer to a comparison when the data may not decide it.
public enum Truth: Sendable, Hashable {
  /// The data shows it.
  case yes
  /// The data shows the contrary.
  case no
  /// The data allows both.
  case undetermined

  /// A plain answer.
  public init(_ value: Bool) { self = value ? .yes : .no }

  /// Whether both hold.
  public static func && (left: Truth, right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes && right == .yes ? .yes : .undetermined
  }
}
