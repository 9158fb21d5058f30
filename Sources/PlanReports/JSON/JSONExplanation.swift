import PlanFiles
import PlanRules
import PlanRun

/// `explain` as JSON: the selected indicators, each with the steps to its verdict.
struct JSONExplanation: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    if let judged = item.judged {
      var shown = ShownTexts(language)
      let plan = plan(judged, language)
      part.add(to: Self.plans) { plan.write(to: &$0, indent: 4, once: &shown) }
    }
    part.add(damaged: item, to: Self.damaged, language)
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    JSONOutput.reports(parts, Self.plans, findings: Self.damaged, of: summary).write(to: &sink)
  }

  private func plan(_ judged: PlanResult, _ language: Language) -> JSONOutput {
    .object([
      ("id", .string(judged.plan.id)),
      ("title", .string(judged.plan.head.title)),
      ("period", .string(judged.plan.period.description)),
      ("asOf", .string(judged.assessment.asOf.description)),
      ("elapsed", .string(FigureText.share(judged.assessment.elapsed))),
      ("indicators", .array(judged.indicators.map { indicator($0, judged, language) })),
      (
        "annualTargets",
        .array(
          judged.statisticTargets.map { annualTarget($0, judged, language) }
            + judged.inHand.filter { judged.plan.indicator($0.series) == nil }
            .map { running($0, judged, language) })
      ),
    ])
  }

  private func indicator(
    _ assessed: IndicatorAssessment, _ judged: PlanResult, _ language: Language
  ) -> JSONOutput {
    .object(
      JSONIndicator(assessed, in: judged, language).members
        + [("working", working(Working(assessed, in: judged, language).steps))])
  }

  private func annualTarget(
    _ annual: AnnualAssessment, _ judged: PlanResult, _ language: Language
  ) -> JSONOutput {
    .object(
      JSONAnnual(annual, in: judged).membersWithSeries
        + [("working", working(AnnualWorking(annual, in: judged, language).steps))])
  }

  private func running(_ running: YearInHand, _ judged: PlanResult, _ language: Language) -> JSONOutput {
    .object(
      JSONYearInHand(running, in: judged).membersWithSeries
        + [("working", working(YearInHandWorking(running, in: judged, language).steps))])
  }

  private func working(_ steps: [WorkingStep]) -> JSONOutput {
    .array(
      steps.map { step in
        .object([
          ("step", .string(step.key)), ("title", .string(step.title)), ("lines", JSONOutput(step.lines)),
        ])
      })
  }
}

extension JSONOutput {
  /// A document of plans, with no findings but those that keep folders from being shown beside them.
  static func reports(_ parts: Spool, _ plans: Band, findings: Band, of summary: RunSummary) -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("asOf", JSONOutput(summary.asOf?.description)),
      ("plans", .list([.written(parts, plans)])),
      ("findings", .list([.written(parts, findings)])),
      ("exitStatus", .integer(Int(summary.outcome.rawValue))),
    ])
  }
}
