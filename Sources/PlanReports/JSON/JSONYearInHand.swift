import PlanRules
import PlanRun

/// A number set for a period that still runs, as JSON.
struct JSONYearInHand {
  private let running: YearInHand
  private let judged: PlanResult

  init(_ running: YearInHand, in judged: PlanResult) {
    self.running = running
    self.judged = judged
  }

  /// Under its indicator, beside the numbers of periods that are over.
  func annual() -> JSONOutput { .object(annualMembers) }

  /// In the list of all numbers set for single periods, statistics' included.
  func annualWithSeries() -> JSONOutput { .object(membersWithSeries) }

  var membersWithSeries: [(key: String, value: JSONOutput)] {
    let series = judged.plan[running.series]
    return [
      ("code", .string(series.code)), ("name", .string(series.name)), ("unit", .string(series.unit.text)),
    ] + annualMembers + [("lead", JSONOutput(judged.names(running.responsibility.lead)))]
  }

  private var annualMembers: [(key: String, value: JSONOutput)] {
    let text = YearInHandText(running, in: judged, .en)
    return [
      ("period", .string(running.period.description)),
      ("region", JSONOutput(running.region)),
      ("setBy", JSONOutput(text.setBy)),
      ("target", .string(text.number)),
      ("due", JSONOutput(text.due)),
      ("dueBasis", JSONOutput(running.line?.basis.rawValue)),
      ("actual", JSONOutput(text.value)),
      ("completionRate", JSONOutput(running.shareDone.map(FigureText.portion))),
      ("status", .string(running.status.rawValue)),
      ("reason", JSONOutput(running.reason?.rawValue)),
      ("statusBasis", .string(AnnualAssessment.Basis.reading.rawValue)),
    ]
  }

  func object() -> JSONOutput {
    let series = judged.plan[running.series]
    let text = YearInHandText(running, in: judged, .en)
    func percent(_ value: Ratio?) -> JSONOutput { JSONOutput(value.map(FigureText.rate)) }
    func figure(_ value: Ratio?) -> JSONOutput {
      JSONOutput(value.map { FigureText.legible($0, orTo: running.places) })
    }
    return .object([
      ("code", .string(series.code)), ("name", .string(series.name)), ("unit", .string(series.unit.text)),
      ("period", .string(running.period.description)), ("region", JSONOutput(running.region)),
      ("setBy", JSONOutput(text.setBy)), ("target", .string(text.number)),
      ("originalTarget", JSONOutput(running.record.target == running.target ? nil : running.record.target?.text)),
      ("deadline", JSONOutput(running.record.deadline?.description)), ("isCounted", .bool(running.isCounted)),
      ("nodes", nodes), ("span", JSONOutput(running.span?.description)), ("actual", JSONOutput(text.value)),
      ("state", JSONOutput(text.state?.word)),
      ("due", JSONOutput(text.due)), ("dueBasis", JSONOutput(running.line?.basis.rawValue)),
      ("shareDone", percent(running.shareDone)), ("shareDue", percent(running.shareDue)),
      ("leadPoints", percent(running.pointsAhead)), ("yearBefore", figure(running.yearBefore.toDate)),
      ("shareDoneYearBefore", percent(running.shareDoneBefore)), ("growth", percent(running.growth)),
      ("rest", figure(running.rest)), ("restOfMean", figure(running.restOfMean)),
      ("status", .string(running.status.rawValue)), ("reason", JSONOutput(running.reason?.rawValue)),
      ("awaitsYearEnd", .bool(running.awaitsYearEnd)), ("isExceeded", .bool(running.isExceeded)),
      ("light", JSONOutput((try? running.lighting.get())?.color.rawValue)),
      ("lead", JSONOutput(judged.names(running.responsibility.lead))),
    ])
  }

  /// The numbers set for parts of the period, each as what is to be there by the end of a month.
  private var nodes: JSONOutput {
    .array(
      (running.line?.nodes?.points ?? []).map { point in
        .object([
          ("by", .string(point.month.lastDay.description)),
          ("due", .string(FigureText.legible(point.number, orTo: running.places))),
        ])
      })
  }
}
