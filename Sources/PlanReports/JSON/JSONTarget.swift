import PlanRules

/// A target as JSON; the same keys whatever its kind.
struct JSONTarget {
  private let target: Target
  private let figures: TargetFigures
  private let year: Int
  private let aspiration: AspirationResult?

  /// The target in force of an indicator, if it has one.
  init?(_ assessed: IndicatorAssessment) {
    guard let target = assessed.target, let figures = assessed.targetFigures else { return nil }
    self.target = target
    self.figures = figures
    year = assessed.timing.dueDay.year
    aspiration = assessed.aspiration
  }

  func add(to json: inout JSONWriter) {
    json.member("text", target.text)
    json.word("comparator", figures.comparator?.rawValue)
    json.member("value", number(figures.value))
    json.member("lower", number(figures.lower))
    json.member("tolerance", number(figures.tolerance))
    json.member("reference", reference)
    json.member("margin", margin.map(FigureText.printed))
    json.object("aspiration", aspiration) { json, second in
      json.member("text", second.target.text)
      json.member("attained", second.attained?.answer)
    }
    json.member("kind", target.requirement.kind)
    json.word("year", year.description)
  }

  private func number(_ value: Ratio?) -> String? { value.map { FigureText.number($0, of: target) } }

  private var margin: Figure? {
    if case .inStep(_, _, let margin) = target.requirement { margin } else { nil }
  }

  private var reference: String? {
    if case .inStep(_, let name, _) = target.requirement { name } else { nil }
  }
}

extension Target.Requirement {
  /// The word that JSON has for it.
  var kind: String {
    switch self {
    case .threshold: "threshold"
    case .range: "range"
    case .approximate: "approximate"
    case .change: "change"
    case .inStep: "inStep"
    case .universal: "universal"
    case .assigned: "assigned"
    case .statement: "statement"
    }
  }

  /// How a figure must stand to the number or the reference, as far as the cell itself says.
  var comparator: Comparator? {
    switch self {
    case .threshold(let comparator, _): comparator
    case .inStep(let step, _, _): step.comparator
    case .change(let change): change.comparator
    case .range, .approximate, .universal, .assigned, .statement: nil
    }
  }
}
