/// How far a value is short of a number that is only approximate (`左右`).
public struct ApproximateShortfall: Sendable, Hashable {
  /// The number that is aimed at; in the unit of the indicator.
  public let aim: Ratio
  /// How far off the value is, not negative; in the unit of the indicator.
  public let distance: Ratio
  /// Whether it is short by lying below; a ceiling is overshot.
  public let isBelow: Bool
}
