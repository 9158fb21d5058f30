import PlanFiles
import PlanRules
import PlanRun

/// The report as one JSON object a line, each with its `type` and its plan: what engines for more than one machine take, plan by
/// plan, as the map step of what they group and join.
struct JSONLines: Renderer {
  private static let lines = Band(0)

  private let language: Language
  private let version: String
  private let isOnData: Bool

  /// Messages come in one language; `validate` gives plans without verdicts.
  init(_ language: Language, version: String, isOnData: Bool = false) {
    self.language = language
    self.version = version
    self.isOnData = isOnData
  }

  /// Nothing of a line hangs on the plans behind it.
  func stream(on day: CalendarDate?) -> PartStream? { PartStream(Self.lines) }

  func part(of item: RunItem) -> Part {
    var part = Part()
    if let judged = item.judged {
      func add(_ type: String, _ members: (inout JSONWriter) -> Void) {
        part.add(line: type, to: Self.lines) { json in
          json.member("plan", judged.plan.id)
          members(&json)
        }
      }
      add("plan") { self.add(headOf: judged, to: &$0) }
      if !isOnData {
        for assessed in judged.indicators { add("indicator", JSONIndicator(assessed, in: judged, language).add) }
        for annual in judged.annual { add("annualTarget", JSONAnnual(annual, in: judged).addWithSeries) }
        for running in judged.inHand {
          add("annualTarget", JSONYearInHand(running, in: judged).addNumberWithSeries)
        }
        let lists = JSONLists(judged, language)
        for item in judged.late + judged.toConfirm + judged.behind {
          for role in lists.leads(item) { add("overdue") { lists.add(item, role, to: &$0) } }
        }
      }
    }
    let rows = FindingRows(item, language)
    for weighed in item.findings { part.add(line: "finding", to: Self.lines, JSONFinding(rows.row(weighed)).add) }
    if let changes = item.judged?.changes, let base = changes.base {
      let rows = FindingRows(base, language)
      for weighed in changes.fixed { part.add(line: "fixed", to: Self.lines, JSONFinding(rows.row(weighed)).add) }
    }
    return part
  }

  private func add(headOf judged: PlanResult, to json: inout JSONWriter) {
    let head = judged.plan.head
    json.member("title", head.title)
    json.word("period", head.period.description)
    json.member("region", head.region)
    json.word("asOf", isOnData ? nil : judged.assessment.asOf.description)
    json.word("elapsed", isOnData ? nil : FigureText.share(judged.assessment.elapsed))
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.lines, to: &sink)
    let rows = FindingRows(summary, language)
    var end = Part()
    for weighed in summary.opening { end.add(line: "finding", to: Self.lines, JSONFinding(rows.row(weighed)).add) }
    end.add(line: "summary", to: Self.lines) { json in
      json.member("format", "fyplan/1")
      json.member("version", version)
      json.word("asOf", isOnData ? nil : summary.asOf?.description)
      json.member("plans", summary.judged.count)
      json.member("base", summary.base)
      for (key, count) in JSONReport.counts(of: summary.tally) { json.member(named: key, count) }
      json.member("exitStatus", Int(summary.end.rawValue))
    }
    sink.write(end.bytes)
  }
}

extension Part {
  /// Adds an object of its type and some members as a line.
  fileprivate mutating func add(line type: String, to band: Band, _ members: (inout JSONWriter) -> Void) {
    add(to: band) { buffer in
      JSONWriter.writeLine(to: &buffer) { json in
        json.object { json in
          json.member("type", type)
          members(&json)
        }
      }
      buffer.write("\n")
    }
  }
}
