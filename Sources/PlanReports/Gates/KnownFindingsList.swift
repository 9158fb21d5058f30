package import PlanFiles
import PlanRules
package import PlanRun

/// The findings of a run as a list for `--known`, in an order that depends on nothing but what they are about, and as text
/// that version control merges line by line.
package struct KnownFindingsList: Renderer {
  /// Rows, and what they are sorted by, in turn.
  private static let rows = Band(0)
  private static let lineEnd = "\n"

  /// The list; its titles are the same in every language.
  package init() {}

  /// What is approved has an exception of its own, and what is said of the run, of exceptions and of the list itself
  /// never is known.
  package func part(of item: RunItem) -> Part {
    var part = Part()
    for weighed in item.findings {
      let finding = weighed.finding
      guard isListed(weighed) else { continue }
      let (identity, print) = (FindingIdentity(finding), weighed.fingerprint.text)
      part.add("\(identity.text)\u{1F}\(print)", to: Self.rows)
      let cells = KnownFindingsFile.Column.row { column in
        switch column {
        case .fingerprint: print
        case .code: finding.rule.code
        case .plan: finding.plan
        case .subject: finding.subject?.text
        case .field: finding.field?.header
        case .region: finding.region
        case .period: identity.period?.description
        case .extent: finding.extent?.description
        }
      }
      part.add(CSVText.cells(cells) + Self.lineEnd, to: Self.rows)
    }
    return part
  }

  private func isListed(_ weighed: WeighedFinding) -> Bool {
    let rule = weighed.finding.rule
    return weighed.exception == nil && rule.family != .run && !rule.isOnExceptions
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
    sink.write(CSVText.cells(KnownFindingsFile.Column.headers) + Self.lineEnd)
    for entry in entries.sorted(by: { $0.key < $1.key }) { sink.write(entry.row[...]) }
  }
}

extension Rule {
  /// Whether it is about approved exceptions themselves.
  fileprivate var isOnExceptions: Bool {
    [.exceptionExpired, .exceptionExpiring, .exceptionUnmatched].contains(self)
  }
}
