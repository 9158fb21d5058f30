import PlanRules

/// `progress` as text: every indicator with baseline, target, value due, actual, gap and what is still needed.
package struct ProgressText {
  private let run: Run
  private let layout: TextLayout

  /// The report of a run in one layout.
  package init(_ run: Run, _ layout: TextLayout) {
    self.run = run
    self.layout = layout
  }

  /// All lines.
  package func lines() -> [String] {
    Array(run.plans.flatMap(blocks).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func blocks(_ judged: JudgedPlan) -> [[String]] {
    let tables = PlanTables(judged: judged, layout: layout)
    let rows = judged.indicators.isEmpty ? [layout.text("没有指标。", "No indicators.")] : tables.progress
    return [tables.heading, rows, open(judged), tables.annual, tables.counts]
  }

  /// What the table has no room for: why rows are undetermined, what is not reported, and by whom.
  private func open(_ judged: JudgedPlan) -> [String] {
    judged.indicators.filter { !$0.status.isDetermined || $0.lostSince != nil }.flatMap { assessed -> [String] in
      let text = IndicatorText(assessed, in: judged, layout.language)
      let missing = text.missing.isEmpty
        ? "" : layout.text("，缺 \(text.missing.joined(separator: "、"))", ", missing \(text.missing.joined(separator: ", "))")
      let lost = assessed.lostSince.map { layout.text("，\($0) 曾达标", ", attained in \($0)") } ?? ""
      let who = Accountable(judged, layout.language).sentence(assessed.responsibility)
      return layout.lines("\(text.number)  \(text.statusWithReason)\(missing)\(lost)\(layout.text("；", "; "))\(who)")
    }
  }
}
