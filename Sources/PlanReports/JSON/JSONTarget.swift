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

  func object() -> JSONOutput {
    .object([
      ("text", .string(target.text)),
      ("comparator", JSONOutput(figures.comparator?.rawValue)),
      ("value", number(figures.value)),
      ("lower", number(figures.lower)),
      ("tolerance", number(figures.tolerance)),
      ("reference", JSONOutput(reference)),
      ("margin", JSONOutput(margin.map(FigureText.printed))),
      ("aspiration", aspiration.map(beyond) ?? .null),
      ("kind", .string(target.requirement.kind)),
      ("year", .string(year.description)),
    ])
  }

  private func number(_ value: Ratio?) -> JSONOutput {
    JSONOutput(value.map { FigureText.number($0, of: target) })
  }

  private func beyond(_ second: AspirationResult) -> JSONOutput {
    let attained: JSONOutput =
      switch second.attained {
      case .yes: .bool(true)
      case .no: .bool(false)
      case .undetermined, nil: .null
      }
    return .object([("text", .string(second.target.text)), ("attained", attained)])
  }

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
