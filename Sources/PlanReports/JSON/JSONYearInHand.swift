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
      ("span", JSONOutput(running.span?.description)), ("actual", JSONOutput(text.value)),
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
}
