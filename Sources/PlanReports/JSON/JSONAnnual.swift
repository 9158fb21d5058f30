import PlanRules
import PlanRun

/// The result of a number set for one period, as JSON.
struct JSONAnnual {
  private let annual: AnnualAssessment
  private let judged: PlanResult

  init(_ annual: AnnualAssessment, in judged: PlanResult) {
    self.annual = annual
    self.judged = judged
  }

  /// Under its indicator.
  func object() -> JSONOutput { .object(members) }

  /// In the list of all annual targets of a plan, statistics' included.
  func objectWithSeries() -> JSONOutput { .object(membersWithSeries) }

  var membersWithSeries: [(key: String, value: JSONOutput)] {
    let series = judged.plan[annual.series]
    return [
      ("code", .string(series.code)), ("name", .string(series.name)), ("unit", .string(series.unit.text)),
    ] + members + [
      ("lead", JSONOutput(judged.names(annual.responsibility.lead)))
    ]
  }

  private var target: AnnualTarget { judged.records.annualTargets[annual.annualTarget] }

  private var members: [(key: String, value: JSONOutput)] {
    let text = AnnualText(annual, in: judged)
    return [
      ("period", .string(annual.period.description)),
      ("region", JSONOutput(annual.region)),
      ("setBy", JSONOutput(target.setBy)),
      ("target", JSONOutput(text.target)),
      ("due", .null),
      ("dueBasis", .string(YearInHand.Basis.target.rawValue)),
      ("actual", JSONOutput(text.actual)),
      ("completionRate", JSONOutput(text.rate)),
      ("status", .string(annual.status.rawValue)),
      ("reason", JSONOutput(annual.reason?.rawValue)),
      ("statusBasis", .string(annual.basis.rawValue)),
    ]
  }
}
