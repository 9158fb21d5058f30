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
    case .onTrack: Wording(zh: "步伐够快", en: "on track")
    case .accelerationNeeded: Wording(zh: "有进展，需要加快", en: "progress made but acceleration needed")
    case .limited: Wording(zh: "进展有限", en: "limited progress")
    case .movingAway: Wording(zh: "背离目标", en: "moving away")
    }
  }

  /// Its bounds in words.
  public var bounds: Wording {
    switch self {
    case .achieved: Wording(zh: "目标达到即归此类", en: "whenever the target is attained")
    case .onTrack: Wording(zh: "达到所需增速的 95% 及以上", en: "95% of the required growth or more")
    case .accelerationNeeded: Wording(zh: "所需增速的 60% 至不足 95%", en: "60% to less than 95% of the required growth")
    case .limited: Wording(zh: "所需增速的 0% 至不足 60%", en: "0% to less than 60% of the required growth")
    case .movingAway: Wording(zh: "低于 0%", en: "below 0%")
    }
  }
}
