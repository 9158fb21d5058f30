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

  /// Adds it as it stands in the list of all numbers set for single periods, statistics' included.
  func addWithSeries(to json: inout JSONWriter) {
    let series = judged.plan[annual.series]
    json.member("code", series.code)
    json.member("name", series.name)
    json.member("unit", series.unit.text)
    add(to: &json)
    json.member("lead", judged.names(annual.responsibility.lead))
  }

  private var target: AnnualTarget { judged.records.annualTargets[annual.annualTarget] }

  /// Adds it as it stands under its indicator.
  func add(to json: inout JSONWriter) {
    let text = AnnualText(annual, in: judged)
    json.word("period", annual.period.description)
    json.member("region", annual.region)
    json.member("setBy", target.setBy)
    json.member("target", text.target)
    json.null("due")
    json.word("dueBasis", YearInHand.Basis.target.rawValue)
    json.member("actual", text.actual)
    json.member("completionRate", text.rate)
    json.word("status", annual.status.rawValue)
    json.word("reason", annual.reason?.rawValue)
    json.word("statusBasis", annual.basis.rawValue)
  }
}
