package import PlanRules

/// All findings as a Markdown table for the page of a GitHub Actions run, the worst first.
///
/// GitHub refuses more than 1 MiB a step (GitHub, Adding a job summary), so rows that no longer fit are only counted.
package struct StepSummary: ReportRenderer {
  private let run: Run
  private let language: Language
  private let room: Int

  /// The largest summary of a step, in bytes.
  package static let limit = 1 << 20

  /// The summary of a run; `room` is the number of bytes it may take.
  package init(_ run: Run, _ language: Language, room: Int = StepSummary.limit) {
    self.run = run
    self.language = language
    self.room = room
  }

  /// Writes the verdict, then as many rows as there is room for.
  package func write(to output: inout some TextOutputStream) {
    let conclusion = GateText(run).conclusion.text(in: language)
    output.write("## fyplan: \(MarkdownText.inline(conclusion))\n")
    guard !run.findings.isEmpty else { return }
    let table = FindingsTables(run, language).short
    output.write("\n" + MarkdownText.head(of: table))
    let left = writeRows(to: &output)
    if left > 0 { output.write("\n" + leftOut(left).text(in: language) + "\n") }
  }

  /// Writes rows while there is room and tells how many findings have none.
  private func writeRows(to output: inout some TextOutputStream) -> Int {
    let reader = FindingReader(run, language)
    // What stands before the rows and after them takes less than this.
    var rest = room - 1024
    var written = 0
    for severity in Severity.worstFirst {
      for weighed in run.findings where weighed.loudness == severity {
        let row = MarkdownText.row(FindingsTables.shortRow(reader.read(weighed), language))
        rest -= row.utf8.count
        guard rest >= 0 else { return run.findings.count - written }
        output.write(row)
        written += 1
      }
    }
    return 0
  }

  private func leftOut(_ count: Int) -> Wording {
    Wording(
      zh: "GitHub 的摘要最多 1 MiB，另有 \(count) 条没有列出。",
      en: "A summary on GitHub holds 1 MiB; \(count) further findings are left out.")
  }
}
