import PlanRules

/// The earlier state of one plan that its findings are held against.
enum BaseState: Sendable {
  /// Its folder holds the same files, and so do those of the plans it is judged beside.
  case same
  /// There was no such plan.
  case absent
  /// It could not be read; what was found then.
  case damaged(Set<Fingerprint>)
  /// It was judged on the same day.
  case judged(JudgedBase)

  /// What a plan asks for otherwise than it did.
  func yardstickFindings(of plan: Plan, _ records: Records, on day: CalendarDate) -> [Finding] {
    guard case .judged(let base) = self else { return [] }
    let comparison = YardstickComparison(
      base: (base.result.plan, base.result.records), head: (plan, records), on: day)
    return YardstickFindings.findings(of: comparison.changes, plan: plan, records: records)
  }

  /// What has become of a finding.
  func change(of finding: Finding, _ fingerprint: Fingerprint) -> FindingChange {
    switch self {
    case .same: .unchanged
    case .absent: .new
    // Nobody could know of it, so whoever mends the folder does not answer for what is in it.
    case .damaged(let found): found.contains(fingerprint) ? .unchanged : .knownNow
    case .judged(let base): base.change(of: finding, fingerprint)
    }
  }
}

/// An earlier state of a plan as judged.
struct JudgedBase: Sendable {
  /// What it came to.
  let result: PlanResult
  private let found: [Fingerprint: WeighedFinding]
  private let passed: Set<Fingerprint>

  init(_ result: PlanResult) {
    self.result = result
    found = Dictionary(result.findings.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    passed = Set(result.passed.map { Fingerprint(of: $0.text) })
  }

  /// What has become of a finding since.
  func change(of finding: Finding, _ fingerprint: Fingerprint) -> FindingChange {
    guard let before = found[fingerprint]?.finding else { return passed.contains(fingerprint) ? .worse : .new }
    switch (before.extent, finding.extent) {
    case (let before?, let now?):
      return switch now.change(since: before) {
      case .none: .unchanged
      case .settled: .knownNow
      case .worse: .worse
      case .better: .better
      }
    default: return finding.severity > before.severity ? .worse : .unchanged
    }
  }

  /// The errors and warnings that are gone: the thing passes now, or the flaw in the data is no more. What is judged no more
  /// is not mended.
  func fixed(in findings: [WeighedFinding], passed: [FindingIdentity]) -> [WeighedFinding] {
    let now = Set(findings.map(\.fingerprint))
    let passing = Set(passed.map { Fingerprint(of: $0.text) })
    return result.findings.filter { weighed in
      guard weighed.severity > .note, weighed.exception == nil, !now.contains(weighed.fingerprint) else { return false }
      switch FindingIdentity(weighed.finding).kind {
      case .matter, .figure, .revision, .file: return true
      case .target, .annualTarget, .task, .milestone: return passing.contains(weighed.fingerprint)
      }
    }
  }
}

/// What a change of the data did to one plan.
package struct PlanChanges: Sendable {
  /// The errors and warnings that are gone, as they stood.
  package let fixed: [WeighedFinding]
  /// The earlier state, in whose words they are told; `nil` where nothing is gone.
  package let base: PlanResult?
  /// All of it, counted.
  package let counts: ChangeCounts
}
