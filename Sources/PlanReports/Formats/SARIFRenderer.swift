import PlanRules

/// Findings as SARIF 2.1.0 (OASIS), within what GitHub's code scanning takes.
///
/// Every result has a place, as one without makes GitHub refuse the file, and there are at most 25,000, the worst; a
/// notification tells how many were left out. What ended the run is a result and a notification.
struct SARIFRenderer: ReportRenderer {
  private let run: Run
  private let reader: FindingReader
  private let version: String
  private let limit: Int

  init(_ run: Run, _ language: Language, version: String, limit: Int = 25_000) {
    self.run = run
    self.version = version
    self.limit = limit
    reader = FindingReader(run, language)
  }

  func write(to output: inout some TextOutputStream) {
    let quota = FindingQuota(run.findings, atMost: limit)
    JSONOutput.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([content(quota)])),
    ]).write(to: &output)
  }

  private func content(_ quota: FindingQuota) -> JSONOutput {
    let shown = shown(quota)
    let maker = SARIFResults(run, shown, reader)
    return .object([
      ("tool", .object([("driver", driver)])),
      ("language", .string(reader.language == .zh ? "zh-CN" : "en")),
      ("columnKind", .string("unicodeCodePoints")),
      ("invocations", .array([invocation(leftOut: quota.leftOut, count: quota.leftOutInAll)])),
      ("results", .rows(shown.count) { maker.result($0) }),
    ])
  }

  /// The findings there is room for, in their order.
  private func shown(_ quota: FindingQuota) -> [WeighedFinding] {
    guard quota.leftOutInAll > 0 else { return run.findings }
    var room = quota
    return run.findings.filter { room.take($0.loudness) }
  }

  private var driver: JSONOutput {
    .object([
      ("name", .string("fyplan")),
      ("version", .string(version)),
      ("rules", .array(RuleBook.rules.map(rule))),
    ])
  }

  private func rule(_ rule: Rule) -> JSONOutput {
    let why = rule.why.text(in: reader.language)
    let more = Wording(zh: "用 fyplan explain \(rule.code) 看例子。", en: "See fyplan explain \(rule.code) for examples.")
    return .object([
      ("id", .string(rule.code)),
      ("name", .string(rule.name)),
      ("shortDescription", text(rule.summary.text(in: reader.language))),
      ("fullDescription", text(why)),
      ("help", text("\(why) \(more.text(in: reader.language))")),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  private func invocation(leftOut: [Severity: Int], count: Int) -> JSONOutput {
    let failures = run.findings.filter { $0.severity == .error && $0.isOpen && $0.finding.plan == nil }.map { weighed in
      notification(
        reader.read(weighed).message, level: "error", about: weighed.finding.rule.code)
    }
    return .object([
      ("executionSuccessful", .bool(run.outcome != .void)),
      ("exitCode", .integer(Int(run.end.rawValue))),
      ("toolExecutionNotifications", .array(failures + (count > 0 ? [notification(leftOut)] : []))),
    ])
  }

  private func notification(_ leftOut: [Severity: Int]) -> JSONOutput {
    let counts = GateText.counts(leftOut)
    let message = Wording(
      zh: "GitHub 每次最多收 \(limit) 条结果，未列出的有：\(counts.zh)",
      en: "GitHub takes \(limit) results at most; left out: \(counts.en)")
    return notification(message.text(in: reader.language), level: "warning", about: nil)
  }

  private func notification(_ message: String, level: String, about rule: String?) -> JSONOutput {
    let descriptor = rule.map { [("associatedRule", JSONOutput.object([("id", .string($0))]))] } ?? []
    return .object([("level", .string(level)), ("message", text(TerminalText.cell(message)))] + descriptor)
  }

  private func text(_ text: String) -> JSONOutput { .object([("text", .string(text))]) }
}
