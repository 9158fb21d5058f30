import PlanRules
import PlanRun

/// One indicator as JSON.
struct JSONIndicator {
  private let assessed: IndicatorAssessment
  private let judged: JudgedPlan
  private let indicator: Indicator
  private let text: IndicatorText

  init(_ assessed: IndicatorAssessment, in judged: JudgedPlan, _ language: Language) {
    self.assessed = assessed
    self.judged = judged
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
      ("measure", .string(indicator.series.measure.rawValue)),
      ("direction", JSONOutput(assessed.direction?.rawValue)),
      ("judgedAt", .string(assessed.judgedAt.description)),
    ]
  }

  private var figures: [(key: String, value: JSONOutput)] {
    let progress = assessed.progress
    return [
      ("baseline", baseline),
      ("target", assessed.target.map { JSONTarget($0, assessed.goal, assessed.direction).object() } ?? .null),
      ("originalTarget", JSONOutput(indicator.target == assessed.target ? nil : indicator.target?.text)),
      ("actual", actual),
      ("due", JSONOutput(text.due)),
      ("gap", JSONOutput(progress.gap.map { FigureText.difference($0, to: text.places) })),
      ("percentOfTarget", JSONOutput(progress.percentOfTarget.map(FigureText.rate))),
      ("percentOfWay", JSONOutput(progress.percentOfWay.map(FigureText.rate))),
      ("lagPoints", JSONOutput(progress.lagPoints.map(FigureText.rate))),
    ]
  }

  private var judgement: [(key: String, value: JSONOutput)] {
    let progress = assessed.progress
    return [
      ("status", .string(assessed.status.rawValue)),
      ("reason", JSONOutput(assessed.reason?.rawValue)),
      ("light", JSONOutput(assessed.light?.color.rawValue)),
      ("lightRule", .string(judged.plan.head.assumptions.lights.name)),
      ("earlierStatus", JSONOutput(judged.earlierStatus(of: assessed)?.rawValue)),
      ("maintained", .bool(assessed.isMaintained)),
      ("lostSince", JSONOutput(assessed.lostSince?.description)),
      (
        "required",
        .object([
          ("perYear", JSONOutput(progress.requiredPerYear.map { FigureText.rounded($0, to: text.places) })),
          ("perQuarter", JSONOutput(progress.requiredPerQuarter.map { FigureText.rounded($0, to: text.places) })),
        ])
      ),
      ("outlook", JSONOutlook(assessed.outlook, places: text.places).object()),
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
      ("tasks", JSONOutput(responsibility.tasks.map { judged.plan.tasks[$0].number })),
      ("officialVerdict", official),
      ("combined", JSONOutput(assessed.combined?.rawValue)),
      ("annual", .array(assessed.annual.map { JSONAnnual($0, in: judged).object() })),
    ]
  }

  private var official: JSONOutput {
    guard let official = assessed.official else { return .null }
    return .object([
      ("date", .string(official.date.description)),
      ("conclusion", .string(official.conclusion.rawValue)),
      ("source", JSONOutput(official.source)),
      ("contradicts", .bool(assessed.contradictsOfficial)),
    ])
  }

  private var baseline: JSONOutput {
    guard let reading = indicator.baseline.reading else { return .null }
    let interval = (try? reading.interval(approximateWithin: judged.plan.head.assumptions.approximateReadings)) ?? nil
    return .object(
      [
        ("text", .string(indicator.baseline.text)),
        ("year", indicator.baseline.year.map { .integer($0) } ?? .null),
      ] + JSONBounds(interval, places: text.places).members)
  }

  private var actual: JSONOutput {
    guard let value = assessed.value else { return .null }
    let sources = value.observations.compactMap { judged.records.observations[$0].source }
    var seen: Set<String> = []
    return .object(
      [("text", JSONOutput(text.actual))]
        + JSONBounds(value.disagreements.isEmpty ? value.interval : nil, places: text.places).members + [
          ("period", .string(value.period.description)),
          ("missing", JSONOutput(value.missing.map(\.description))),
          ("stale", .bool(value.isStale)),
          ("sources", JSONOutput(sources.filter { seen.insert($0).inserted })),
        ])
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

/// The ends of an interval as members of an object.
struct JSONBounds {
  let members: [(key: String, value: JSONOutput)]

  init(_ interval: Interval?, places: Int) {
    func text(_ bound: Interval.Bound?) -> JSONOutput {
      JSONOutput(bound.map { FigureText.exact($0.value, orTo: places) })
    }
    members = [
      ("lower", text(interval?.lower)),
      ("lowerOpen", .bool(interval?.lower?.isOpen ?? false)),
      ("upper", text(interval?.upper)),
      ("upperOpen", .bool(interval?.upper?.isOpen ?? false)),
    ]
  }
}

/// A target as JSON; the same keys whatever its kind.
struct JSONTarget {
  private let target: Target
  private let goal: Goal?
  private let direction: Direction?

  init(_ target: Target, _ goal: Goal?, _ direction: Direction?) {
    self.target = target
    self.goal = goal
    self.direction = direction
  }

  func object() -> JSONOutput {
    var (kind, comparator, value, lower, reference): (String, String?, String?, String?, String?)
    switch target.requirement {
    case .threshold(let stated, let figure):
      let usual: Comparator = direction == .down ? .atMost : .atLeast
      (kind, comparator, value, lower, reference) =
        ("threshold", (stated ?? usual).rawValue, figure.trimmed.description, nil, nil)
    case .range(let from, let to):
      (kind, comparator, value, lower, reference) =
        ("range", nil, to.trimmed.description, from.trimmed.description, nil)
    case .approximate(let figure):
      (kind, comparator, value, lower, reference) = ("approximate", nil, figure.trimmed.description, nil, nil)
    case .change:
      (kind, comparator, value, lower, reference) = ("change", goalComparator, goalValue, nil, nil)
    case .inStep(_, let name): (kind, comparator, value, lower, reference) = ("inStep", nil, nil, nil, name)
    case .universal: (kind, comparator, value, lower, reference) = ("universal", goalComparator, goalValue, nil, nil)
    case .assigned: (kind, comparator, value, lower, reference) = ("assigned", nil, nil, nil, nil)
    case .statement: (kind, comparator, value, lower, reference) = ("statement", nil, nil, nil, nil)
    }
    return .object([
      ("text", .string(target.text)),
      ("comparator", JSONOutput(comparator)),
      ("value", JSONOutput(value)),
      ("lower", JSONOutput(lower)),
      ("reference", JSONOutput(reference)),
      ("kind", .string(kind)),
    ])
  }

  private var goalComparator: String? {
    if case .threshold(let comparator, _) = goal { comparator.rawValue } else { nil }
  }

  private var goalValue: String? {
    switch goal {
    case .threshold(_, let number), .about(_, let number, _): FigureText.exact(number, orTo: target.places + 2)
    case .between, nil: nil
    }
  }
}

/// The result of a number set for one period, as JSON.
struct JSONAnnual {
  private let annual: AnnualAssessment
  private let judged: JudgedPlan

  init(_ annual: AnnualAssessment, in judged: JudgedPlan) {
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
      ("setBy", JSONOutput(target.setBy)),
      ("lead", JSONOutput(judged.names(annual.responsibility.lead))),
    ]
  }

  private var target: AnnualTarget { judged.records.annualTargets[annual.annualTarget] }

  private var members: [(key: String, value: JSONOutput)] {
    let text = AnnualText(annual, in: judged)
    return [
      ("period", .string(annual.period.description)),
      ("region", JSONOutput(annual.region)),
      ("target", JSONOutput(text.target)),
      ("actual", JSONOutput(text.actual)),
      ("completionRate", JSONOutput(text.rate)),
      ("status", .string(annual.status.rawValue)),
      ("reason", JSONOutput(annual.reason?.rawValue)),
      ("statusBasis", .string(annual.basis.rawValue)),
    ]
  }
}
