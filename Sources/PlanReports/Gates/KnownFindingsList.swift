package import PlanFiles
import PlanRules
package import PlanRun

/// The errors and warnings of a run as a list for `--known`, in an order that depends on nothing but what they are about.
package struct KnownFindingsList: Renderer {
  /// Rows, and what they are sorted by, in turn.
  private static let rows = Band(0)

  /// The list; its titles are the same in every language.
  package init() {}

  /// What is approved has an exception of its own, and what is said of the run, of exceptions and of the list itself
  /// never is known.
  package func part(of item: RunItem) -> Part {
    var part = Part()
    var fingerprint = FindingFingerprint()
    for weighed in item.findings {
      let finding = weighed.finding
      let print = fingerprint.next(finding)
      guard isListed(weighed) else { continue }
      part.add("\(finding.identity)\u{1F}\(print)", to: Self.rows)
      let cells = KnownFindingsFile.Column.row { column in
        switch column {
        case .fingerprint: print
        case .code: finding.rule.code
        case .plan: finding.plan
        case .subject: finding.subject?.text
        case .field: finding.field?.header
        case .region: finding.region
        case .period: finding.period?.description
        }
      }
      part.add(CSVText.line(cells), to: Self.rows)
    }
    return part
  }

  private func isListed(_ weighed: WeighedFinding) -> Bool {
    let rule = weighed.finding.rule
    return weighed.severity > .note && weighed.exception == nil && rule.family != .run && !rule.isOnExceptions
  }

  /// Writes the list as CSV.
  package func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    var entries: [(key: String, row: [UInt8])] = []
    var key: String?
    parts.forEachRecord(in: Self.rows) { record, _ in
      if let own = key {
        entries.append((own, Array(record)))
        key = nil
      } else {
        key = String(decoding: record, as: UTF8.self)
      }
    }
    sink.write(CSVText.mark + CSVText.line(KnownFindingsFile.Column.headers))
    for entry in entries.sorted(by: { $0.key < $1.key }) { sink.write(entry.row[...]) }
  }
}

extension Rule {
  /// Whether it is about approved exceptions themselves.
  fileprivate var isOnExceptions: Bool { self == .exceptionExpired || self == .exceptionUnmatched }
}
