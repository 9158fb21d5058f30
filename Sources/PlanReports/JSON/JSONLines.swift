import PlanFiles
import PlanRules
import PlanRun

/// The report as one JSON object a line, each with its `type` and its plan: what engines for more than one machine take, plan by
/// plan, as the map step of what they group and join.
struct JSONLines: Renderer {
  private static let lines = Band(0)

  private let language: Language
  private let isOnData: Bool

  /// Messages come in one language; `validate` gives plans without verdicts.
  init(_ language: Language, isOnData: Bool = false) {
    self.language = language
    self.isOnData = isOnData
  }

  /// Nothing of a line hangs on the plans behind it.
  var isStream: Bool { true }

  func part(of item: RunItem) -> Part {
    var part = Part()
    func add(_ type: String, _ members: [(key: String, value: JSONOutput)]) {
      part.add(to: Self.lines) { sink in
        JSONOutput.object([("type", .string(type))] + members).writeLine(to: &sink)
        sink.write("\n")
      }
    }
    if let judged = item.judged {
      let plan = ("plan", JSONOutput.string(judged.plan.id))
      add("plan", [plan] + heading(judged))
      if !isOnData {
        for assessed in judged.indicators {
          add("indicator", [plan] + JSONIndicator(assessed, in: judged, language).members)
        }
        for annual in judged.annual { add("annualTarget", [plan] + JSONAnnual(annual, in: judged).membersWithSeries) }
        for running in judged.inHand {
          add("annualTarget", [plan] + JSONYearInHand(running, in: judged).membersWithSeries)
        }
        let lists = JSONLists(judged, language)
        for item in judged.late + judged.toConfirm + judged.behind {
          for object in lists.leads(item) { add("overdue", [plan] + object.members) }
        }
      }
    }
    let rows = FindingRows(item, language)
    for weighed in item.findings { add("finding", JSONFinding(rows.row(weighed)).object().members) }
    return part
  }

  private func heading(_ judged: PlanResult) -> [(key: String, value: JSONOutput)] {
    let head = judged.plan.head
    return [
      ("title", .string(head.title)), ("period", .string(head.period.description)), ("region", JSONOutput(head.region)),
      ("asOf", isOnData ? .null : .string(judged.assessment.asOf.description)),
      ("elapsed", isOnData ? .null : .string(FigureText.share(judged.assessment.elapsed))),
    ]
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    parts.write(Self.lines, to: &sink)
    let rows = FindingRows(summary, language)
    for weighed in summary.opening {
      let finding = JSONFinding(rows.row(weighed)).object().members
      JSONOutput.object([("type", .string("finding"))] + finding).writeLine(to: &sink)
      sink.write("\n")
    }
    JSONOutput.object(
      [
        ("type", .string("summary")), ("format", .string("fyplan/1")),
        ("asOf", isOnData ? .null : JSONOutput(summary.asOf?.description)), ("plans", .integer(summary.judged.count)),
      ] + JSONReport.counts(of: summary.tally) + [("exitStatus", .integer(Int(summary.end.rawValue)))]
    ).writeLine(to: &sink)
    sink.write("\n")
  }
}

extension JSONOutput {
  /// What an object holds.
  fileprivate var members: [(key: String, value: JSONOutput)] {
    if case .object(let members) = self { members } else { [] }
  }
}
