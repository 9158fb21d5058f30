package import PlanFiles
package import PlanRules
package import PlanRun

/// All findings as a Markdown table for the page of a GitHub Actions run, the worst first.
///
/// GitHub refuses more than 1 MiB a step (GitHub, Adding a job summary), so rows that no longer fit are only counted.
package struct StepSummary: Renderer {
  /// The largest summary of a step, in bytes.
  package static let limit = 1 << 20

  private let language: Language
  private let room: Int
  private var columns: [ReportColumn<FindingRow>] { FindingsTable.columns(language).choosing(FindingsTable.onPage) }

  /// The summary in one language; `room` is the number of bytes it may take.
  package init(_ language: Language, room: Int = StepSummary.limit) {
    self.language = language
    self.room = room
  }

  /// The rows of a folder's findings, each in the band of its weight; those of damaged folders come first.
  package func part(of item: RunItem) -> Part {
    part(of: item.findings, FindingRows(item, language), item.judged == nil)
  }

  private func part(of findings: [WeighedFinding], _ rows: FindingRows, _ isFirst: Bool) -> Part {
    var part = Part()
    part.counts = [0]
    let columns = columns
    for weighed in findings where !weighed.isUnchanged {
      part.counts[0] += 1
      let band = band(of: weighed.shownSeverity, isFirst: isFirst)
      part.add(MarkdownText.row(rows.row(weighed), columns, language), to: band)
    }
    return part
  }

  private func band(of severity: Severity, isFirst: Bool) -> Band {
    Band(Mark(severity).number * 2 + (isFirst ? 0 : 1))
  }

  /// Writes the verdict, then as many rows as there is room for.
  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let conclusion = GateText(summary).conclusion.text(in: language)
    sink.write("## fyplan: \(MarkdownText.inline(conclusion))\n")
    if let line = ChangeText(summary)?.line.text(in: language) { sink.write("\n\(MarkdownText.inline(line))\n") }
    var own = Spool()
    own.append(part(of: summary.opening, FindingRows(summary, language), true))
    let count = own.count(0) + parts.count(0)
    guard count > 0 else { return }
    sink.write("\n" + MarkdownText.head(columns, language))
    let left = count - writeRows(of: [own, parts], to: &sink)
    if left > 0 { sink.write("\n" + leftOut(left).text(in: language) + "\n") }
  }

  /// Writes rows while there is room and tells how many.
  private func writeRows(of spools: [Spool], to sink: inout some ByteSink) -> Int {
    // What stands before the rows and after them takes less than this.
    var rest = room - 1024
    var written = 0
    for severity in Severity.worstFirst {
      for isFirst in [true, false] {
        for spool in spools {
          spool.forEachRecord(in: band(of: severity, isFirst: isFirst)) { row, _ in
            // Once a row has no room none after it is written.
            rest -= row.count
            guard rest >= 0 else { return }
            sink.write(row)
            written += 1
          }
        }
      }
    }
    return written
  }

  private func leftOut(_ count: Int) -> Wording {
    Wording(
      zh: "GitHub 的摘要最多 1 MiB，另有 \(count) 条没有列出。",
      en: "A summary on GitHub holds 1 MiB; \(count) further findings are left out.")
  }
}
