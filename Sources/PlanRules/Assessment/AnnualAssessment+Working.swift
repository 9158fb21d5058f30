/// How the result was reached, for whoever shows it: nothing here is stored.
extension AnnualAssessment {
  private var record: AnnualTarget { index.records.annualTargets[annualTarget] }

  /// The status in words: what was achieved after its own deadline is late.
  public var statusName: Wording { isLate ? Wording(zh: "逾期完成", en: "achieved late") : status.name }

  /// Who set the number.
  public var setBy: String? { record.setBy }

  /// What there is to show of what was reported for the months.
  public var shownValue: ShownValue? { value?.shown }

  /// The decimal places that figures are shown with: the most among number and value.
  public var places: Int { max(target?.places ?? 0, value?.places ?? 0) }

  /// The number set, where it is one.
  public var number: Ratio? {
    switch goal {
    case .threshold(_, let number), .about(_, let number, _): number
    case .between, nil: nil
    }
  }

  /// How far the figure is short of a number that is only approximate.
  public var approximateShortfall: ApproximateShortfall? {
    guard let interval = value?.agreed else { return nil }
    return goal?.shortfall(of: interval)
  }

  /// Whether only a tolerance of the number set, which nobody stated, would decide.
  public var lacksTolerance: Bool { reason == .approximate && approximateShortfall != nil }

  /// The figure of the same months a year before, where the number set is a change of it (`下降3%`).
  public var figureBefore: Ratio? {
    guard let target,
      case .change? = AnnualJudge.understood(
        target, index.plan[series], indicator: index.plan.indicator(series))?.requirement,
      case .change = target.requirement, goal != nil
    else { return nil }
    guard case .change(let change) = target.requirement else { return nil }
    return YearBefore(index: index, series: series, region: region).start(of: change, in: target, for: period)
  }

  /// The completion rate: computed, or as printed where it decides; none of figures that contradict each other.
  public var rate: CompletionRate? {
    guard value?.disagreements.isEmpty ?? true else { return nil }
    return completionRate.map(CompletionRate.computed) ?? printedRate.map(CompletionRate.printed)
  }

  /// The printed completion rate that the status follows from, in percent.
  public var printedRate: Figure? { basis == .printedRate ? record.printedRate : nil }

  /// All rates that are printed so.
  public var printedRateBounds: Interval? { (try? printedRate?.roundedFrom()) ?? nil }

  /// Where the number that was not printed must lie; nothing inferred is stored.
  public var implied: ImpliedTarget? {
    guard let printedRate, let value = value?.interval?.single else { return nil }
    return try? ImpliedTarget(
      value: value, printedRate: printedRate, isCount: index.plan[series].unit.isCount)
  }

  /// The positions of figures of single periods that may be totals to date, in the order of time.
  public var totalsToDate: [Int] { AnnualJudge.totalsToDate(value, goal: goal, in: index) }
}
