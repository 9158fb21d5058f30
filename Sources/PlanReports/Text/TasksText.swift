import PlanFiles
import PlanRules
import PlanRun

/// `tasks` as text: every task with its state, the states added up, and last a ranking from the side asked for.
struct TasksText: Renderer {
  private static let plans = Band(0)
  private static let quiet = Band(1)
  private static let damaged = Band(2)

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
      if judged.plan.tasks.isEmpty, judged.tornTables.isEmpty {
        part.add(ListRecord([judged.heading(language)]), to: Self.quiet)
      } else {
        part.add(lines: blocks(judged).inOne, to: Self.plans)
      }
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
    let unread = UnreadText.sentence(judged).map { layout.lines($0.text(in: language)) } ?? []
    let heading = layout.lines(title).map { layout.style.apply(.bold, to: $0) } + unread + succession
    let counts = LedgerCounts(judged.tasks, by: day)
    let table = LedgerTable.table(of: judged, language, isShort: !layout.isVerbose)
    let rows = table.rows.isEmpty ? [] : layout.lines(table.keeping(LedgerTable.onTerminal(judged)))
    let text = LedgerText(counts, language)
    let sums = layout.lines(text.sum) + (table.rows.isEmpty ? [] : layout.lines(text.rates))
    return [heading + assumed(judged), rows, sums, supported(judged)]
  }

  /// What an assumed day is.
  private func assumed(_ judged: PlanResult) -> [String] {
    guard !layout.isVerbose, judged.tasks.contains(where: { $0.entry.due?.basis == .assumed }) else { return [] }
    let day = judged.plan.period.end
    return layout.lines(
      language.text(
        "时限后的“（假定）”：没有写明时限，按规划期末\(day)计",
        "(assumed) behind a day: none is stated, the plan's last, \(day), is taken"))
  }

  /// The tasks that the department asked for only supports.
  private func supported(_ judged: PlanResult) -> [String] {
    guard !judged.supported.isEmpty else { return [] }
    let numbers = judged.supported.map { judged.plan.tasks[$0].id }.joined(separator: language.text("、", ", "))
    return layout.lines(language.text("请配合的任务：\(numbers)", "Asked to help with: \(numbers)"))
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
      if ranking.rows.count > 1 {
        for line in layout.lines(RankingTable.table(ranking, by: side, language)) { block.write(line: line) }
      }
      for line in layout.lines(LedgerText.definition.text(in: language)) { block.write(line: line) }
    }
    blocks.write(to: &sink) { block in
      let names = parts.listRecords(in: Self.quiet).map { $0.fields[0] }
      guard !names.isEmpty else { return }
      let list = names.joined(separator: language.text("、", ", "))
      for line in layout.lines(language.text("没有任务的：\(list)", "No tasks: \(list)")) { block.write(line: line) }
    }
    blocks.write(to: &sink) { parts.write(Self.damaged, to: &$0) }
  }
}
