import PlanFiles
import PlanReports
import PlanRules

/// Commands that report and never fail a gate: they exit 0 once they ran, and 2 where they could not.
enum ReportingCommand {
  /// Shows what was judged; damaged folders are said at the end of a text.
  static func show(
    _ result: PlanRun.Result, _ subject: ReportSubject, _ arguments: ParsedArguments, _ language: Language,
    json: ((Run) -> JSONOutput)? = nil, text: @escaping (Run, TextLayout) -> [String]
  ) -> ExitStatus {
    let run: Run
    switch result {
    case .refused(let finding): run = PlanRun.refused(finding)
    case .judged(let plans, let damaged): run = Weighing(.report).run(plans, damaged: damaged)
    }
    let isWritten = PlanRun.show(run, subject, arguments, language, json: json) { layout in
      text(run, layout) + damagedLines(run, layout)
    }
    return isWritten ? ExitStatus(run.outcome) : .void
  }

  /// What keeps a folder from being shown at all.
  private static func damagedLines(_ run: Run, _ layout: TextLayout) -> [String] {
    run.findings.filter { run.plan(of: $0.finding) == nil }.flatMap(DiagnosticText(run, layout).lines)
  }
}
