/// How actual figures turn into the one value that is compared with the target.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// The latest value (`期末`).
  case level
  /// The sum of all periods (`累计`).
  case total
  /// Yearly falls in percent, compounded (`累计降幅`).
  case compoundedFall
  /// Yearly rises in percent, compounded (`累计增幅`).
  case compoundedRise
  /// The compound average of yearly rates (`年均增速`).
  case averageGrowth
  /// The mean of the yearly levels (`年均水平`).
  case averageLevel
  /// Every year by itself (`每年`).
  case eachYear

  /// The name that tables print.
  public var name: Wording {
    switch self {
    case .level: Wording(zh: "期末", en: "level at the end")
    case .total: Wording(zh: "累计", en: "total")
    case .compoundedFall: Wording(zh: "累计降幅", en: "compounded fall")
    case .compoundedRise: Wording(zh: "累计增幅", en: "compounded rise")
    case .averageGrowth: Wording(zh: "年均增速", en: "average yearly growth")
    case .averageLevel: Wording(zh: "年均水平", en: "average level")
    case .eachYear: Wording(zh: "每年", en: "each year")
    }
  }

  /// Whether single periods add up or compound to the value.
  var isCumulative: Bool { self == .total || self == .compoundedFall || self == .compoundedRise }

  /// The measure that a table's cell names, or `nil`.
  public init?(cell: String) {
    guard let measure = Measure.allCases.first(where: { $0.name.zh.hasSameBytes(as: cell) }) else { return nil }
    self = measure
  }
}

/// Which way a value should go.
public enum Direction: String, Sendable, Hashable, CaseIterable {
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
