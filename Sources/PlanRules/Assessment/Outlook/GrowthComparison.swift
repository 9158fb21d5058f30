/// The compound yearly growth so far beside the growth that the target needs.
///
/// Observed growth is (value ÷ base)^(1 ÷ (t − t₀)) − 1, required growth is (target ÷ base)^(1 ÷ (T − t₀)) − 1, with t in
/// years, and their ratio is observed × direction ÷ |required|. Source: Eurostat's reports on sustainable development and
/// methodology 2 of Open SDG (sdg-build 2.4.0, Statistics Canada).
public struct GrowthComparison: Sendable, Hashable {
  /// The baseline, above zero.
  public let base: Ratio
  /// The value to date, not below zero.
  public let actual: Ratio
  /// The number to reach, above zero.
  public let targetLevel: Ratio
  /// Months from the baseline to the value.
  public let elapsed: Int
  /// Months from the baseline to the time the target is due.
  public let months: Int
  /// The growth in a year so far; 0.02 is 2 %.
  public let observed: Ratio
  /// The growth in a year that leads from the baseline to the target in time.
  public let required: Ratio
  /// observed ÷ |required|, positive where it moves the way it should.
  public let ratio: Ratio

  /// The growth in a year so far, in percent; `nil` where it cannot be held.
  public var observedPercent: Ratio? { try? observed * .hundred }
  /// The growth in a year that is needed, in percent; `nil` where it cannot be held.
  public var requiredPercent: Ratio? { try? required * .hundred }
  /// Years from the baseline to the value.
  public var elapsedYears: Ratio { Ratio(reducing: Int128(elapsed), over: 12) }
  /// Years from the baseline to the time the target is due.
  public var years: Ratio { Ratio(reducing: Int128(months), over: 12) }

  /// Compares the growth from `base` to `actual` in `elapsed` months with that from `base` to `target` in `months`.
  ///
  /// `direction` is the one that is better, whichever way the target lies. What has no answer throws the reason.
  public init(
    base: Ratio, actual: Ratio, target: Ratio, direction: Direction, elapsed: Int, months: Int
  ) throws(OutlookGap) {
    try GrowthComparison.check(base: base, actual: actual, target: target)
    guard direction != .within else { throw .nothingToReach }
    guard elapsed > 0, months > 0 else { throw .noTimePassed }
    self.base = base
    self.actual = actual
    targetLevel = target
    self.elapsed = elapsed
    self.months = months
    do throws(ArithmeticError) {
      observed = try GrowthComparison.yearlyGrowth(from: base, to: actual, months: elapsed)
      required = try GrowthComparison.yearlyGrowth(from: base, to: target, months: months)
      ratio = try (direction == .down ? observed.negated : observed) / required.magnitude
    } catch {
      throw .outOfRange
    }
  }

  /// A value that has fallen to zero has fallen by 100 %; a baseline or a target of zero has no rate.
  private static func check(base: Ratio, actual: Ratio, target: Ratio) throws(OutlookGap) {
    let values = [base, actual, target]
    if values.contains(where: { $0 < .zero }) {
      throw values.contains { $0 > .zero } ? .signsDiffer : .negative
    }
    guard base > .zero, target > .zero else { throw .zero }
    guard base != target else { throw .baselineIsTarget }
  }

  /// 10⁻¹⁰: of a smaller quotient the fixed point keeps too few digits for a root.
  private static let leastUnits = Figure.powerOfTen(18).magnitude

  /// The growth in a year that, compounded, makes the growth of a number of months.
  private static func yearlyGrowth(
    from base: Ratio, to value: Ratio, months: Int
  ) throws(ArithmeticError) -> Ratio {
    let shared = Int(Ratio.greatestCommonDivisor(12, UInt128(months)))
    // The root comes first: powers of a quotient would leave the range of the fixed point sooner.
    let quotient = try FixedPoint(value / base)
    guard quotient.units == 0 || quotient.units >= GrowthComparison.leastUnits else { throw .overflow }
    let factor = try quotient.root(months / shared).raised(to: 12 / shared)
    guard let growth = factor.ratio else { throw .overflow }
    return try growth - .one
  }
}
