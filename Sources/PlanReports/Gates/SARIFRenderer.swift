import PlanFiles
import PlanRules
import PlanRun

/// Findings as SARIF 2.1.0 (OASIS), within what GitHub's code scanning takes.
///
/// Every result has a place, as one without makes GitHub refuse the file, and there are at most 25,000, the worst; a
/// notification tells how many were left out. What ended the run is a result and a notification.
struct SARIFRenderer: Renderer {
  private static let damaged = Band(0)
  private static let found = Band(1)
  /// How deep in the document a result stands.
  private static let depth = 8

  private let language: Language
  private let version: String
  private let limit: Int
  private let book: RuleBook
  private let hasKnown: Bool

  init(_ language: Language, version: String, book: RuleBook, hasKnown: Bool, limit: Int = 25_000) {
    self.language = language
    self.version = version
    self.book = book
    self.hasKnown = hasKnown
    self.limit = limit
  }

  func part(of item: RunItem) -> Part {
    let results = SARIFResults(FindingRows(item, language), item.folder.files, book, hasKnown: hasKnown)
    return part(of: item.findings, results, in: item.judged == nil ? Self.damaged : Self.found)
  }

  private func part(of findings: [WeighedFinding], _ results: SARIFResults, in band: Band) -> Part {
    var part = Part()
    part.counts = [0, 0, 0]
    for weighed in findings {
      let mark = Mark(weighed.shownSeverity)
      part.counts[mark.number] += 1
      let result = results.result(weighed)
      part.add(to: band, mark) { result.write(to: &$0, indent: Self.depth) }
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let rows = FindingRows(summary, language)
    var own = Spool()
    own.append(part(of: summary.opening, SARIFResults(rows, [], book, hasKnown: hasKnown), in: Self.damaged))
    let counts = Severity.worstFirst.map { ($0, own.count(Mark($0).number) + parts.count(Mark($0).number)) }
    let quota = FindingQuota(Dictionary(uniqueKeysWithValues: counts), atMost: limit)
    let all = [(own, Self.damaged), (parts, Self.damaged), (parts, Self.found)]
    let results = JSONOutput.Piece.written { visit in
      var room = quota
      for (spool, band) in all {
        spool.forEachRecord(in: band) { result, mark in
          if let mark, room.take(mark.severity) { visit(result) }
        }
      }
    }
    let run = JSONOutput.object([
      ("tool", .object([("driver", driver)])),
      ("language", .string(language.text("zh-CN", "en"))),
      ("columnKind", .string("unicodeCodePoints")),
      ("invocations", .array([invocation(summary, rows, quota)])),
      ("results", .list([results])),
    ])
    JSONOutput.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run])),
    ]).write(to: &sink)
  }

  private var driver: JSONOutput {
    .object([
      ("name", .string("fyplan")),
      ("version", .string(version)),
      ("rules", .array(book.rules.map(rule))),
    ])
  }

  private func invocation(_ summary: RunSummary, _ rows: FindingRows, _ quota: FindingQuota) -> JSONOutput {
    let failures = summary.opening.filter { $0.severity == .error && $0.isOpen }.map { weighed in
      notification(rows.row(weighed).message, level: "error", about: weighed.finding.rule.code)
    }
    return .object([
      ("executionSuccessful", .bool(summary.outcome != .void)),
      ("exitCode", .integer(Int(summary.end.rawValue))),
      (
        "toolExecutionNotifications",
        .array(failures + (quota.leftOutInAll > 0 ? [notification(quota.leftOut)] : []))
      ),
    ])
  }

  private func rule(_ rule: Rule) -> JSONOutput {
    let why = rule.why.text(in: language)
    let more = Wording(zh: "用 fyplan explain \(rule.code) 看例子。", en: "See fyplan explain \(rule.code) for examples.")
    return .object([
      ("id", .string(rule.code)),
      ("name", .string(rule.name)),
      ("shortDescription", text(rule.summary.text(in: language))),
      ("fullDescription", text(why)),
      ("help", text("\(why) \(more.text(in: language))")),
      ("defaultConfiguration", .object([("level", .string(rule.severity.rawValue))])),
    ])
  }

  private func notification(_ leftOut: [Severity: Int]) -> JSONOutput {
    let counts = GateText.counts(leftOut)
    let message = Wording(
      zh: "GitHub 每次最多收 \(limit) 条结果，未列出的有：\(counts.zh)",
      en: "GitHub takes \(limit) results at most; left out: \(counts.en)")
    return notification(message.text(in: language), level: "warning", about: nil)
  }

  private func notification(_ message: String, level: String, about rule: String?) -> JSONOutput {
    let descriptor = rule.map { [("associatedRule", JSONOutput.object([("id", .string($0))]))] } ?? []
    return .object([("level", .string(level)), ("message", text(message))] + descriptor)
  }

  private func text(_ text: String) -> JSONOutput { .object([("text", .string(SARIFText.plain(text)))]) }
}
