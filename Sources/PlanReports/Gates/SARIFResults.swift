import PlanFiles
import PlanRules
import PlanRun

/// Makes the results of a SARIF document of one folder's findings.
struct SARIFResults {
  private let rows: FindingRows
  private let positions: [String: Int]
  private let lines: CellEnds
  private let hasKnown: Bool

  init(_ rows: FindingRows, _ files: [SourceFile], _ book: RuleBook, hasKnown: Bool) {
    self.rows = rows
    self.hasKnown = hasKnown
    lines = CellEnds(files)
    positions = Dictionary(uniqueKeysWithValues: book.rules.enumerated().map { ($1.code, $0) })
  }

  /// The result of a finding.
  func result(_ weighed: WeighedFinding) -> JSONOutput {
    let read = rows.row(weighed)
    let baseline = baselineState(of: read.weighed).map { [("baselineState", JSONOutput.string($0))] } ?? []
    let index = positions[read.rule.code].map { [("ruleIndex", JSONOutput.integer($0))] } ?? []
    return .object(
      [("ruleId", .string(read.rule.code))] + index + [
        ("level", .string(level(of: read.weighed))),
        ("message", .object([("text", .string(message(read)))])),
        ("locations", .array([location(read.place)])),
      ] + related(read) + [
        ("partialFingerprints", .object([("fyplanIdentity/v2", .string(weighed.fingerprint.text))])),
        ("properties", properties(read)),
      ] + baseline + suppressions(read.weighed))
  }

  /// The target of a verdict that stands at its figure (SARIF 2.1.0, section 3.27.22).
  private func related(_ read: FindingRow) -> [(key: String, value: JSONOutput)] {
    guard let place = read.finding.related, case .object(let members) = location(place) else { return [] }
    let target = Wording(zh: "目标", en: "target").text(in: rows.language)
    let all = [("id", JSONOutput.integer(1)), ("message", .object([("text", .string(target))]))] + members
    return [("relatedLocations", .array([.object(all)]))]
  }

  /// What has become of it since the state that findings are held against (SARIF 2.1.0, section 3.27.24); those that are
  /// gone have no result, as GitHub would show them as open.
  private func baselineState(of weighed: WeighedFinding) -> String? {
    switch weighed.change {
    case .new?: "new"
    case .worse?, .knownNow?, .better?: "updated"
    case .unchanged?: "unchanged"
    case nil: hasKnown ? (weighed.isListed ? "unchanged" : "new") : nil
    }
  }

  /// An approved exception is a suppression from outside the source (SARIF 2.1.0, section 3.35).
  private func suppressions(_ weighed: WeighedFinding) -> [(key: String, value: JSONOutput)] {
    guard weighed.exception != nil, let approval = weighed.approval else { return [] }
    return [
      (
        "suppressions",
        .array([
          .object([
            ("kind", .string("external")), ("status", .string("accepted")),
            ("justification", .string(TerminalText.cell(approval.text(in: rows.language)))),
          ])
        ])
      )
    ]
  }

  /// What only is supported is a note; what was approved keeps its weight, as a suppression takes it out.
  private func level(of weighed: WeighedFinding) -> String {
    (weighed.isSupporting ? weighed.shownSeverity : weighed.severity).rawValue
  }

  private func message(_ read: FindingRow) -> String {
    let message = SARIFText.plain(read.message)
    return read.remedy.isEmpty ? message : message + "\n" + SARIFText.plain(read.remedy)
  }

  private func location(_ place: Place) -> JSONOutput {
    .object([
      (
        "physicalLocation",
        .object([
          ("artifactLocation", .object([("uri", .string(URIReference.text(ofPath: place.file)))])),
          ("region", region(place)),
        ])
      )
    ])
  }

  /// From the place to the end of its cell; only the line where the file has no such place.
  private func region(_ place: Place) -> JSONOutput {
    let line = ("startLine", JSONOutput.integer(max(1, place.lineNumber)))
    guard let end = lines.end(ofCellAt: place) else { return .object([line]) }
    return .object([line, ("startColumn", .integer(place.columnNumber)), ("endColumn", .integer(end))])
  }

  private func properties(_ read: FindingRow) -> JSONOutput {
    let finding = read.finding
    return .object([
      ("plan", JSONOutput(finding.plan)), ("subject", JSONOutput(finding.subject?.text)),
      ("field", JSONOutput(finding.field?.header)), ("region", JSONOutput(finding.region)),
      ("period", JSONOutput(finding.period?.description)), ("lead", JSONOutput(read.lead)),
      ("supporting", JSONOutput(read.supporting)),
    ])
  }
}
