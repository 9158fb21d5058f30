import PlanFiles
import PlanRules
import PlanRun

/// How a plan stands, as the JSON that shields.io makes a badge of (shields.io, Endpoint Badge).
struct BadgeRenderer: Renderer {
  private static let titles = Band(0)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    part.add(item.judged?.plan.head.title ?? item.id, to: Self.titles)
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var titles: [String] = []
    parts.forEachRecord(in: Self.titles) { record, _ in titles.append(String(decoding: record, as: UTF8.self)) }
    let label = titles.count == 1 ? titles[0] : "fyplan"
    let (message, color) = standing(of: summary)
    JSONOutput.object([
      ("schemaVersion", .integer(1)), ("label", .string(TerminalText.cell(label))),
      ("message", .string(message.text(in: language))), ("color", .string(color)),
      ("isError", .bool(summary.outcome == .failed)),
    ]).write(to: &sink)
  }

  /// The worst that is to be said: obligations that fail, what nobody knows of them, then aims.
  private func standing(of summary: RunSummary) -> (message: Wording, color: String) {
    if summary.outcome == .void { return (GateText(summary).verdict, "lightgrey") }
    let failed: [Status] = [.missed, .behind]
    let open: [Status] = [.unreported, .undetermined]
    for (nature, statuses, color) in [
      (Nature.binding, failed, "red"), (.binding, open, "orange"), (.expected, failed, "yellow"),
    ] {
      let found = statuses.map { status in (status, summary.judged.map { $0.statuses.count(nature, status) }) }
        .filter { $0.1.contains { $0 > 0 } }
      guard !found.isEmpty else { continue }
      let wording = Wording { language in
        let list = found.map { status, counts in
          "\(status.name.text(in: language)) \(counts.reduce(0, +))"
        }.joined(separator: language.text("，", ", "))
        return "\(nature.name.text(in: language)) \(list)"
      }
      return (wording, color)
    }
    if summary.outcome == .failed { return (GateText(summary).verdict, "red") }
    return (Wording(zh: "达到要求", en: "as required"), "brightgreen")
  }
}
