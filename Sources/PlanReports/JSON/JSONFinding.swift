import PlanFiles
import PlanRules
import PlanRun

/// One finding as JSON.
struct JSONFinding {
  private let row: FindingRow

  init(_ row: FindingRow) { self.row = row }

  func add(to json: inout JSONWriter) {
    let (weighed, finding) = (row.weighed, row.finding)
    json.word("fingerprint", weighed.fingerprint.text)
    json.member("code", finding.rule.code)
    json.member("name", finding.rule.name)
    json.word("severity", weighed.severity.rawValue)
    json.member("plan", finding.plan)
    json.member("subject", finding.subject?.text)
    json.member("field", finding.field?.header)
    json.member("region", finding.region)
    json.word("period", finding.period?.description)
    json.member("lead", row.lead)
    json.member("supporting", row.supporting)
    json.member("file", finding.place?.file)
    json.member("line", finding.place?.lineNumber)
    json.member("column", finding.place?.columnNumber)
    json.object("related", finding.related) { json, related in
      json.member("file", related.file)
      json.member("line", related.lineNumber)
      json.member("column", related.columnNumber)
    }
    json.member("message", row.message)
    json.member("remedy", row.remedy)
    // Who approved it, until when and why.
    json.object("exception", weighed.exception) { json, exception in
      json.member("reason", exception.reason)
      json.member("approvedBy", exception.approver)
      json.word("expires", exception.expires.description)
      json.member("file", exception.place.file)
      json.member("line", exception.place.lineNumber)
    }
    json.word("change", weighed.change?.rawValue)
    json.member("known", weighed.isListed)
    json.member("standing", weighed.standing.name)
  }
}

extension Part {
  /// Adds what keeps a folder from being shown; nothing of one that is shown.
  mutating func add(damaged item: RunItem, to band: Band, _ language: Language) {
    guard item.judged == nil else { return }
    let rows = FindingRows(item, language)
    for weighed in item.findings {
      let finding = JSONFinding(rows.row(weighed))
      add(to: band) { buffer in
        JSONWriter.write(to: &buffer, indent: 4) { $0.object(finding.add) }
      }
    }
  }
}
