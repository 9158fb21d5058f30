package import PlanFiles
import PlanRules
package import PlanRun

/// How the counts of each plan have gone over time: a row for each run that found something else than the one before.
package struct HistoryText: Renderer {
  private static let plans = Band(0)

  private let layout: TextLayout
  private let entries: [String: [HistoryEntry]]

  /// The course of plans by the entries of a history.
  package init(_ layout: TextLayout, _ history: [HistoryEntry]) {
    self.layout = layout
    entries = Dictionary(grouping: history, by: \.plan)
  }

  package func part(of item: RunItem) -> Part {
    var part = Part()
    guard let judged = item.judged else { return part }
    var lines = layout.lines(judged.heading(layout.language)).map { layout.style.apply(.bold, to: $0) }
    let rows = courses(of: entries[item.id] ?? [])
    if rows.isEmpty {
      lines += layout.lines(layout.language.text("历史文件里没有这个规划", "the history holds nothing of this plan"))
    } else {
      lines += layout.lines(ReportTable(columns: columns, rows: rows))
    }
    part.add(lines: lines, to: Self.plans)
    return part
  }

  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.plans, to: &sink)
    guard !parts.isEmpty(Self.plans) else { return }
    let key = Kind.allCases.map { "\($0.mark) \($0.name.text(in: layout.language))" }
    for line in layout.lines(key.joined(separator: layout.language.text("，", ", "))) { sink.write(line: line) }
  }

  /// The entries without those that say what the one before says.
  private func courses(of entries: [HistoryEntry]) -> [HistoryEntry] {
    var rows: [HistoryEntry] = []
    for entry in entries where rows.last?.statuses != entry.statuses || rows.last?.asOf != entry.asOf {
      rows.append(entry)
    }
    return rows
  }

  /// What statuses come to.
  private enum Kind: CaseIterable {
    case reached, behind, missed, open

    var statuses: [Status] {
      switch self {
      case .reached: [.met, .metEarly, .onSchedule]
      case .behind: [.behind]
      case .missed: [.missed]
      case .open: [.undetermined, .unreported]
      }
    }

    /// What is drawn for each indicator.
    var mark: String {
      switch self {
      case .reached: "█"
      case .behind: "▒"
      case .missed: "×"
      case .open: "?"
      }
    }

    var name: Wording {
      switch self {
      case .reached: Wording(zh: "达到要求", en: "as required")
      case .behind: Status.behind.name
      case .missed: Status.missed.name
      case .open: Wording(zh: "无法判定或缺数据", en: "open")
      }
    }

    func marks(of entry: HistoryEntry) -> String {
      let words = statuses.map(\.rawValue)
      return entry.statuses.filter { words.contains($0.name) }.map { String(repeating: mark, count: $0.count) }.joined()
    }
  }

  private var columns: [ReportColumn<HistoryEntry>] {
    let language = layout.language
    var columns: [ReportColumn<HistoryEntry>] = [
      ReportColumn("day", "检查日期", "run") { .text($0.day) },
      ReportColumn("asOf", "截至", "as of") { .text($0.asOf) },
    ]
    for status in Status.allCases where status != .notYetDue && status != .notApplicable {
      columns.append(
        ReportColumn(status.rawValue, status.name.zh, status.name.en, isFigure: true) { entry in
          .text(entry.statuses.first { $0.name == status.rawValue }.map { String($0.count) } ?? "")
        })
    }
    let shown = columns.filter { column in
      column.key == "day" || column.key == "asOf"
        || entries.values.joined().contains { entry in
          entry.statuses.contains { $0.name == column.key }
        }
    }
    return shown + [
      ReportColumn("course", language.text("走势", "course"), "course") { entry in
        .text(Kind.allCases.map { $0.marks(of: entry) }.joined())
      }
    ]
  }
}
