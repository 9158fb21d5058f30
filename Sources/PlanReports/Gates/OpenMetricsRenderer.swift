import PlanFiles
import PlanRules
import PlanRun

/// The counts of a run as OpenMetrics text (OpenMetrics 1.0), which a Prometheus reads from a file or a page.
struct OpenMetricsRenderer: Renderer {
  /// A family of samples; all samples of one stand together.
  private struct Family {
    let name: String
    let type: String
    let help: String
    let band: Band
  }

  private static let plan = Family(
    name: "fyplan_plan", type: "info", help: "A plan, the day it was judged for and the program's version.",
    band: Band(0))
  private static let indicators = Family(
    name: "fyplan_indicators", type: "gauge", help: "Indicators by nature and status.", band: Band(1))
  private static let annual = Family(
    name: "fyplan_annual_targets", type: "gauge", help: "Numbers set for periods that are over, and those reached.",
    band: Band(2))
  private static let tasks = Family(
    name: "fyplan_tasks", type: "gauge", help: "Tasks by state.", band: Band(3))
  private static let findings = Family(
    name: "fyplan_findings", type: "gauge", help: "Findings that count, by severity.", band: Band(4))
  private static let departments = Family(
    name: "fyplan_department_findings", type: "gauge", help: "Errors and warnings that a department leads.",
    band: Band(5))

  private let version: String

  init(version: String) { self.version = version }

  func part(of item: RunItem) -> Part {
    var part = Part()
    let id = item.id
    func add(_ family: Family, _ labels: [(String, String)], _ value: Int, suffix: String = "") {
      let list = ([("plan", id)] + labels).map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
      part.add("\(family.name)\(suffix){\(list)} \(value)\n", to: family.band)
    }
    let tally = Tally(of: item)
    for (severity, count) in [("error", tally.failed), ("warning", tally.warned), ("note", tally.noted)] {
      add(Self.findings, [("severity", severity)], count)
    }
    guard let judged = item.judged else { return part }
    let asOf = judged.assessment.asOf.description
    add(Self.plan, [("title", judged.plan.head.title), ("as_of", asOf), ("version", version)], 1, suffix: "_info")
    let counts = StatusCounts(judged)
    for nature in Nature.allCases {
      for status in Status.allCases {
        add(Self.indicators, [("nature", nature.code), ("status", status.rawValue)], counts.count(nature, status))
      }
    }
    add(Self.annual, [("state", "all")], judged.annual.count)
    add(Self.annual, [("state", "reached")], judged.reachedAnnual.count)
    let ledger = LedgerCounts(judged.tasks, by: judged.assessment.asOf)
    for state in MatterState.allCases { add(Self.tasks, [("state", state.rawValue)], ledger.count(state)) }
    for owed in judged.findingsByDepartment {
      add(Self.departments, [("department", owed.name)], owed.findings.count)
    }
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    let families = [Self.plan, Self.indicators, Self.annual, Self.tasks, Self.findings, Self.departments]
    for family in families where !parts.isEmpty(family.band) {
      sink.write("# TYPE \(family.name) \(family.type)\n# HELP \(family.name) \(family.help)\n")
      parts.write(family.band, to: &sink)
    }
    sink.write("# TYPE fyplan_exit_status gauge\n# HELP fyplan_exit_status How the run ended: 0, 1 or 2.\n")
    sink.write("fyplan_exit_status \(summary.end.rawValue)\n# EOF\n")
  }

  /// A label's value: backslash, quotation mark and line end are written with a backslash.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in TerminalText.cell(text).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension Nature {
  /// The word that JSON has for it.
  fileprivate var code: String { self == .binding ? "binding" : "expected" }
}
