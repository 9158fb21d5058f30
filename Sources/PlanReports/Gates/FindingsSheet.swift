import PlanFiles
import PlanRules
import PlanRun

/// What was found, as CSV: a row for each finding.
struct FindingsSheet: Renderer {
  private static let damaged = Band(0)
  private static let found = Band(1)

  private let language: Language
  private var columns: [ReportColumn<FindingRow>] {
    FindingsTable.columns(language).choosing(FindingsTable.inSpreadsheet)
  }

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let (rows, columns) = (FindingRows(item, language), columns)
    for weighed in item.findings {
      part.add(CSVText.line(rows.row(weighed), columns), to: item.judged == nil ? Self.damaged : Self.found)
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let (rows, columns) = (FindingRows(summary, language), columns)
    sink.write(CSVText.mark + CSVText.header(columns, language))
    for weighed in summary.opening { sink.write(CSVText.line(rows.row(weighed), columns)) }
    parts.write(Self.damaged, to: &sink)
    parts.write(Self.found, to: &sink)
  }
}

/// What was found, as Markdown: the verdict, then the findings with what a reader acts on. With an earlier state it is the
/// comment on a change: what was there before is only counted, and what is mended comes last. For one department it is a
/// list that can be sent as a mail or a message: what it is to act on, plan by plan, and how.
struct FindingsPage: Renderer {
  private static let damaged = Band(0)
  private static let found = Band(1)
  private static let fixed = Band(2)
  private static let digests = Band(3)

  private let language: Language
  private var columns: [ReportColumn<FindingRow>] { FindingsTable.columns(language).choosing(FindingsTable.onPage) }

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let (rows, columns) = (FindingRows(item, language), columns)
    if let judged = item.judged, judged.selection.department != nil {
      part.add(digest(of: judged, item.ownFindings, rows), to: Self.digests)
      return part
    }
    for weighed in item.ownFindings {
      let row = MarkdownText.row(rows.row(weighed), columns, language)
      part.add(row, to: item.judged == nil ? Self.damaged : Self.found)
    }
    if let changes = item.judged?.changes, let base = changes.base {
      let rows = FindingRows(base, language)
      for weighed in changes.fixed {
        let finding = rows.row(weighed)
        part.add("- \(finding.rule.code) \(MarkdownText.inline(finding.message))\n", to: Self.fixed)
      }
    }
    return part
  }

  /// What a department is to act on in one plan; nothing where there is nothing.
  private func digest(of judged: PlanResult, _ findings: [WeighedFinding], _ rows: FindingRows) -> String {
    let own = findings.filter { $0.shownSeverity > .note }
    guard !own.isEmpty else { return "" }
    let day = judged.assessment.asOf
    let heading = judged.heading(language) + language.text("，截至\(day)", ", as of \(day)")
    let items = own.map { weighed in
      let row = rows.row(weighed)
      let label = weighed.label.text(in: language)
      let remedy =
        row.remedy.isEmpty
        ? "" : "  \n  \(language.text("办法：", "remedy: "))\(MarkdownText.inline(row.remedy))"
      return "- **\(label)** \(MarkdownText.inline(row.message))\(remedy)\n"
    }
    return "\n### \(MarkdownText.inline(heading))\n\n\(items.joined())"
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    sink.write("## \(MarkdownText.inline(GateText(summary).conclusion.text(in: language)))\n")
    if let line = ChangeText(summary)?.line.text(in: language) { sink.write("\n\(MarkdownText.inline(line))\n") }
    let (rows, columns) = (FindingRows(summary, language), columns)
    if !(summary.opening.isEmpty && parts.isEmpty(Self.damaged) && parts.isEmpty(Self.found)) {
      sink.write("\n" + MarkdownText.head(columns, language))
      for weighed in summary.opening { sink.write(MarkdownText.row(rows.row(weighed), columns, language)) }
      parts.write(Self.damaged, to: &sink)
      parts.write(Self.found, to: &sink)
    }
    parts.write(Self.digests, to: &sink)
    guard !parts.isEmpty(Self.fixed) else { return }
    sink.write("\n### \(language.text("已解决", "Fixed"))\n\n")
    parts.write(Self.fixed, to: &sink)
  }
}
