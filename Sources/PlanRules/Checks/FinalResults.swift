/// What a plan came to in the end, as far as the plan after it needs it: the levels of its last day, by code.
public struct FinalResults: Sendable {
  /// The id of the plan.
  public let plan: String
  private var levels: [String: (value: Interval, period: Period)] = [:]

  /// Judges a plan at its end.
  public init(of plan: Plan, _ records: Records) {
    self.plan = plan.id
    let results = Assessor(plan: plan, records: records, asOf: plan.period.end).assess()
    for (indicator, result) in zip(plan.indicators, results.indicators) where indicator.series.measure == .level {
      guard let value = result.value, let level = value.interval, levels[indicator.series.code] == nil else { continue }
      levels[indicator.series.code] = (level, value.period)
    }
  }

  /// The level of a series on the plan's last day, and the months it is of.
  public func level(of code: String) -> (value: Interval, period: Period)? { levels[code] }
}
