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

/// What was found, as Markdown: the verdict, then the findings with what a reader acts on.
struct FindingsPage: Renderer {
  private static let damaged = Band(0)
  private static let found = Band(1)

  private let language: Language
  private var columns: [ReportColumn<FindingRow>] { FindingsTable.columns(language).choosing(FindingsTable.onPage) }

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let (rows, columns) = (FindingRows(item, language), columns)
    for weighed in item.findings {
      let row = MarkdownText.row(rows.row(weighed), columns, language)
      part.add(row, to: item.judged == nil ? Self.damaged : Self.found)
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    sink.write("## \(MarkdownText.inline(GateText(summary).conclusion.text(in: language)))\n")
    let (rows, columns) = (FindingRows(summary, language), columns)
    guard summary.tally.findings > 0 else { return }
    sink.write("\n" + MarkdownText.head(columns, language))
    for weighed in summary.opening { sink.write(MarkdownText.row(rows.row(weighed), columns, language)) }
    parts.write(Self.damaged, to: &sink)
    parts.write(Self.found, to: &sink)
  }
}
