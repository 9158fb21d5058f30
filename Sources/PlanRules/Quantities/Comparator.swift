/// How a value must stand to a number.
public enum Comparator: String, Sendable, Hashable, CaseIterable {
  /// At least.
  case atLeast = ">="
  /// More than.
  case moreThan = ">"
  /// At most.
  case atMost = "<="
  /// Less than.
  case lessThan = "<"
  /// Exactly.
  case equal = "="

  /// The sign as Chinese documents print it.
  public var sign: String {
    switch self {
    case .atLeast: "≥"
    case .moreThan: "＞"
    case .atMost: "≤"
    case .lessThan: "＜"
    case .equal: "="
    }
  }

  /// Whether more is better (`up`) or less is; `nil` for equality.
  public var direction: Direction? {
    switch self {
    case .atLeast, .moreThan: .up
    case .atMost, .lessThan: .down
    case .equal: nil
    }
  }

  /// The comparison of the negated numbers.
  var mirrored: Comparator {
    switch self {
    case .atLeast: .atMost
    case .moreThan: .lessThan
    case .atMost: .atLeast
    case .lessThan: .moreThan
    case .equal: .equal
    }
  }
}
