/// How a whole plan stands on a day.
public struct PlanAssessment: Sendable {
  /// The day asked for.
  public let asOf: CalendarDate
  /// The share of the plan's months that have passed by then, at most 1.
  public let elapsed: Ratio
  /// Whether the plan's period is over.
  public let isOver: Bool
  /// The indicators, in file order.
  public let indicators: [IndicatorAssessment]
  /// Numbers set for single periods that are over, in file order; those of indicators stand with the indicator too.
  public let annual: [AnnualAssessment]

  /// The number of indicators of a nature with a status.
  public func count(_ status: Status, of nature: Nature, in plan: Plan) -> Int {
    indicators.count { $0.status == status && (plan.indicator($0.indicator)?.nature ?? .expected) == nature }
  }

  /// Whether anything was judged: an indicator or annual target with a status other than unreported or undetermined.
  public var hasJudgement: Bool {
    indicators.contains { $0.status.isDetermined } || annual.contains { $0.status.isDetermined }
  }
}
