import PlanFiles
import PlanRules
import PlanRun

/// `tasks` as text: every task with its state, the states added up, and last a ranking from the side asked for.
struct TasksText: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)

  private let layout: TextLayout
  private let side: LedgerSide

  init(_ layout: TextLayout, by side: LedgerSide) {
    self.layout = layout
    self.side = side
  }

  private var language: Language { layout.language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    if let judged = item.judged {
      part.add(lines: blocks(judged).inOne, to: Self.plans)
    } else {
      part.add(lines: item.findings.flatMap(DiagnosticText(item, layout).lines), to: Self.damaged)
    }
    return part
  }

  private func blocks(_ judged: PlanResult) -> [[String]] {
    let day = judged.assessment.asOf
    let title = language.text(
      "\(judged.heading(language))：截至 \(day) 的任务台账", "\(judged.heading(language)): tasks as of \(day)")
    let succession = judged.succession(in: language).map { layout.lines($0) } ?? []
    let heading = layout.lines(title).map { layout.style.apply(.bold, to: $0) } + succession
    let counts = LedgerCounts(judged.tasks, by: day)
    let table = LedgerTable.table(of: judged, language, isShort: !layout.isVerbose)
    let rows = table.rows.isEmpty ? [] : layout.lines(table.keeping(LedgerTable.onTerminal(judged)))
    let text = LedgerText(counts, language)
    let sums = layout.lines(text.sum) + (table.rows.isEmpty ? [] : layout.lines(text.rates))
    return [heading, rows, sums, supported(judged)]
  }

  /// The tasks that the department asked for only supports.
  private func supported(_ judged: PlanResult) -> [String] {
    guard !judged.supported.isEmpty else { return [] }
    let numbers = judged.supported.map { judged.plan.tasks[$0].id }.joined(separator: language.text("、", ", "))
    return layout.lines(language.text("请配合的任务：\(numbers)", "asked to help with: \(numbers)"))
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var blocks = Blocks()
    blocks.write(to: &sink) { parts.write(Self.plans, separatedBy: "\n", to: &$0) }
    blocks.write(to: &sink) { block in
      let ranking = summary.ranking
      guard !ranking.rows.isEmpty else { return }
      if summary.judged.count > 1 {
        let text = LedgerText(summary.tasks, language)
        for line in layout.lines(text.sum) + layout.lines(text.rates) { block.write(line: line) }
        block.write("\n")
      }
      for line in layout.lines(RankingTable.table(ranking, by: side, language)) { block.write(line: line) }
      for line in layout.lines(LedgerText.definition.text(in: language)) { block.write(line: line) }
    }
    blocks.write(to: &sink) { parts.write(Self.damaged, to: &$0) }
  }
}
