import PlanFiles
import PlanRules

/// The cases of a run, a suite for each plan: every finding, and what was checked without one.
struct CheckSuites: Sendable {
  /// The suites: the run itself where something was found on it, then the plans in their order, then damaged folders.
  let suites: [CheckSuite]

  /// `validate` makes cases of files instead of targets, as it gives no verdicts.
  init(_ run: Run) {
    let findings = Dictionary(grouping: run.findings) { $0.finding.plan }
    let plans = Dictionary(grouping: run.plans) { $0.plan.id }
    var ids: [String?] = findings[nil] == nil ? [] : [nil]
    var seen: Set<String> = []
    for id in run.plans.map(\.plan.id) + run.findings.compactMap(\.finding.plan) where seen.insert(id).inserted {
      ids.append(id)
    }
    suites = ids.map { id in
      CheckSuite(
        plan: id, plans: id.flatMap { plans[$0] } ?? [], findings: findings[id] ?? [],
        isOnData: run.purpose == .validate)
    }
  }
}

/// The cases of one plan.
struct CheckSuite: Sendable {
  /// The plan's id; `nil` for the run itself.
  let plan: String?
  /// The plan as judged; none where its folder is damaged.
  let plans: [JudgedPlan]
  let findings: [WeighedFinding]
  let isOnData: Bool

  /// What the suite is called.
  var name: String { plan.map { TerminalText.cell($0) } ?? "fyplan" }

  /// The day it was judged for.
  var asOf: String? { isOnData ? nil : plans.first?.assessment.asOf.description }

  /// The cases: what was found in its order, then what was checked without a finding.
  func cases(_ reader: FindingReader) -> [CheckCase] {
    var names = CaseNames()
    let found = findings.enumerated().map { position, weighed in
      CheckCase(
        name: names.unique(CaseNames.name(of: weighed.finding, lead: reader.lead(of: weighed.finding))),
        result: CheckCase.Result(weighed), finding: position)
    }
    let quiet = plans.flatMap(isOnData ? cleanFiles : reachedTargets)
    return found + quiet.map { CheckCase(name: names.unique($0), result: .passed, finding: nil) }
  }

  private func reachedTargets(of judged: JudgedPlan) -> [String] {
    let indicators = judged.reached.map { assessed in
      let cycle = judged.plan.cycle(of: assessed.indicator).cycle(of: Month(of: assessed.judgedAt))
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
    return indicators + annual
  }

  private func cleanFiles(of judged: JudgedPlan) -> [String] {
    judged.cleanFiles(among: findings).map { file in
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
      finding.rule.code, finding.subject, finding.field, finding.region, finding.period?.description,
      lead.joined(separator: "、"),
    ])
  }

  /// The parts that are there, in one line.
  static func name(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.map { TerminalText.cell($0) }.joined(separator: " ")
  }
}
