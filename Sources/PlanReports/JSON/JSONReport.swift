import PlanFiles
import PlanRules
import PlanRun

/// The one JSON shape of `check`, `progress`, `overdue` and `tasks`, so that a script learns it once.
///
/// Figures are strings, counts, days, lines and columns integers, what is absent `null`; arrays are sorted as in the text.
struct JSONReport: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)
  private static let found = Band(2)
  private static let fixed = Band(3)
  /// How deep in the document a plan or a finding stands.
  private static let depth = 4

  private let language: Language
  private let version: String
  private let isOnData: Bool

  /// Messages come in one language; `validate` gives plans without verdicts.
  init(_ language: Language, version: String, isOnData: Bool = false) {
    self.language = language
    self.version = version
    self.isOnData = isOnData
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    var shown = ShownTexts(language)
    func add(to band: Band, _ members: (inout JSONWriter) -> Void) {
      part.add(to: band) { buffer in
        JSONWriter.write(to: &buffer, indent: Self.depth, once: &shown) { $0.object(members) }
      }
    }
    if let judged = item.judged {
      add(to: Self.plans) { json in
        if isOnData { self.add(dataOf: judged, to: &json) } else { self.add(judged, to: &json) }
      }
    }
    let rows = FindingRows(item, language)
    for weighed in item.findings {
      add(to: item.judged == nil ? Self.damaged : Self.found, JSONFinding(rows.row(weighed)).add)
    }
    if let changes = item.judged?.changes, let base = changes.base {
      let rows = FindingRows(base, language)
      for weighed in changes.fixed { add(to: Self.fixed, JSONFinding(rows.row(weighed)).add) }
    }
    return part
  }

  /// The day stands above the plans, so it has to be known before the first of them can be written.
  func stream(on day: CalendarDate?) -> PartStream? {
    guard isOnData || day != nil else { return nil }
    return PartStream(Self.plans, opening: opening(asOf: day) + JSONReport.first, separator: JSONReport.next)
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    sink.write(opening(asOf: summary.asOf))
    guard !parts.isEmpty(Self.plans) else { return writeEnd(parts, of: summary, to: &sink) }
    sink.write(JSONReport.first)
    parts.write(Self.plans, separatedBy: JSONReport.next, to: &sink)
    writeRest(parts, of: summary, to: &sink)
  }

  func writeRest(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    sink.write("\n  ")
    writeEnd(parts, of: summary, to: &sink)
  }

  /// What stands before a plan.
  private static let (first, next) = ("\n    ", ",\n    ")

  /// The document up to its plans.
  private func opening(asOf day: CalendarDate?) -> String {
    var buffer = ByteBuffer()
    JSONWriter.writeMembers(to: &buffer, indent: 2) { json in
      json.member("format", "fyplan/1")
      json.member("version", version)
      json.word("asOf", isOnData ? nil : day?.description)
      json.open("plans")
    }
    return "{" + buffer.text + "["
  }

  /// The document behind its plans.
  private func writeEnd(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    sink.write("],")
    let rows = FindingRows(summary, language)
    var opening = Part()
    for weighed in summary.opening {
      opening.add(to: Self.damaged) { buffer in
        JSONWriter.write(to: &buffer, indent: Self.depth) { $0.object(JSONFinding(rows.row(weighed)).add) }
      }
    }
    var first = Spool()
    first.append(opening)
    JSONOutput.object([
      (
        "findings",
        .list([.written(first, Self.damaged), .written(parts, Self.damaged), .written(parts, Self.found)])
      ),
      ("base", JSONOutput(summary.base)),
      ("changes", summary.base == nil ? .null : JSONReport.object(summary.changes)),
      ("fixed", .list([.written(parts, Self.fixed)])),
      ("summary", .object(JSONReport.counts(of: summary.tally).map { ($0.key, .integer($0.count)) })),
      ("exitStatus", .integer(Int(summary.end.rawValue))),
    ]).writeMembers(to: &sink)
  }

  /// What a change did, counted.
  private static func object(_ changes: ChangeCounts) -> JSONOutput {
    .object(
      FindingChange.allCases.map { ($0.rawValue, .integer(changes.count($0))) } + [("fixed", .integer(changes.fixed))])
  }

  /// What was found and what is as required, counted.
  static func counts(of tally: Tally) -> [(key: String, count: Int)] {
    [
      ("failed", tally.failed), ("warned", tally.warned), ("noted", tally.noted), ("excepted", tally.excepted),
      ("known", tally.known), ("supporting", tally.supporting), ("others", tally.others),
      ("inherited", tally.inherited), ("closed", tally.closed), ("passed", tally.passed),
    ]
  }

  private func add(headOf judged: PlanResult, to json: inout JSONWriter) {
    json.member("id", judged.plan.id)
    json.member("title", judged.plan.head.title)
    json.word("period", judged.plan.period.description)
  }

  private func add(dataOf judged: PlanResult, to json: inout JSONWriter) {
    let (plan, equations) = (judged.plan, judged.equations)
    add(headOf: judged, to: &json)
    json.member("indicatorCount", plan.indicators.count)
    json.member("statisticCount", plan.statistics.count)
    json.member("observationCount", judged.records.observations.count)
    json.member("taskCount", plan.tasks.count)
    json.member("departmentCount", plan.departments.departments.count)
    json.object("equations") { json in
      json.member("total", plan.equations.count)
      json.member("holding", equations.count(.holds))
      json.member("broken", equations.count(.broken))
      json.member("notCheckable", equations.notCheckable)
    }
  }

  private func add(_ judged: PlanResult, to json: inout JSONWriter) {
    let lists = JSONLists(judged, language)
    let open = judged.late + judged.toConfirm + judged.behind
    let (upcoming, tasks) = (judged.upcoming, judged.tasks)
    add(headOf: judged, to: &json)
    json.word("asOf", judged.assessment.asOf.description)
    json.word("elapsed", FigureText.share(judged.assessment.elapsed))
    json.objects("indicators", judged.indicators) { json, assessed in
      JSONIndicator(assessed, in: judged, language).add(to: &json)
    }
    json.object("quarter", JSONQuarter(judged)) { json, quarter in quarter.add(to: &json) }
    json.list("yearInHand", language) { json in
      for running in judged.inHand { json.item { $0.object(JSONYearInHand(running, in: judged).add) } }
    }
    json.list("annualTargets", language) { json in
      for annual in judged.annual { json.item { $0.object(JSONAnnual(annual, in: judged).addWithSeries) } }
      for running in judged.inHand {
        json.item { $0.object(JSONYearInHand(running, in: judged).addNumberWithSeries) }
      }
    }
    lists.add("overdue", open, for: lists.leads, to: &json)
    lists.add("upcoming", upcoming, for: lists.leads, to: &json)
    lists.add("help", open + upcoming, for: lists.helpers, to: &json)
    json.list("tasks", language) { json in
      for share in tasks { json.item { $0.object { lists.add(share, to: &$0) } } }
    }
    json.object("ledger") { lists.add(LedgerCounts(tasks, by: judged.assessment.asOf), to: &$0) }
    lists.addRanking(to: &json)
    lists.addChanges(to: &json)
    json.object("closed", judged.plan.head.closing) { json, closing in
      json.word("day", closing.day.description)
      json.member("document", closing.document)
    }
    json.object("exceptions") { json in
      json.member("active", judged.exceptions.active)
      json.member("expiring", judged.exceptions.expiring)
      json.member("expired", judged.exceptions.expired)
    }
    json.object("summary") { json in
      json.object("binding") { add(countsOf: .binding, in: judged, to: &$0) }
      json.object("expected") { add(countsOf: .expected, in: judged, to: &$0) }
    }
  }

  private func add(countsOf nature: Nature, in judged: PlanResult, to json: inout JSONWriter) {
    let counts = StatusCounts(judged)
    json.member("total", counts.total(nature))
    for status in Status.allCases { json.member(named: status.rawValue, counts.count(nature, status)) }
  }
}
