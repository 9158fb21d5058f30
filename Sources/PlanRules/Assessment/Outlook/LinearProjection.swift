/// The value at the plan's end if every month to come adds what the months so far added on average.
public struct LinearProjection: Sendable, Hashable {
  /// The baseline of a level; 0 for a total.
  public let start: Ratio
  /// The value to date.
  public let actual: Ratio
  /// Months of the plan that had passed at the end of the value's period; at least 1.
  public let elapsed: Int
  /// Months of the plan.
  public let months: Int
  /// start + (actual − start) × months ÷ elapsed; in the unit of the indicator.
  public let value: Ratio
  /// Whether that value attains the target.
  public let attains: Truth

  /// Whether the way begins from nothing.
  public var isFromNothing: Bool { start == .zero }

  /// Extends the straight line through the start and the value to date.
  ///
  /// Throws `overflow` where the figures are too large, `divisionByZero` where no month has passed.
  init(from start: Ratio, to actual: Ratio, elapsed: Int, of months: Int, goal: Goal) throws(ArithmeticError) {
    self.start = start
    self.actual = actual
    self.elapsed = elapsed
    self.months = months
    value = try start + (try actual - start) * (try Ratio(Int128(months), over: Int128(elapsed)))
    attains = goal.isAttained(by: Interval(value))
  }
}
