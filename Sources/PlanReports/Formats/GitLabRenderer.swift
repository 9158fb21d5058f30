import PlanRules

/// The code quality report of GitLab: a JSON array (GitLab, Code Quality, report format).
struct GitLabRenderer: ReportRenderer {
  private let run: Run
  private let reader: FindingReader

  init(_ run: Run, _ language: Language) {
    self.run = run
    reader = FindingReader(run, language)
  }

  func write(to output: inout some TextOutputStream) {
    var fingerprint = FindingFingerprint()
    let fingerprints = run.findings.map { fingerprint.next($0.finding) }
    JSONOutput.rows(run.findings.count) { [run, reader] position in
      GitLabRenderer.entry(reader.read(run.findings[position]), fingerprints[position], reader.language)
    }.write(to: &output)
  }

  private static func entry(_ read: ReadFinding, _ fingerprint: String, _ language: Language) -> JSONOutput {
    // GitLab has no suppressions, so the approval stands in the text.
    let approval = read.weighed.approval.map { " (\($0.text(in: language)))" } ?? ""
    return .object([
      ("description", .string(TerminalText.cell(read.message + approval))),
      ("check_name", .string("\(read.rule.code) \(read.rule.name)")),
      ("fingerprint", .string(fingerprint)),
      ("severity", .string(weight(read.weighed.loudness))),
      (
        "location",
        .object([
          ("path", .string(path(read.place.file))), ("lines", .object([("begin", .integer(max(1, read.place.line)))])),
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
