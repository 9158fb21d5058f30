/// Which way a value should go.
public enum Direction: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  /// More is better (`升`).
  case up
  /// Less is better (`降`).
  case down
  /// It should stay between two figures (`区间`).
  case within

  /// The word that tables print.
  public var name: Wording {
    switch self {
    case .up: Wording(zh: "升", en: "up")
    case .down: Wording(zh: "降", en: "down")
    case .within: Wording(zh: "区间", en: "within a range")
    }
  }

  /// The direction that a table's cell names, or `nil`.
  public init?(cell: String) {
    guard let direction = Direction.allCases.first(where: { $0.name.zh.hasSameBytes(as: cell) }) else { return nil }
    self = direction
  }
}
