package import PlanFiles
package import PlanRules

/// One run over one or more plans: what every report is made of.
package struct Run: Sendable {
  /// What plans are looked at for.
  package enum Purpose: Sendable {
    /// The gate: data, targets and tasks.
    case check
    /// The data alone, without verdicts.
    case validate
    /// A report, which never fails.
    case report
  }

  /// What the plans were looked at for.
  package let purpose: Purpose
  /// The plans that could be judged, in the order they were named.
  package let plans: [JudgedPlan]
  /// Folders that hold no plan that can be judged.
  package let damaged: [LoadedFolder]
  /// All findings: those of the run itself first, then plan by plan in the order of their places, then what is said of
  /// the list of known findings.
  package let findings: [WeighedFinding]
  /// How the run ends.
  package let outcome: Gate.Outcome
  /// Whether a failed run ends as if it had passed (`--exit-zero`).
  package let isForgiven: Bool
  /// Whether findings were held against a list of known ones.
  package let hasKnown: Bool

  /// A run.
  package init(
    _ purpose: Purpose = .check, plans: [JudgedPlan], damaged: [LoadedFolder] = [], findings: [WeighedFinding] = [],
    outcome: Gate.Outcome, isForgiven: Bool = false, hasKnown: Bool = false
  ) {
    self.purpose = purpose
    self.plans = plans
    self.damaged = damaged
    self.findings = findings
    self.outcome = outcome
    self.isForgiven = isForgiven
    self.hasKnown = hasKnown
  }

  /// How the program ends: what was judged, but for a failure that is forgiven.
  package var end: Gate.Outcome { isForgiven && outcome == .failed ? .passed : outcome }

  /// The day, where all plans were judged on the same one.
  package var asOf: CalendarDate? {
    guard let first = plans.first?.assessment.asOf, plans.allSatisfy({ $0.assessment.asOf == first }) else {
      return nil
    }
    return first
  }

  /// The findings of one plan.
  package func findings(of plan: JudgedPlan) -> [WeighedFinding] { findings.filter { $0.finding.plan == plan.plan.id } }

  /// The judged plan that a finding is about.
  package func plan(of finding: Finding) -> JudgedPlan? { plans.first { $0.plan.id == finding.plan } }

  /// The lines of all files read.
  package var lines: SourceLines { SourceLines(plans.flatMap(\.folder.files) + damaged.flatMap(\.files)) }
}
