import PlanRules

/// `explain PLAN INDICATOR` as Markdown: a heading for each verdict, a list of the steps to it.
struct ExplainMarkdown: ReportRenderer {
  private let run: Run
  private let language: Language

  init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
  }

  func write(to output: inout some TextOutputStream) {
    var isFirst = true
    for judged in run.plans {
      for one in Explanation.all(in: judged, language) {
        output.write((isFirst ? "" : "\n") + text(of: one))
        isFirst = false
      }
    }
  }

  private func text(of one: Explanation) -> String {
    let head = "## \(MarkdownText.inline(one.title))\n\n"
    let about = MarkdownText.inline("\(one.code), \(one.place.file):\(one.place.line)")
    return head + about + "\n\n" + one.steps.map(text(of:)).joined()
  }

  private func text(of step: WorkingStep) -> String {
    let title = "- **\(MarkdownText.inline(step.title))**"
    let lines = step.lines.map(MarkdownText.inline)
    guard lines.count > 1 else { return "\(title) \(lines.joined())\n" }
    return title + "\n" + lines.map { "  - \($0)\n" }.joined()
  }
}
