import PlanRules
import PlanRun

/// One thing that was checked, as test reports count them.
struct CheckCase {
  /// How it came out.
  enum Result {
    /// Nothing is wrong, or nothing that fails the gate.
    case passed
    /// It fails the gate.
    case failed
    /// A file, the data's form or the run itself is broken.
    case broken
    /// There is no data, where that is allowed.
    case skipped
    /// An aim, which is no obligation, is missed or behind.
    case shortOfAim
    /// It was approved for a time, is listed as known, or is another department's.
    case approved
  }

  /// A stable name: what was checked, about what, for when, and never a figure or a name of who answers.
  let name: String
  let result: Result
  /// What was found; `nil` where nothing was.
  let finding: FindingRow?
}

extension CheckCase.Result {
  /// How a finding counts under the options of its run.
  init(_ weighed: WeighedFinding) {
    let rule = weighed.finding.rule
    if !weighed.isCounted {
      self = .approved
    } else if weighed.severity == .error {
      self = rule.isOnForm ? .broken : .failed
    } else if Self.allowedGaps.contains(rule) {
      self = .skipped
    } else {
      self = Self.aims.contains(rule) ? .shortOfAim : .passed
    }
  }

  private static let allowedGaps: Set<Rule> = [
    .bindingTargetUnreported, .bindingTargetUndetermined, .expectedTargetUnreported, .expectedTargetUndetermined,
    .annualTargetUnreported, .annualTargetUndetermined, .reportOverdue, .nothingJudged,
  ]
  private static let aims: Set<Rule> = [.expectedTargetMissed, .expectedTargetBehind]
}

extension Rule {
  /// Whether it is about files and their form, or the run itself, and not about what the figures say.
  fileprivate var isOnForm: Bool { family == .data || family == .run }
}
