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

  /// Adds it as it stands in the list of all numbers set for single periods, statistics' included.
  func addNumberWithSeries(to json: inout JSONWriter) {
    addSeries(to: &json)
    addNumber(to: &json)
    json.member("lead", judged.names(running.responsibility.lead))
  }

  private func addSeries(to json: inout JSONWriter) {
    let series = judged.plan[running.series]
    json.member("code", series.code)
    json.member("name", series.name)
    json.member("unit", series.unit.text)
  }

  /// Adds it as it stands under its indicator, beside the numbers of periods that are over.
  func addNumber(to json: inout JSONWriter) {
    let text = YearInHandText(running, in: judged, .en)
    json.word("period", running.period.description)
    json.member("region", running.region)
    json.member("setBy", text.setBy)
    json.member("target", text.number)
    json.member("due", text.due)
    json.word("dueBasis", running.line?.basis.rawValue)
    json.member("actual", text.value)
    json.member("completionRate", running.shareDone.map(FigureText.portion))
    json.word("status", running.status.rawValue)
    json.word("reason", running.reason?.rawValue)
    json.word("statusBasis", AnnualAssessment.Basis.reading.rawValue)
  }

  func add(to json: inout JSONWriter) {
    let text = YearInHandText(running, in: judged, .en)
    addSeries(to: &json)
    json.word("period", running.period.description)
    json.member("region", running.region)
    json.member("setBy", text.setBy)
    json.member("target", text.number)
    json.member("originalTarget", running.record.target == running.target ? nil : running.record.target?.text)
    json.word("deadline", running.record.deadline?.description)
    json.member("isCounted", running.isCounted)
    // The numbers set for parts of the period, each as what is to be there by the end of a month.
    json.objects("nodes", running.line?.nodes?.points ?? []) { json, point in
      json.word("by", point.month.lastDay.description)
      json.word("due", FigureText.legible(point.number, orTo: running.places))
    }
    json.word("span", running.span?.description)
    json.member("actual", text.value)
    json.member("state", text.state?.word)
    json.member("due", text.due)
    json.word("dueBasis", running.line?.basis.rawValue)
    json.member("shareDone", running.shareDone.map(FigureText.rate))
    json.member("shareDue", running.shareDue.map(FigureText.rate))
    json.member("leadPoints", running.pointsAhead.map(FigureText.rate))
    json.member("yearBefore", figure(running.yearBefore.toDate))
    json.member("shareDoneYearBefore", running.shareDoneBefore.map(FigureText.rate))
    json.member("growth", running.growth.map(FigureText.rate))
    json.member("rest", figure(running.rest))
    json.member("restOfMean", figure(running.restOfMean))
    json.word("status", running.status.rawValue)
    json.word("reason", running.reason?.rawValue)
    json.member("awaitsYearEnd", running.awaitsYearEnd)
    json.member("isExceeded", running.isExceeded)
    json.word("light", (try? running.lighting.get())?.color.rawValue)
    json.member("lead", judged.names(running.responsibility.lead))
  }

  private func figure(_ value: Ratio?) -> String? { value.map { FigureText.legible($0, orTo: running.places) } }
}
