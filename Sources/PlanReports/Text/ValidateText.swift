import PlanRules

/// `validate` as text: what is wrong with the data, and how much of it there is.
package struct ValidateText {
  private let run: Run
  private let layout: TextLayout

  /// The report of a run in one layout.
  package init(_ run: Run, _ layout: TextLayout) {
    self.run = run
    self.layout = layout
  }

  /// All lines.
  package func lines() -> [String] {
    let blocks = [run.findings.flatMap(DiagnosticText(run, layout).lines), run.plans.flatMap(summary), [conclusion]]
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// What one plan holds, so that an empty table is noticed.
  private func summary(_ judged: JudgedPlan) -> [String] {
    let plan = judged.plan
    let equations = judged.equations
    let (indicators, statistics, readings) = (
      plan.indicators.count, plan.statistics.count, judged.records.observations.count
    )
    let (tasks, departments) = (plan.tasks.count, plan.departments.departments.count)
    let (all, holding) = (plan.equations.count, equations.count(.holds))
    let open = equations.notCheckable
    return layout.lines(
      layout.text(
        "\(plan.id)：指标 \(indicators)，统计项 \(statistics)，数据 \(readings)，任务 \(tasks)，单位 \(departments)；勾稽关系 \(all) 条，成立 \(holding)，不成立 \(all - holding - open)，不能核对 \(open)",
        "\(plan.id): \(indicators) indicators, \(statistics) statistics, \(readings) readings, \(tasks) tasks, \(departments) departments; \(all) equations, \(holding) hold, \(all - holding - open) broken, \(open) not checkable"
      ))
      + encodings(judged)
  }

  private func encodings(_ judged: JudgedPlan) -> [String] {
    guard layout.isVerbose else { return [] }
    return judged.encodings.map { file, encoding in "  \(TerminalText.escaped(file)): \(encoding)" }
  }

  private var conclusion: String {
    let gate = GateText(run)
    let verdict = layout.style.apply(run.outcome.emphasis, to: gate.verdict.text(in: layout.language))
    return "\(verdict)\(layout.text("：", ": "))\(gate.counts.text(in: layout.language))"
  }
}
