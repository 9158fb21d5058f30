/// How far a value is short of a number that is only approximate (`左右`).
public struct ApproximateShortfall: Sendable, Hashable {
  /// The number; in the unit of the indicator.
  public let number: Ratio
  /// How far off the value is, not negative; in the unit of the indicator.
  public let distance: Ratio
  /// Whether it is short by lying below; a ceiling is overshot.
  public let isBelow: Bool
}
