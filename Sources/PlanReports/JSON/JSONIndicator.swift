import PlanRules
import PlanRun

/// One indicator as JSON.
struct JSONIndicator {
  private let assessed: IndicatorAssessment
  private let judged: PlanResult
  private let indicator: Indicator
  private let text: IndicatorText
  private let language: Language

  init(_ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    self.assessed = assessed
    self.judged = judged
    self.language = language
    indicator = judged.plan.indicators[assessed.indicator.index]
    text = IndicatorText(assessed, in: judged, language)
  }

  /// Adds all that there is to say of it.
  func add(to json: inout JSONWriter) {
    addIdentity(to: &json)
    addFigures(to: &json)
    addJudgement(to: &json)
    addAccountability(to: &json)
  }

  private func addIdentity(to json: inout JSONWriter) {
    json.member("number", indicator.number)
    json.member("code", indicator.series.code)
    json.member("name", indicator.series.name)
    json.member("category", indicator.category)
    json.member("unit", indicator.series.valueUnit.text)
    json.member("readingUnit", indicator.series.unit.text)
    json.word("nature", indicator.nature?.rawValue)
    json.word("measure", assessed.measure.rawValue)
    json.word("direction", assessed.direction?.rawValue)
    json.member("directionBasis", assessed.directionBasis?.name)
    json.word("judgedAt", assessed.judgedAt.description)
    // Cycles that are complete and not yet to be there.
    json.objects("awaited", assessed.timing.awaited) { json, cycle in
      json.word("period", cycle.period.description)
      json.word("reportingDay", cycle.reportingDay.description)
    }
  }

  private func addFigures(to json: inout JSONWriter) {
    let distances = assessed.distances
    let baseline = assessed.baselineInForce
    json.object("baseline", baseline.reading == nil ? nil : baseline) { json, baseline in
      json.member("text", baseline.text)
      json.member("year", baseline.year)
      JSONBounds(assessed.baseline, places: text.places).add(to: &json)
    }
    json.object("target", JSONTarget(assessed)) { json, target in target.add(to: &json) }
    json.member("originalBaseline", assessed.originalBaseline?.text)
    json.member("originalTarget", assessed.originalTarget?.text)
    // What was reported for each year of the plan, with the months it is of and how final it is.
    json.objects("years", assessed.years) { json, reading in
      json.member("year", reading.year)
      json.word("period", reading.period.description)
      json.member("text", YearText(reading, in: judged, language).figure)
      json.member("state", (reading.state ?? .verified).word)
    }
    json.object("actual", assessed.value) { json, value in addActual(value, to: &json) }
    json.member("due", text.due)
    json.word("dueBasis", assessed.schedule?.basis.rawValue)
    json.member("gap", text.gap)
    json.member("percentOfTarget", distances.percentOfTarget.map(FigureText.portion))
    json.member("percentOfWay", distances.percentOfWay.map(FigureText.portion))
    json.word("leadPoints", distances.leadPoints.map { FigureText.difference($0, to: 2) })
    json.word("lagPoints", distances.lagPoints.map { FigureText.difference($0, to: 2) })
  }

  private func addActual(_ value: ValueToDate, to json: inout JSONWriter) {
    json.member("text", text.actual)
    JSONBounds(value.agreed, places: text.places).add(to: &json)
    json.word("period", value.period.description)
    json.member("missing", value.missing.map(\.description))
    json.member("stale", value.isStale)
    // Readings of parts of a later year.
    json.objects("parts", value.parts.map { judged.records.observations[$0] }) { json, observation in
      json.word("period", observation.period.description)
      json.member("text", observation.text)
    }
    json.member("preliminary", !assessed.preliminary.isEmpty)
    json.member("sources", assessed.sources)
  }

  private func addJudgement(to json: inout JSONWriter) {
    let distances = assessed.distances
    json.word("status", assessed.status.rawValue)
    json.word("reason", assessed.reason?.rawValue)
    json.word("light", assessed.light?.color.rawValue)
    json.member("lightRule", judged.plan.head.assumptions.lights.name)
    json.word("earlierStatus", judged.earlierStatus(of: assessed)?.rawValue)
    json.member("maintained", assessed.isMaintained)
    json.member("late", assessed.isLate)
    json.word("lostSince", assessed.lostSince?.description)
    json.object("required") { json in
      json.word("perYear", distances.requiredPerYear.map { FigureText.difference($0, to: text.places) })
      json.word("perQuarter", distances.requiredPerQuarter.map { FigureText.difference($0, to: text.places) })
    }
    json.object("outlook") { json in
      JSONOutlook(assessed.outlook, target: assessed.targetFigures?.value, places: text.places).add(to: &json)
    }
  }

  private func addAccountability(to json: inout JSONWriter) {
    let responsibility = assessed.responsibility
    json.member("lead", judged.names(responsibility.lead))
    json.member("supporting", judged.names(responsibility.supporting))
    json.word("responsibilityBasis", responsibility.basis.rawValue)
    json.member("statusBasis", assessed.basis.name)
    json.member("assumptions", assessed.assumptions.map(\.rawValue))
    json.member("tasks", responsibility.tasks.map { judged.plan.tasks[$0].id })
    json.object("officialVerdict", assessed.official) { json, official in
      json.word("date", official.date.description)
      json.member("conclusion", official.conclusion)
      json.word("class", official.verdictClass.rawValue)
      json.member("source", official.source)
      json.member("contradicts", assessed.contradictsOfficial)
    }
    json.word("combined", assessed.combined?.rawValue)
    json.list("annual") { json in
      for annual in assessed.annual {
        json.item { $0.object { JSONAnnual(annual, in: judged).add(to: &$0) } }
      }
      for running in judged.assessment.inHand(of: assessed.indicator) {
        json.item { $0.object { JSONYearInHand(running, in: judged).addNumber(to: &$0) } }
      }
    }
  }
}

extension FigureState {
  /// The word that JSON has for it.
  var word: String {
    switch self {
    case .forecast: "forecast"
    case .preliminary: "preliminary"
    case .verified: "verified"
    case .revised: "revised"
    }
  }
}

extension IndicatorAssessment.Basis {
  fileprivate var name: String {
    switch self {
    case .reading: "reading"
    case .annualTargets: "annual-targets"
    case .progressNote: "progress-note"
    }
  }
}
