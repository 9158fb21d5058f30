import PlanFiles
import PlanRules
import PlanRun

/// The cases of one folder, or of the run itself: every finding, and what was checked without one.
struct CheckSuite {
  /// The plan's id; `nil` for the run itself.
  let plan: String?
  /// The day it was judged for.
  let asOf: String?
  /// What was found in its order, then what was checked without a finding.
  let cases: [CheckCase]

  /// What the suite is called.
  var name: String { plan.map { TerminalText.cell($0) } ?? "fyplan" }

  /// The suite of a folder; `validate` makes cases of files instead of targets, as it gives no verdicts.
  init(_ item: RunItem, isOnData: Bool, _ language: Language) {
    plan = item.id
    asOf = isOnData ? nil : item.judged?.assessment.asOf.description
    let quiet = item.judged.map { isOnData ? CheckSuite.cleanFiles(of: $0) : CheckSuite.reached(of: $0) }
    cases = CheckSuite.cases(item.findings, FindingRows(item, language), quiet ?? [])
  }

  /// The suite of what was found on the run itself.
  init(_ summary: RunSummary, _ language: Language) {
    plan = nil
    asOf = nil
    cases = CheckSuite.cases(summary.opening, FindingRows(summary, language), [])
  }

  private static func cases(
    _ findings: [WeighedFinding], _ rows: FindingRows, _ quiet: [String]
  ) -> [CheckCase] {
    var names = CaseNames()
    let found = findings.map { weighed in
      CheckCase(
        name: names.unique(CaseNames.name(of: weighed.finding, lead: rows.lead(of: weighed.finding))),
        result: CheckCase.Result(weighed), finding: rows.row(weighed))
    }
    return found + quiet.map { CheckCase(name: names.unique($0), result: .passed, finding: nil) }
  }

  private static func reached(of judged: PlanResult) -> [String] {
    let indicators = judged.reached.map { assessed in
      let cycle = judged.plan.cycle(of: assessed.indicator).judged(on: assessed.judgedAt)
      return CaseNames.name([
        "target", judged.plan[assessed.indicator].code, cycle.description,
        judged.names(assessed.responsibility.lead).joined(separator: "、"),
      ])
    }
    let annual = judged.reachedAnnual.map { annual in
      CaseNames.name([
        "annual-target", judged.plan[annual.series].code, annual.region, annual.period.description,
        judged.names(annual.responsibility.lead).joined(separator: "、"),
      ])
    }
    let tasks = judged.reachedTasks.map { share in
      CaseNames.name([
        "task", judged.plan.tasks[share.entry.task].id,
        judged.names(share.entry.responsibility.lead).joined(separator: "、"),
      ])
    }
    return indicators + annual + tasks
  }

  private static func cleanFiles(of judged: PlanResult) -> [String] {
    judged.cleanFiles.map { file in
      CaseNames.name(["file", file.path.split(separator: "/").last.map(String.init)])
    }
  }
}

/// Gives cases names that stay and that no two of a suite share, as GitLab drops the second of two.
struct CaseNames {
  private var seen: [String: Int] = [:]

  /// The name, numbered from its second use on.
  mutating func unique(_ name: String) -> String {
    let number = (seen[name] ?? 0) + 1
    seen[name] = number
    return number == 1 ? name : unique("\(name) (\(number))")
  }

  /// Code, subject, field, region, period and department of a finding.
  static func name(of finding: Finding, lead: [String]) -> String {
    name([
      finding.rule.code, finding.subject?.text, finding.field?.header, finding.region, finding.period?.description,
      lead.joined(separator: "、"),
    ])
  }

  /// The parts that are there, in one line.
  static func name(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.map { TerminalText.cell($0) }.joined(separator: " ")
  }
}
