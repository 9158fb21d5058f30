/// Why there is no answer to where an indicator is heading.
public enum OutlookGap: String, Error, Sendable, Hashable, CaseIterable {
  /// The target has no number.
  case noNumber = "no-number"
  /// Nothing reported, or not one figure that is up to date and uncontradicted.
  case noSingleValue = "no-single-value"
  /// A measure that this is not calculated for.
  case otherMeasure = "other-measure"
  /// No baseline.
  case noBaseline = "no-baseline"
  /// The baseline is a bound or approximate, so that the way made since is not one figure.
  case inexactBaseline = "inexact-baseline"
  /// The value is of the baseline's own time.
  case noTimePassed = "no-time-passed"
  /// The baseline is the target: no growth is required, and nothing can be divided by it.
  case baselineIsTarget = "baseline-is-target"
  /// A baseline or target of zero has no growth rate.
  case zero
  /// Values below zero have no growth rate.
  case negative
  /// Baseline, value and target lie on both sides of zero.
  case signsDiffer = "signs-differ"
  /// Nothing is worked towards: the baseline attains the target, or the target is a cap.
  case nothingToReach = "nothing-to-reach"
  /// No month of the plan is left.
  case noTimeLeft = "no-time-left"
  /// It has not moved towards the target so far.
  case noProgress = "no-progress"
  /// The figures are too large to calculate with exactly.
  case outOfRange = "out-of-range"

  /// The reason in words.
  public var name: Wording {
    switch self {
    case .noNumber: Wording(zh: "目标没有数值", en: "the target has no number")
    case .noSingleValue: Wording(zh: "实际值不是一个可用的确数", en: "the value is not one usable figure")
    case .otherMeasure: Wording(zh: "这种计量不作这样的推算", en: "not calculated for this measure")
    case .noBaseline: Wording(zh: "没有基期值", en: "there is no baseline")
    case .inexactBaseline: Wording(zh: "基期值只是界限或约数", en: "the baseline is only a bound or approximate")
    case .noTimePassed: Wording(zh: "从基期到现在没有经过时间", en: "no time has passed since the baseline")
    case .baselineIsTarget: Wording(zh: "基期值就是目标值，不需要增长", en: "the baseline is the target, so no growth is required")
    case .zero: Wording(zh: "基期值或目标值为零，没有增速可言", en: "a baseline or target of zero has no growth rate")
    case .negative: Wording(zh: "数值为负，没有增速可言", en: "values below zero have no growth rate")
    case .signsDiffer:
      Wording(
        zh: "基期值、实际值和目标值正负不同，没有增速可言", en: "baseline, value and target differ in sign, so there is no growth rate")
    case .nothingToReach:
      Wording(zh: "只需保持或不超过，没有要追赶的量", en: "it is only to be kept or not exceeded; nothing is left to catch up on")
    case .noTimeLeft: Wording(zh: "规划期没有余下的时间", en: "no time of the plan is left")
    case .noProgress: Wording(zh: "至今没有向目标推进", en: "it has not moved towards the target so far")
    case .outOfRange: Wording(zh: "数值过大，无法精确计算", en: "the figures are too large to calculate exactly")
    }
  }
}
