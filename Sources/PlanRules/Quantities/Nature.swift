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
    if let nature = Nature.allCases.first(where: { $0.name.zh.hasSameBytes(as: cell) }) {
      self = nature
      return
    }
    let word = SimplifiedCharacters.of(cell).lowercased()
    if word.isOne(of: ["约束性", "约束", "约束性指标", "约束指标", "约束型", "binding"]) {
      self = .binding
    } else if word.isOne(of: ["预期性", "预期", "预期性指标", "预期指标", "预期型", "expected", "anticipated"]) {
      self = .expected
    } else {
      return nil
    }
  }
}
