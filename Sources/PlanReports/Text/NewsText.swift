package import PlanFiles
import PlanRules
package import PlanRun

/// What is different since the last run that a history holds, a line for each way in which things stand; nothing where
/// nothing is.
package struct NewsText: Renderer {
  private static let news = Band(0)

  private let layout: TextLayout
  private let run: RunRecord
  private let last: [String: HistoryEntry]

  /// The news of a run since the last entries of a history.
  package init(_ layout: TextLayout, _ run: RunRecord, since history: [HistoryEntry]) {
    self.layout = layout
    self.run = run
    last = Dictionary(history.map { ($0.plan, $0) }, uniquingKeysWith: { $1 })
  }

  package func part(of item: RunItem) -> Part {
    var part = Part()
    let news = PlanNews(from: last[item.id], to: run.entry(of: item))
    guard !news.items.isEmpty else { return part }
    let title = item.judged.map { $0.heading(layout.language) } ?? item.id
    part.add(
      lines: layout.lines(title).map { layout.style.apply(.bold, to: $0) }
        + news.items.flatMap { lines($0, item.judged) }, to: Self.news)
    return part
  }

  /// `滞后 3 → 5：改造率、覆盖率`, then what stands so no more.
  private func lines(_ item: PlanNews.Item, _ judged: PlanResult?) -> [String] {
    func list(_ things: [String]) -> String {
      things.map { called($0, judged) }.joined(separator: layout.language.text("、", ", "))
    }
    let name = word(item.word).text(in: layout.language)
    let new = item.new.isEmpty ? "" : layout.language.text("：", ": ") + list(item.new)
    let gone =
      item.gone.isEmpty
      ? "" : layout.language.text("；不再是：", "; no more: ") + list(item.gone)
    let line = layout.language.text(
      "\(name) \(item.before) → \(item.now)\(new)\(gone)", "\(item.before) → \(item.now) \(name)\(new)\(gone)")
    return layout.lines(line).map { "  \($0)" }
  }

  /// What a thing of a history is called: an indicator by its name, a task by its number.
  private func called(_ thing: String, _ judged: PlanResult?) -> String {
    let parts = thing.split(separator: " ", maxSplits: 2).map(String.init)
    guard let kind = parts.first, parts.count > 1 else { return thing }
    let more = parts.dropFirst(2).map { " \($0)" }.joined()
    switch kind {
    case "target", "annual-target":
      guard let plan = judged?.plan, let id = plan.series(ofCode: parts[1]) else { return thing }
      return plan[id].name + more
    case "task": return layout.language.text("任务\(parts[1])\(more)", thing)
    case "milestone": return layout.language.text("事项\(parts[1])\(more)", thing)
    default: return thing
    }
  }

  private func word(_ word: String) -> Wording {
    if let stage = Extent.Stage(rawValue: word) { return stage.name }
    return Severity(rawValue: word)?.name ?? Wording(zh: word, en: word)
  }

  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.news, to: &sink)
  }
}

extension Extent.Stage {
  /// How a thing stands, in words.
  var name: Wording {
    switch self {
    case .undetermined: Status.undetermined.name
    case .toConfirm: MatterState.toConfirm.name
    case .unreported: Status.unreported.name
    case .behind: Status.behind.name
    case .overdue: MatterState.overdue.name
    case .missed: Status.missed.name
    }
  }
}
