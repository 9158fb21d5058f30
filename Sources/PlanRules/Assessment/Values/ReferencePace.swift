/// The growth that an in-step target is held against, over the same years.
public struct ReferencePace: Sendable, Hashable {
  /// The reference series.
  public let series: SeriesID
  /// The whole years averaged over.
  public let years: Period
  /// Its average yearly growth, in percent.
  public let growth: Ratio
  /// How much slower still counts as in step, in percentage points.
  public let tolerance: Figure

  /// The goal for one's own average growth: faster is never a fault.
  func goal(for step: Target.Step) throws(ArithmeticError) -> Goal {
    switch step {
    case .together: .threshold(.atLeast, try growth - tolerance.ratio)
    case .faster: .threshold(.moreThan, growth)
    case .notSlower: .threshold(.atLeast, growth)
    }
  }
}
