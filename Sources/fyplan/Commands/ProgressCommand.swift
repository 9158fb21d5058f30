import PlanFiles
import PlanReports
import PlanRules

/// `fyplan progress`: every indicator of a plan.
enum ProgressCommand: Command {
  static let spec = CommandSpec(
    "progress",
    abstract: Wording(
      zh: "列出全部指标：基期、目标、应达、实际、差距、每季还需多少", en: "Show all indicators: baseline, target, due, actual, gap, still needed per quarter"),
    arguments: [ArgumentSpec(Wording(zh: "规划", en: "PLAN"), .any, help: Wording(zh: "规划文件夹或 plans/ 下的名称；不写则全部", en: "a plan folder, or an id under plans/; all plans if none is named"))],
    options: OptionSpec.reporting,
    examples: [
      ExampleSpec("fyplan progress shaoguan-2021-2025", Wording(zh: "一个规划的全部指标", en: "all indicators of one plan")),
      ExampleSpec("fyplan progress shaoguan-2021-2025 --indicator 11", Wording(zh: "只看指标11", en: "only indicator 11")),
    ])

  static func run(_ arguments: ParsedArguments, language: Language) -> ExitStatus {
    switch PlanRun(arguments, language).judge() {
    case .refused(let finding):
      let run = PlanRun.refused(finding)
      _ = PlanRun.show(run, arguments, language) { _ in [] }
      return .void
    case .judged(let plans, let damaged):
      let findings = (damaged.flatMap(\.findings) + plans.flatMap { ($0.dataFindings + $0.planFindings).sortedByPlace() })
        .map { WeighedFinding($0, $0.severity) }
      let run = Run(
        plans: plans, damaged: damaged, findings: findings, outcome: plans.isEmpty ? .void : .passed)
      let isWritten = PlanRun.show(run, arguments, language) { layout in
        ProgressText(run, layout).lines() + damagedLines(run, layout)
      }
      return isWritten ? ExitStatus(run.outcome) : .void
    }
  }

  /// What keeps a folder from being shown at all.
  private static func damagedLines(_ run: Run, _ layout: TextLayout) -> [String] {
    run.findings.filter { run.plan(of: $0.finding) == nil }.flatMap(DiagnosticText(run, layout).lines)
  }
}
