import PlanRules

/// Makes the results of a SARIF document, one when it is written.
struct SARIFResults: Sendable {
  private let run: Run
  private let findings: [WeighedFinding]
  private let fingerprints: [String]
  private let reader: FindingReader
  private let positions: [String: Int]
  private let lines: RunLines

  init(_ run: Run, _ findings: [WeighedFinding], _ reader: FindingReader) {
    self.run = run
    self.findings = findings
    self.reader = reader
    lines = RunLines(run, of: findings.compactMap(\.finding.place?.file))
    positions = Dictionary(uniqueKeysWithValues: RuleBook.rules.enumerated().map { ($1.code, $0) })
    var fingerprint = FindingFingerprint()
    fingerprints = findings.map { fingerprint.next($0.finding) }
  }

  /// The result of a finding, by its position.
  func result(_ position: Int) -> JSONOutput {
    let read = reader.read(findings[position])
    let baseline =
      run.hasKnown ? [("baselineState", JSONOutput.string(read.weighed.isListed ? "unchanged" : "new"))] : []
    let index = positions[read.rule.code].map { [("ruleIndex", JSONOutput.integer($0))] } ?? []
    return .object(
      [("ruleId", .string(read.rule.code))] + index + [
        ("level", .string(level(of: read.weighed))),
        ("message", .object([("text", .string(message(read)))])),
        ("locations", .array([location(read.place)])),
        ("partialFingerprints", .object([("fyplanIdentity/v1", .string(fingerprints[position]))])),
        ("properties", properties(read)),
      ] + baseline + suppressions(read.weighed))
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
            ("justification", .string(TerminalText.cell(approval.text(in: reader.language)))),
          ])
        ])
      )
    ]
  }

  /// What only is supported is a note; what was approved keeps its weight, as a suppression takes it out.
  private func level(of weighed: WeighedFinding) -> String {
    (weighed.isSupporting ? weighed.loudness : weighed.severity).rawValue
  }

  private func message(_ read: ReadFinding) -> String {
    let message = TerminalText.cell(read.message)
    return read.remedy.isEmpty ? message : message + "\n" + TerminalText.cell(read.remedy)
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
    let line = ("startLine", JSONOutput.integer(max(1, place.line)))
    guard let end = lines.end(ofCellAt: place) else { return .object([line]) }
    return .object([line, ("startColumn", .integer(place.column)), ("endColumn", .integer(end))])
  }

  private func properties(_ read: ReadFinding) -> JSONOutput {
    let finding = read.finding
    return .object([
      ("plan", JSONOutput(finding.plan)), ("subject", JSONOutput(finding.subject)),
      ("field", JSONOutput(finding.field)), ("region", JSONOutput(finding.region)),
      ("period", JSONOutput(finding.period?.description)), ("lead", JSONOutput(read.lead)),
      ("supporting", JSONOutput(read.supporting)),
    ])
  }
}
