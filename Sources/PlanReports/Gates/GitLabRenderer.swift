import PlanFiles
import PlanRules
import PlanRun

/// The code quality report of GitLab: a JSON array (GitLab, Code Quality, report format).
struct GitLabRenderer: Renderer {
  private static let damaged = Band(0)
  private static let found = Band(1)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    for entry in entries(item.findings, FindingRows(item, language)) {
      part.add(to: item.judged == nil ? Self.damaged : Self.found) { entry.write(to: &$0, indent: 2) }
    }
    return part
  }

  private func entries(_ findings: [WeighedFinding], _ rows: FindingRows) -> [JSONOutput] {
    findings.map { GitLabRenderer.entry(rows.row($0), language) }
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let rows = FindingRows(summary, language)
    JSONOutput.list([
      .values(entries(summary.opening, rows)), .written(parts, Self.damaged), .written(parts, Self.found),
    ]).write(to: &sink)
  }

  private static func entry(_ read: FindingRow, _ language: Language) -> JSONOutput {
    // GitLab has no suppressions, so the approval stands in the text.
    let approval = read.weighed.approval.map { " (\($0.text(in: language)))" } ?? ""
    return .object([
      ("description", .string(TerminalText.cell(read.message + approval))),
      ("check_name", .string("\(read.rule.code) \(read.rule.name)")),
      ("fingerprint", .string(read.weighed.fingerprint.text)),
      ("severity", .string(weight(read.weighed.shownSeverity))),
      (
        "location",
        .object([
          ("path", .string(path(read.place.file))),
          ("lines", .object([("begin", .integer(max(1, read.place.lineNumber)))])),
        ])
      ),
    ])
  }

  /// GitLab knows info, minor, major, critical and blocker.
  private static func weight(_ severity: Severity) -> String {
    switch severity {
    case .error: "critical"
    case .warning: "minor"
    case .note: "info"
    }
  }

  /// GitLab wants paths without a leading `./`.
  private static func path(_ file: String) -> String {
    file.hasPrefix("./") ? String(file.dropFirst(2)) : file
  }
}
