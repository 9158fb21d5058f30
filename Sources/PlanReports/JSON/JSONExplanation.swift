package import PlanRules

/// `explain` as JSON: an indicator with its `working`, or a rule.
package enum JSONExplanation {
  /// The selected indicators of a run, each with the steps to its verdict.
  package static func document(_ run: Run, _ language: Language) -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("asOf", JSONOutput(run.asOf?.description)),
      ("plans", .array(run.plans.map { plan($0, language) })),
      ("findings", .array([])),
      ("exitStatus", .integer(Int(run.outcome.rawValue))),
    ])
  }

  private static func plan(_ judged: JudgedPlan, _ language: Language) -> JSONOutput {
    .object([
      ("id", .string(judged.plan.id)),
      ("title", .string(judged.plan.head.title)),
      ("period", .string(judged.plan.period.description)),
      ("asOf", .string(judged.assessment.asOf.description)),
      ("elapsed", .string(FigureText.share(judged.assessment.elapsed))),
      ("indicators", .array(judged.indicators.map { indicator($0, judged, language) })),
      ("annualTargets", .array(judged.statisticTargets.map { annualTarget($0, judged, language) })),
    ])
  }

  private static func indicator(
    _ assessed: IndicatorAssessment, _ judged: JudgedPlan, _ language: Language
  ) -> JSONOutput {
    .object(
      JSONIndicator(assessed, in: judged, language).members
        + [("working", working(Working(assessed, in: judged, language).steps))])
  }

  private static func annualTarget(
    _ annual: AnnualAssessment, _ judged: JudgedPlan, _ language: Language
  ) -> JSONOutput {
    .object(
      JSONAnnual(annual, in: judged).membersWithSeries
        + [("working", working(AnnualWorking(annual, in: judged, language).steps))])
  }

  private static func working(_ steps: [WorkingStep]) -> JSONOutput {
    .array(
      steps.map { step in
        .object([
          ("step", .string(step.key)), ("title", .string(step.title)), ("lines", JSONOutput(step.lines)),
        ])
      })
  }

  /// What a cell would be understood as; `null` where it states nothing, and where it is refused the place and the reason.
  package static func document(_ text: CellText, _ cell: String, _ language: Language) -> JSONOutput {
    func part(_ result: Result<(meaning: Wording, canonical: String)?, NotationError>) -> JSONOutput {
      switch result {
      case .success(nil): return .null
      case .success(let understood?):
        return .object([
          ("meaning", .string(understood.meaning.text(in: language))), ("canonical", .string(understood.canonical)),
        ])
      case .failure(let error):
        let message = CellWording(cell, .notation(error), field: "").sentences.message.text(in: language)
        return .object([("refusedAt", .integer(error.offset)), ("message", .string(message))])
      }
    }
    return .object([
      ("format", .string("fyplan/1")), ("cell", .string(cell)), ("target", part(text.target)),
      ("reading", part(text.reading)),
    ])
  }

  /// Rules with their words and examples.
  package static func document(_ rules: [Rule], _ language: Language) -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("rules", .array(rules.map { rule($0, language) })),
    ])
  }

  private static func rule(_ rule: Rule, _ language: Language) -> JSONOutput {
    func example(_ example: Rule.Example) -> JSONOutput {
      .object([
        ("asOf", .string(example.asOf)), ("command", JSONOutput(example.command)),
        ("files", .object(example.files.map { ($0.name, .string($0.text)) })),
      ])
    }
    return .object([
      ("code", .string(rule.code)),
      ("name", .string(rule.name)),
      ("severity", .string(rule.severity.rawValue)),
      ("summary", .string(rule.summary.text(in: language))),
      ("why", .string(rule.why.text(in: language))),
      ("passes", example(rule.passes)),
      ("fails", example(rule.fails)),
    ])
  }
}
