/// How final a figure is (`状态`): a forecast decides nothing, of the others the later kind replaces the earlier.
public enum FigureState: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Expected, not counted.
  case forecast = "预计"
  /// First published.
  case preliminary = "初步"
  /// Verified.
  case verified = "核定"
  /// Changed after publication.
  case revised = "修订"

  /// By what replaces what.
  public static func < (left: FigureState, right: FigureState) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .forecast: 0
    case .preliminary: 1
    case .verified: 2
    case .revised: 3
    }
  }

  /// The state in words.
  public var name: Wording {
    switch self {
    case .forecast: Wording(zh: "预计数", en: "forecast")
    case .preliminary: Wording(zh: "初步数", en: "preliminary")
    case .verified: Wording(zh: "核定数", en: "verified")
    case .revised: Wording(zh: "修订数", en: "revised")
    }
  }
}
