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
    let rows = judged.indicators.isEmpty ? [empty(judged)] : tables.progress
    return [tables.heading, rows, open(judged), tables.annual, tables.counts]
  }

  private func empty(_ judged: JudgedPlan) -> String {
    guard let earlier = judged.earlier else { return layout.text("没有指标。", "No indicators.") }
    return layout.text("自 \(earlier.asOf) 以来没有指标的状态有变。", "No indicator's status has changed since \(earlier.asOf).")
  }

  /// What the table has no room for: why rows are undetermined, what is not reported, and by whom.
  private func open(_ judged: JudgedPlan) -> [String] {
    judged.indicators.filter { !$0.status.isDetermined || $0.lostSince != nil || judged.earlier != nil }.flatMap {
      assessed -> [String] in
      let text = IndicatorText(assessed, in: judged, layout.language)
      let lost = assessed.lostSince.map { layout.text("，\($0) 曾达标", ", attained in \($0)") } ?? ""
      let before =
        judged.earlierStatus(of: assessed).map { status in
          layout.text(
            "（\(judged.earlier?.asOf.description ?? "")为：\(status.name.zh)）",
            " (on \(judged.earlier?.asOf.description ?? ""): \(status.name.en))")
        } ?? ""
      let who = Accountable(judged, layout.language).sentence(assessed.responsibility)
      return layout.lines("\(text.number)  \(text.statusWithReason)\(before)\(lost)\(layout.text("；", "; "))\(who)")
    }
  }
}
