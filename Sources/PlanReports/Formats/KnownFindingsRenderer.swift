import PlanFiles
package import PlanRules

/// The errors and warnings of a run as a list for `--known`, in an order that depends on nothing but what they are about.
package struct KnownFindingsRenderer: ReportRenderer {
  private let table: ReportTable

  /// The list of a run; what is approved has an exception of its own, and what is said of the run, of exceptions and of
  /// the list itself never is known.
  package init(_ run: Run, _ language: Language) {
    table = ReportTable(KnownFindingsRenderer.columns, language) { append in
      var fingerprint = FindingFingerprint()
      let entries = run.findings.map { (weighed: $0, fingerprint: fingerprint.next($0.finding)) }
        .filter { KnownFindingsRenderer.isListed($0.weighed) }
        .map {
          (key: $0.weighed.finding.identity.text, row: KnownFindingsRenderer.row($0.weighed.finding, $0.fingerprint))
        }
      for entry in entries.sorted(by: { ($0.key, $0.row[0]) < ($1.key, $1.row[0]) }) { append(entry.row) }
    }
  }

  private static let columns = KnownFindingsFile.header.map { ReportColumn($0, $0) }

  private static func isListed(_ weighed: WeighedFinding) -> Bool {
    let rule = weighed.finding.rule
    return weighed.severity > .note && weighed.exception == nil && rule.family != .run && !rule.isOnExceptions
  }

  private static func row(_ finding: Finding, _ fingerprint: String) -> [String] {
    [
      fingerprint, finding.rule.code, finding.plan ?? "", finding.subject ?? "", finding.field ?? "",
      finding.region ?? "", finding.period?.description ?? "",
    ]
  }

  /// Writes the list as CSV.
  package func write(to output: inout some TextOutputStream) { CSVRenderer(table).write(to: &output) }
}

extension Rule {
  /// Whether it is about approved exceptions themselves.
  fileprivate var isOnExceptions: Bool { self == .exceptionExpired || self == .exceptionUnmatched }
}
