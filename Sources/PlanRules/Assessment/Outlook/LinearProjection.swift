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

  /// Whether the value can be: of a share of a whole not where it lies outside of it.
  public let isPossible: Bool

  /// Whether the way begins from nothing.
  public var isFromNothing: Bool { start == .zero }

  /// Extends the straight line through the start and the value to date.
  ///
  /// Throws `overflow` where the figures are too large, `divisionByZero` where no month has passed.
  /// `whole` is what the figures are shares of, if they are.
  init(
    from start: Ratio, to actual: Ratio, elapsed: Int, of months: Int, goal: Goal, whole: Ratio? = nil
  ) throws(ArithmeticError) {
    self.start = start
    self.actual = actual
    self.elapsed = elapsed
    self.months = months
    let value = try start + (try actual - start) * (try Ratio(Int128(months), over: Int128(elapsed)))
    self.value = value
    isPossible = whole.map { value >= .zero && value <= $0 } ?? true
    attains = goal.isAttained(by: Interval(value))
  }
}
