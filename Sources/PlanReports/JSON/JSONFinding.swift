import PlanFiles
import PlanRules
import PlanRun

/// One finding as JSON.
struct JSONFinding {
  private let row: FindingRow

  init(_ row: FindingRow) { self.row = row }

  func object() -> JSONOutput {
    let (weighed, finding) = (row.weighed, row.finding)
    return .object([
      ("code", .string(finding.rule.code)),
      ("name", .string(finding.rule.name)),
      ("severity", .string(weighed.severity.rawValue)),
      ("plan", JSONOutput(finding.plan)),
      ("subject", JSONOutput(finding.subject?.text)),
      ("field", JSONOutput(finding.field?.header)),
      ("region", JSONOutput(finding.region)),
      ("period", JSONOutput(finding.period?.description)),
      ("lead", JSONOutput(row.lead)),
      ("supporting", JSONOutput(row.supporting)),
      ("file", JSONOutput(finding.place?.file)),
      ("line", finding.place.map { .integer($0.lineNumber) } ?? .null),
      ("column", finding.place.map { .integer($0.columnNumber) } ?? .null),
      ("message", .string(row.message)),
      ("remedy", .string(row.remedy)),
      ("exception", exception(weighed.exception)),
      ("known", .bool(weighed.isListed)),
      ("standing", .string(weighed.standing.name)),
    ])
  }

  /// Who approved a finding, until when and why.
  private func exception(_ exception: ApprovedException?) -> JSONOutput {
    guard let exception else { return .null }
    return .object([
      ("reason", .string(exception.reason)), ("approvedBy", .string(exception.approver)),
      ("expires", .string(exception.expires.description)), ("file", .string(exception.place.file)),
      ("line", .integer(exception.place.lineNumber)),
    ])
  }
}

extension Part {
  /// Adds what keeps a folder from being shown; nothing of one that is shown.
  mutating func add(damaged item: RunItem, to band: Band, _ language: Language) {
    guard item.judged == nil else { return }
    let rows = FindingRows(item, language)
    for weighed in item.findings {
      let finding = JSONFinding(rows.row(weighed)).object()
      add(to: band) { finding.write(to: &$0, indent: 4) }
    }
  }
}
