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

  /// The members, so that `explain` can add the working.
  var members: [(key: String, value: JSONOutput)] { identity + figures + judgement + accountability }

  func object() -> JSONOutput { .object(members) }

  private var identity: [(key: String, value: JSONOutput)] {
    [
      ("number", JSONOutput(indicator.number)),
      ("code", .string(indicator.series.code)),
      ("name", .string(indicator.series.name)),
      ("category", JSONOutput(indicator.category)),
      ("unit", .string(indicator.series.valueUnit.text)),
      ("readingUnit", .string(indicator.series.unit.text)),
      ("nature", JSONOutput(indicator.nature?.rawValue)),
      ("measure", .string(assessed.measure.rawValue)),
      ("direction", JSONOutput(assessed.direction?.rawValue)),
      ("directionBasis", JSONOutput(assessed.directionBasis?.name)),
      ("judgedAt", .string(assessed.judgedAt.description)),
      ("awaited", awaited),
    ]
  }

  private var figures: [(key: String, value: JSONOutput)] {
    let distances = assessed.distances
    return [
      ("baseline", baseline),
      ("target", JSONTarget(assessed)?.object() ?? .null),
      ("originalBaseline", JSONOutput(assessed.originalBaseline?.text)),
      ("originalTarget", JSONOutput(assessed.originalTarget?.text)),
      ("years", years),
      ("actual", actual),
      ("due", JSONOutput(text.due)),
      ("dueBasis", JSONOutput(assessed.schedule?.basis.rawValue)),
      ("gap", JSONOutput(text.gap)),
      ("percentOfTarget", JSONOutput(distances.percentOfTarget.map(FigureText.portion))),
      ("percentOfWay", JSONOutput(distances.percentOfWay.map(FigureText.portion))),
      ("leadPoints", JSONOutput(distances.leadPoints.map { FigureText.difference($0, to: 2) })),
      ("lagPoints", JSONOutput(distances.lagPoints.map { FigureText.difference($0, to: 2) })),
    ]
  }

  private var judgement: [(key: String, value: JSONOutput)] {
    let distances = assessed.distances
    return [
      ("status", .string(assessed.status.rawValue)),
      ("reason", JSONOutput(assessed.reason?.rawValue)),
      ("light", JSONOutput(assessed.light?.color.rawValue)),
      ("lightRule", .string(judged.plan.head.assumptions.lights.name)),
      ("earlierStatus", JSONOutput(judged.earlierStatus(of: assessed)?.rawValue)),
      ("maintained", .bool(assessed.isMaintained)),
      ("late", .bool(assessed.isLate)),
      ("lostSince", JSONOutput(assessed.lostSince?.description)),
      (
        "required",
        .object([
          ("perYear", JSONOutput(distances.requiredPerYear.map { FigureText.difference($0, to: text.places) })),
          ("perQuarter", JSONOutput(distances.requiredPerQuarter.map { FigureText.difference($0, to: text.places) })),
        ])
      ),
      ("outlook", JSONOutlook(assessed.outlook, target: assessed.targetFigures?.value, places: text.places).object()),
    ]
  }

  private var accountability: [(key: String, value: JSONOutput)] {
    let responsibility = assessed.responsibility
    return [
      ("lead", JSONOutput(judged.names(responsibility.lead))),
      ("supporting", JSONOutput(judged.names(responsibility.supporting))),
      ("responsibilityBasis", .string(responsibility.basis.rawValue)),
      ("statusBasis", .string(assessed.basis.name)),
      ("assumptions", JSONOutput(assessed.assumptions.map(\.rawValue))),
      ("tasks", JSONOutput(responsibility.tasks.map { judged.plan.tasks[$0].id })),
      ("officialVerdict", official),
      ("combined", JSONOutput(assessed.combined?.rawValue)),
      (
        "annual",
        .array(
          assessed.annual.map { JSONAnnual($0, in: judged).object() }
            + judged.assessment.inHand(of: assessed.indicator).map { JSONYearInHand($0, in: judged).annual() })
      ),
    ]
  }

  private var official: JSONOutput {
    guard let official = assessed.official else { return .null }
    return .object([
      ("date", .string(official.date.description)),
      ("conclusion", .string(official.conclusion)),
      ("class", .string(official.verdictClass.rawValue)),
      ("source", JSONOutput(official.source)),
      ("contradicts", .bool(assessed.contradictsOfficial)),
    ])
  }

  private var baseline: JSONOutput {
    let baseline = assessed.baselineInForce
    guard baseline.reading != nil else { return .null }
    return .object(
      [
        ("text", .string(baseline.text)),
        ("year", baseline.year.map { .integer($0) } ?? .null),
      ] + JSONBounds(assessed.baseline, places: text.places).members)
  }

  /// Cycles that are complete and not yet to be there.
  private var awaited: JSONOutput {
    .array(
      assessed.timing.awaited.map { cycle in
        .object([
          ("period", .string(cycle.period.description)), ("reportingDay", .string(cycle.reportingDay.description)),
        ])
      })
  }

  /// What was reported for each year of the plan, with the months it is of and how final it is.
  private var years: JSONOutput {
    .array(
      assessed.years.map { reading in
        .object([
          ("year", .integer(reading.year)),
          ("period", .string(reading.period.description)),
          ("text", .string(YearText(reading, in: judged, language).figure)),
          ("state", .string((reading.state ?? .verified).word)),
        ])
      })
  }

  /// A reading of part of a later year.
  private func part(_ position: Int) -> JSONOutput {
    let observation = judged.records.observations[position]
    return .object([("period", .string(observation.period.description)), ("text", .string(observation.text))])
  }

  private var actual: JSONOutput {
    guard let value = assessed.value else { return .null }
    return .object(
      [("text", JSONOutput(text.actual))]
        + JSONBounds(value.agreed, places: text.places).members + [
          ("period", .string(value.period.description)),
          ("missing", JSONOutput(value.missing.map(\.description))),
          ("stale", .bool(value.isStale)),
          ("parts", .array(value.parts.map(part))),
          ("preliminary", .bool(!assessed.preliminary.isEmpty)),
          ("sources", JSONOutput(assessed.sources)),
        ])
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
