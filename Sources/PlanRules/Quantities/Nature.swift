/// Whether a target is an obligation or an aim.
public enum Nature: String, Sendable, Hashable, CaseIterable {
  /// An obligation (`约束性`).
  case binding
  /// An aim (`预期性`).
  case expected

  /// The word that tables print.
  public var name: Wording {
    switch self {
    case .binding: Wording(zh: "约束性", en: "binding")
    case .expected: Wording(zh: "预期性", en: "expected")
    }
  }

  /// The nature that a table's cell names, or `nil`.
  public init?(cell: String) {
    guard let nature = Nature.allCases.first(where: { $0.name.zh.hasSameBytes(as: cell) }) else { return nil }
    self = nature
  }
}
