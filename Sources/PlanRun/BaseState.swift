import PlanRules

/// The earlier state of one plan that its findings are held against.
enum BaseState: Sendable {
  /// Its folder holds the same files, and so do those of the plans it is judged beside.
  case same
  /// There was no such plan.
  case absent
  /// It could not be judged.
  case damaged(DamagedPlan)
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
    case .damaged(let base): base.findings.contains { $0.fingerprint == fingerprint } ? .unchanged : .knownNow
    case .judged(let base): base.change(of: finding, fingerprint)
    }
  }
}

extension BaseState {
  /// What a change did to the findings of a plan, of which some things pass.
  func changes(_ findings: [WeighedFinding], passed: [FindingIdentity]) -> PlanChanges {
    let (fixed, base): ([WeighedFinding], RunItem?) =
      switch self {
      case .same, .absent: ([], nil)
      case .damaged(let base): (BaseState.fixed(base.findings, in: findings, passed: passed), .damaged(base))
      case .judged(let base):
        (BaseState.fixed(base.result.findings, in: findings, passed: passed), .judged(base.result))
      }
    return PlanChanges(fixed: fixed, base: base, counts: ChangeCounts(findings, fixed: fixed.count))
  }

  /// The errors and warnings that are gone: the thing passes now, or the flaw in the data is no more. What is judged no more
  /// is not mended.
  private static func fixed(
    _ earlier: [WeighedFinding], in findings: [WeighedFinding], passed: [FindingIdentity]
  ) -> [WeighedFinding] {
    let now = Set(findings.map(\.fingerprint))
    let passing = Set(passed.map { Fingerprint(of: $0.text) })
    return earlier.filter { weighed in
      guard weighed.severity > .note, weighed.exception == nil, !now.contains(weighed.fingerprint) else { return false }
      switch FindingIdentity(weighed.finding).kind {
      case .matter, .figure, .revision, .file: return true
      case .target, .annualTarget, .task, .milestone: return passing.contains(weighed.fingerprint)
      }
    }
  }
}

/// An earlier state of a plan as judged.
struct JudgedBase: Sendable {
  /// What it came to.
  let result: PlanResult
  private let found: [Fingerprint: WeighedFinding]
  private let passed: Set<Fingerprint>
  /// What was neither reached nor failed, of which nothing may have been said.
  private let open: Set<Fingerprint>
  /// The last day that figures told of, of each target.
  private let days: [Fingerprint: CalendarDate]

  init(_ result: PlanResult) {
    self.result = result
    found = Dictionary(result.findings.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
    passed = Set(result.passed.map { Fingerprint(of: $0.text) })
    open = Set(result.awaited.map { Fingerprint(of: $0.text) })
    days = Dictionary(
      result.indicators.map { assessed in
        (Fingerprint(of: FindingIdentity(target: assessed.indicator, of: result.plan).text), assessed.judgedAt)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What has become of a finding since.
  func change(of finding: Finding, _ fingerprint: Fingerprint) -> FindingChange {
    let change = ownChange(of: finding, fingerprint)
    // Figures of a later time are news of that time, whatever the ones before them said.
    if change == .worse, let day = finding.dayOfFigures, let before = days[fingerprint], day > before {
      return .knownNow
    }
    return change
  }

  private func ownChange(of finding: Finding, _ fingerprint: Fingerprint) -> FindingChange {
    guard let before = found[fingerprint]?.finding else {
      if passed.contains(fingerprint) { return .worse }
      let isKnown = finding.extent.map { !$0.stage.isOpen } ?? false
      return isKnown && open.contains(fingerprint) ? .knownNow : .new
    }
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
}

extension Finding {
  /// The day that the figures of a verdict on a target tell of.
  fileprivate var dayOfFigures: CalendarDate? {
    if case .targets(.indicator(let assessed, _)) = facts { assessed.judgedAt } else { nil }
  }
}

/// What a change of the data did to one plan.
package struct PlanChanges: Sendable {
  /// The errors and warnings that are gone, as they stood.
  package let fixed: [WeighedFinding]
  /// The earlier state, in whose words they are told; `nil` where nothing is gone.
  package let base: RunItem?
  /// All of it, counted.
  package let counts: ChangeCounts
}
