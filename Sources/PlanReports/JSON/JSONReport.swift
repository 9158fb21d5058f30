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
  /// How deep in the document a plan or a finding stands.
  private static let depth = 4

  private let language: Language
  private let isOnData: Bool

  /// Messages come in one language; `validate` gives plans without verdicts.
  init(_ language: Language, isOnData: Bool = false) {
    self.language = language
    self.isOnData = isOnData
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    var shown = ShownTexts(language)
    if let judged = item.judged {
      let plan = isOnData ? data(judged) : plan(judged)
      part.add(to: Self.plans) { plan.write(to: &$0, indent: Self.depth, once: &shown) }
    }
    let rows = FindingRows(item, language)
    for weighed in item.findings {
      let finding = JSONFinding(rows.row(weighed)).object()
      part.add(to: item.judged == nil ? Self.damaged : Self.found) {
        finding.write(to: &$0, indent: Self.depth, once: &shown)
      }
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let rows = FindingRows(summary, language)
    let opening = summary.opening.map { JSONFinding(rows.row($0)).object() }
    JSONOutput.object([
      ("format", .string("fyplan/1")),
      ("asOf", isOnData ? .null : JSONOutput(summary.asOf?.description)),
      ("plans", .list([.written(parts, Self.plans)])),
      ("findings", .list([.values(opening), .written(parts, Self.damaged), .written(parts, Self.found)])),
      ("summary", tally(summary.tally)),
      ("exitStatus", .integer(Int(summary.end.rawValue))),
    ]).write(to: &sink)
  }

  /// What was found and what is as required, counted.
  private func tally(_ tally: Tally) -> JSONOutput { .object(JSONReport.counts(of: tally)) }

  /// The same as members of an object.
  static func counts(of tally: Tally) -> [(key: String, value: JSONOutput)] {
    [
      ("failed", .integer(tally.failed)), ("warned", .integer(tally.warned)), ("noted", .integer(tally.noted)),
      ("excepted", .integer(tally.excepted)), ("known", .integer(tally.known)),
      ("supporting", .integer(tally.supporting)), ("others", .integer(tally.others)),
      ("passed", .integer(tally.passed)),
    ]
  }

  private func data(_ judged: PlanResult) -> JSONOutput {
    let plan = judged.plan
    let equations = judged.equations
    return .object([
      ("id", .string(plan.id)),
      ("title", .string(plan.head.title)),
      ("period", .string(plan.period.description)),
      ("indicatorCount", .integer(plan.indicators.count)),
      ("statisticCount", .integer(plan.statistics.count)),
      ("observationCount", .integer(judged.records.observations.count)),
      ("taskCount", .integer(plan.tasks.count)),
      ("departmentCount", .integer(plan.departments.departments.count)),
      (
        "equations",
        .object([
          ("total", .integer(plan.equations.count)), ("holding", .integer(equations.count(.holds))),
          ("broken", .integer(equations.count(.broken))), ("notCheckable", .integer(equations.notCheckable)),
        ])
      ),
    ])
  }

  private func plan(_ judged: PlanResult) -> JSONOutput {
    let lists = JSONLists(judged, language)
    return .object([
      ("id", .string(judged.plan.id)),
      ("title", .string(judged.plan.head.title)),
      ("period", .string(judged.plan.period.description)),
      ("asOf", .string(judged.assessment.asOf.description)),
      ("elapsed", .string(FigureText.share(judged.assessment.elapsed))),
      ("indicators", .array(judged.indicators.map { JSONIndicator($0, in: judged, language).object() })),
      ("quarter", JSONQuarter(judged)?.object() ?? .null),
      ("yearInHand", list(judged.inHand) { [JSONYearInHand($0, in: judged).object()] }),
      (
        "annualTargets",
        list(judged.annual.map(NumberSet.over) + judged.inHand.map(NumberSet.running)) { number in
          switch number {
          case .over(let annual): [JSONAnnual(annual, in: judged).objectWithSeries()]
          case .running(let running): [JSONYearInHand(running, in: judged).annualWithSeries()]
          }
        }
      ),
      ("overdue", list(judged.late + judged.toConfirm + judged.behind, lists.leads)),
      ("upcoming", list(judged.upcoming, lists.leads)),
      ("help", list(judged.late + judged.toConfirm + judged.behind + judged.upcoming, lists.helpers)),
      ("tasks", list(judged.tasks) { [lists.task($0)] }),
      ("ledger", lists.counts(LedgerCounts(judged.tasks, by: judged.assessment.asOf))),
      ("ranking", lists.ranking(judged)),
      ("changes", lists.changes(judged)),
      (
        "summary",
        .object([("binding", summary(judged, .binding)), ("expected", summary(judged, .expected))])
      ),
    ])
  }

  /// A list of a plan that may be long: what each thing makes of it is written before the next is made.
  private func list<Item: Sendable>(
    _ items: [Item], _ objects: @escaping @Sendable (Item) -> [JSONOutput]
  ) -> JSONOutput {
    .list([
      .written { visit in
        var shown = ShownTexts(language)
        for object in items.lazy.flatMap(objects) {
          var buffer = ByteBuffer()
          object.write(to: &buffer, indent: Self.depth + 4, once: &shown)
          visit(buffer.bytes[...])
        }
      }
    ])
  }

  /// A number set for a period that is over, or still runs.
  private enum NumberSet: Sendable {
    case over(AnnualAssessment)
    case running(YearInHand)
  }

  private func summary(_ judged: PlanResult, _ nature: Nature) -> JSONOutput {
    let rows = judged.indicators.filter { (judged.plan.indicators[$0.indicator.index].nature ?? .expected) == nature }
    let counts = Status.allCases.map { status in (status, rows.count { $0.status == status }) }
    let total = counts.reduce(0) { $0 + $1.1 }
    return .object([("total", .integer(total))] + counts.map { ($0.0.rawValue, .integer($0.1)) })
  }
}
