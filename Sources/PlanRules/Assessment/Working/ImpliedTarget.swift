/// Where a number that was not printed must lie by the figure reported and the printed rate.
public struct ImpliedTarget: Sendable, Hashable {
  /// All numbers by which the figure, divided, gives the rate as rounded; the lower end left out, the upper one not.
  public let interval: Interval
  /// The lower end rounded down to two places; `nil` where there is none, or it cannot be held.
  public let lower: Figure?
  /// The upper end rounded up, likewise.
  public let upper: Figure?
  /// The whole numbers among them, for what is counted.
  public let wholeNumbers: ClosedRange<Int128>?

  /// The only whole number, where there is just one.
  public var wholeNumber: Int128? {
    wholeNumbers.flatMap { $0.lowerBound == $0.upperBound ? $0.lowerBound : nil }
  }

  /// What a value and a printed rate imply.
  ///
  /// 4733 at 118 % lies above 4733 ÷ 1.185 = 3994.09 and not above 4733 ÷ 1.175 = 4028.09.
  public init(value: Ratio, printedRate: Figure, isCount: Bool) throws(ArithmeticError) {
    let rate = try printedRate.roundedFrom()
    func target(_ bound: Interval.Bound?, isOpen: Bool) throws(ArithmeticError) -> Interval.Bound? {
      guard let bound, bound.value > .zero else { return nil }
      return Interval.Bound(try value * .hundred / bound.value, isOpen: isOpen)
    }
    interval = Interval(lower: try target(rate.upper, isOpen: true), upper: try target(rate.lower, isOpen: false))
    lower = interval.lower?.value.roundedDown(to: 2)
    upper = interval.upper?.value.roundedUp(to: 2)
    wholeNumbers = isCount ? interval.wholeNumbers : nil
  }
}
