import PlanFiles
import PlanRules
import PlanRun

/// `explain PLAN INDICATOR` as Markdown: a heading for each verdict, a list of the steps to it.
struct ExplainMarkdown: Renderer {
  private static let verdicts = Band(0)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    guard let judged = item.judged else { return part }
    for one in Explanation.all(in: judged, language) { part.add(text(of: one), to: Self.verdicts) }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.verdicts, separatedBy: "\n", to: &sink)
  }

  private func text(of one: Explanation) -> String {
    let head = "## \(MarkdownText.inline(one.title))\n\n"
    let about = MarkdownText.line("\(one.code), \(one.place.row)")
    return head + about + "\n\n" + one.steps.map(text(of:)).joined()
  }

  private func text(of step: WorkingStep) -> String {
    let title = "- **\(MarkdownText.inline(step.title))**"
    let lines = step.lines.map(step.lines.count > 1 ? MarkdownText.line : MarkdownText.inline)
    guard lines.count > 1 else { return "\(title) \(lines.joined())\n" }
    return title + "\n" + lines.map { "  - \($0)\n" }.joined()
  }
}
