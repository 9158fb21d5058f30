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
    } else if cell.isOne(of: ["约束", "约束性指标", "约束指标", "约束型", "約束性", "約束", "binding", "Binding", "BINDING"]) {
      self = .binding
    } else if cell.isOne(of: [
      "预期", "预期性指标", "预期指标", "预期型", "預期性", "預期", "expected", "Expected", "EXPECTED", "anticipated", "Anticipated",
    ]) {
      self = .expected
    } else {
      return nil
    }
  }
}
