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

  /// Whether the value is a rate that yearly rates make, or one of them.
  var isOfRates: Bool {
    switch self {
    case .compoundedFall, .compoundedRise, .averageGrowth, .eachYear: true
    case .level, .total, .averageLevel: false
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
