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
      lines: layout.lines(title).map { layout.style.apply(.bold, to: $0) } + news.items.flatMap(lines), to: Self.news)
    return part
  }

  /// `滞后 3 → 5：target homes、target coverage`, then what stands so no more.
  private func lines(_ item: PlanNews.Item) -> [String] {
    let name = word(item.word).text(in: layout.language)
    let separator = layout.language.text("、", ", ")
    let new = item.new.isEmpty ? "" : layout.language.text("：", ": ") + item.new.joined(separator: separator)
    let gone =
      item.gone.isEmpty
      ? "" : layout.language.text("；不再是：", "; no more: ") + item.gone.joined(separator: separator)
    let line = layout.language.text(
      "\(name) \(item.before) → \(item.now)\(new)\(gone)", "\(item.before) → \(item.now) \(name)\(new)\(gone)")
    return layout.lines(line).map { "  \($0)" }
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
