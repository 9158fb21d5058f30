/// 累计: the sum over periods that tile the plan so far.
enum TotalMeasure {
  /// The sum of the readings that cover a span best.
  ///
  /// With months missing the sum of counts is a lower bound; of rates or where a reading is negative it is nothing.
  static func value(
    in span: Period, of quantities: [Quantity], isCount: Bool, gapOfPart: Reason? = nil
  ) throws(ArithmeticError) -> ValueToDate {
    let disagreements =
      Disagreement.inPeriods(of: quantities, isLevel: false)
      + (try Disagreement.inSums(of: quantities, isCount: isCount))
    let firmest = quantities.firmestFirst
    let tiling = Tiling(of: span, by: firmest.map(\.period))
    let chosen = tiling.chosen.map { firmest[$0] }
    let growsOnly = isCount && quantities.allSatisfy { ($0.interval?.lower?.value ?? .zero) >= .zero }
    return ValueToDate(
      .sum, interval: try sum(of: chosen, isComplete: tiling.missing.isEmpty, growsOnly: growsOnly), period: span,
      missing: tiling.missing, disagreements: disagreements, gap: tiling.missing.isEmpty ? nil : gapOfPart,
      from: chosen)
  }

  private static func sum(
    of quantities: [Quantity], isComplete: Bool, growsOnly: Bool
  ) throws(ArithmeticError) -> Interval? {
    guard isComplete || growsOnly else { return nil }
    var total = Interval(.zero)
    for quantity in quantities {
      guard let interval = quantity.interval ?? (growsOnly ? Interval(lower: nil, upper: nil) : nil) else { return nil }
      // What is only bounded from above (`近200`), or only claimed, is still not less than nothing.
      let lower = interval.lower ?? (growsOnly ? Interval.Bound(.zero) : nil)
      total = try total + Interval(lower: lower, upper: interval.upper)
    }
    return isComplete ? total : Interval(lower: total.lower, upper: nil)
  }

  /// The target's share of the months elapsed, or the numbers set for the years so far.
  static func schedule(
    goal: Goal, annual: AnnualTargetsToDate?, elapsed: Int, months: Int
  ) throws(ArithmeticError) -> Schedule {
    let end = goal.numberToReach(from: .zero)
    let comparator: Comparator = goal.direction(from: nil) == .down ? .atMost : .atLeast
    if let annual {
      return Schedule(
        due: try annual.total(), basis: .annualTargets, comparator: comparator, to: end, elapsed: elapsed, of: months,
        annual: annual)
    }
    let share = try Ratio(Int128(elapsed), over: Int128(months))
    return Schedule(
      due: try end * share, basis: .straightLine, comparator: comparator, to: end, elapsed: elapsed, of: months)
  }
}
