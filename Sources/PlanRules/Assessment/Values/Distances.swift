/// The distances of a value from what is due, from the target and from the baseline.
///
/// Each is `nil` where the value is not one figure, or where the quotient means nothing.
public struct Distances: Sendable, Hashable {
  /// Value − due, signed so that + is good; in the unit of the indicator.
  public var gap: Ratio?
  /// Value ÷ target × 100; `nil` for a falling or zero target; of a change the way made, of a compounded fall
  /// ln(1 − fall) ÷ ln(1 − target) × 100.
  public var percentOfTarget: Ratio?
  /// (Value − baseline) ÷ (target − baseline) × 100; `nil` for maintained rows, which have no way to go.
  public var percentOfWay: Ratio?
  /// 100 × shortfall ÷ the way to go (the whole target for totals); 0 when nothing is short, `nil` for maintained rows.
  public var lagPoints: Ratio?
  /// By how many points it is ahead of what is due, below nothing where it is behind: of the way to go, of rates that are held
  /// against the target itself their own percentage points, of other means and yearly numbers percent of the target; `nil`
  /// where the value has only to be kept.
  public var leadPoints: Ratio?
  /// What is still needed to the target; 0 when it is attained.
  public var remaining: Ratio?
  /// What is needed in each remaining year.
  public var requiredPerYear: Ratio?
  /// What is needed in each remaining quarter.
  public var requiredPerQuarter: Ratio?

  /// The points it lags behind, where it does.
  public var pointsBehind: Ratio? { lagPoints.flatMap { $0 > .zero ? $0 : nil } }

  /// The same as a lead or a lag.
  public var pace: Pace? { leadPoints.map(Pace.init(lead:)) }

  /// No distances.
  public init() {}
}
