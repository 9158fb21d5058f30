/// How the growth so far compares with the growth that the target needs.
///
/// The bounds are those of Eurostat and Open SDG: the lower bound of each class belongs to it.
public enum GrowthClass: String, Sendable, Hashable, CaseIterable {
  /// The target is attained, whatever the growth.
  case achieved
  /// At least 95 % of the required growth.
  case onTrack
  /// From 60 % up to 95 %.
  case accelerationNeeded
  /// From 0 % up to 60 %.
  case limited
  /// Below 0 %: away from the target.
  case movingAway

  /// The class of a ratio of observed to required growth; differences below 10⁻¹⁸ come from the roots and do not count.
  public init(ratio: Ratio) {
    let ratio = ratio.rounded(to: 18)?.ratio ?? ratio
    self =
      ratio >= GrowthClass.lowestOnTrack
      ? .onTrack : ratio >= GrowthClass.lowestModerate ? .accelerationNeeded : ratio >= .zero ? .limited : .movingAway
  }

  private static let lowestOnTrack = Figure(digits: 95, places: 2).ratio
  private static let lowestModerate = Figure(digits: 6, places: 1).ratio

  /// The class in words.
  public var name: Wording {
    switch self {
    case .achieved: Wording(zh: "目标已经达到", en: "target achieved")
    case .onTrack: Wording(zh: "步伐够快", en: "fast enough")
    case .accelerationNeeded: Wording(zh: "有进展，但需要加快", en: "progress is made, but it has to speed up")
    case .limited: Wording(zh: "进展太慢", en: "progress is too slow")
    case .movingAway: Wording(zh: "背离目标", en: "it moves away from the target")
    }
  }

  /// What it says of the growth, in words.
  public var bounds: Wording {
    switch self {
    case .achieved: Wording(zh: "目标达到即归此类", en: "whenever the target is attained")
    case .onTrack: Wording(zh: "至今的增速不低于所需增速的 95%", en: "at least 95% of the growth that is needed")
    case .accelerationNeeded:
      Wording(zh: "至今的增速只有所需增速的六成到九成五", en: "between 60% and 95% of the growth that is needed")
    case .limited: Wording(zh: "至今的增速还不到所需增速的六成", en: "less than 60% of the growth that is needed")
    case .movingAway: Wording(zh: "至今的变化方向与目标相反", en: "it went the wrong way so far")
    }
  }
}
