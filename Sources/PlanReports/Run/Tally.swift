import PlanFiles
import PlanRules

/// How many findings of each kind a run has, and how much was checked without one.
struct Tally: Sendable, Equatable {
  /// Errors.
  var failed = 0
  /// Warnings.
  var warned = 0
  /// Notes.
  var noted = 0
  /// Findings that were approved for a time.
  var excepted = 0
  /// Findings that are listed as known.
  var known = 0
  /// Findings of which the department asked for only supports the subject.
  var supporting = 0
  /// What was checked and is as required: indicators and annual targets, or for `validate` files.
  var passed = 0

  /// The findings of a run, counted.
  init(_ run: Run) {
    self.init(run.findings)
    passed =
      run.purpose == .validate
      ? run.plans.reduce(0) { $0 + $1.cleanFiles(among: run.findings).count }
      : run.plans.reduce(0) { $0 + $1.passed }
  }

  /// Findings, counted.
  init(_ findings: [WeighedFinding]) {
    for weighed in findings {
      switch (weighed.standing, weighed.severity) {
      case (.counted, .error): failed += 1
      case (.counted, .warning): warned += 1
      case (.counted, .note): noted += 1
      case (.excepted, _): excepted += 1
      case (.known, _): known += 1
      case (.supporting, _): supporting += 1
      }
    }
  }
}

extension JudgedPlan {
  /// The selected indicators that are as required.
  var reached: [IndicatorAssessment] { indicators.filter(\.status.isReached) }

  /// The selected annual targets that are as required.
  var reachedAnnual: [AnnualAssessment] { annual.filter(\.status.isReached) }

  /// How many of both there are; of a department's only those that it leads.
  fileprivate var passed: Int {
    reached.count { selection.includes($0.responsibility.lead, in: plan) }
      + reachedAnnual.count { selection.includes($0.responsibility.lead, in: plan) }
  }

  /// The files that none of some findings points at.
  func cleanFiles(among findings: [WeighedFinding]) -> [SourceFile] {
    let touched = Set(findings.compactMap(\.finding.place?.file))
    return folder.files.filter { !touched.contains($0.path) }
  }
}
