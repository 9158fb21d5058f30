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
    let quiet = item.judged.map { isOnData ? $0.cleanFileIdentities : $0.passed }
    cases = CheckSuite.cases(item.findings, FindingRows(item, language), quiet ?? [])
  }

  /// The suite of what was found on the run itself.
  init(_ summary: RunSummary, _ language: Language) {
    plan = nil
    asOf = nil
    cases = CheckSuite.cases(summary.opening, FindingRows(summary, language), [])
  }

  private static func cases(
    _ findings: [WeighedFinding], _ rows: FindingRows, _ quiet: [FindingIdentity]
  ) -> [CheckCase] {
    var names = CaseNames()
    let found = findings.map { weighed in
      CheckCase(
        name: names.unique(CaseNames.name(of: FindingIdentity(weighed.finding))),
        result: CheckCase.Result(weighed), finding: rows.row(weighed))
    }
    return found + quiet.map { CheckCase(name: names.unique(CaseNames.name(of: $0)), result: .passed, finding: nil) }
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

  /// What a finding or a thing that passed is about: the same name for both, whatever the quarter and whoever leads.
  static func name(of identity: FindingIdentity) -> String {
    identity.parts.map { TerminalText.cell($0) }.joined(separator: " ")
  }
}
