import PlanRules

/// What a change of the data did to a finding.
package enum FindingChange: String, Sendable, Hashable, CaseIterable {
  /// It was not there before.
  case new
  /// What passed before fails, or what failed is further off.
  case worse
  /// What was open before is now known to fall short: bad news, honestly told.
  case knownNow
  /// Less is amiss than before.
  case better
  /// It was there before, as it is.
  case unchanged

  /// Whether the change answers for it.
  package var isOfTheChange: Bool { self == .new || self == .worse }
}

/// How many findings, errors and warnings alone, a change brought, altered or mended.
package struct ChangeCounts: Sendable, Hashable {
  private var counts: [FindingChange: Int] = [:]
  /// Findings that were there before and are no more, as the thing passes now or the flaw is gone.
  package internal(set) var fixed = 0

  /// No change.
  package init() {}

  /// The findings of a result, counted.
  init(_ findings: [WeighedFinding], fixed: Int) {
    self.fixed = fixed
    for weighed in findings where weighed.severity > .note && weighed.exception == nil {
      if let change = weighed.change { counts[change, default: 0] += 1 }
    }
  }

  /// How many there are of a kind.
  package func count(_ change: FindingChange) -> Int { counts[change] ?? 0 }

  /// Both together.
  package static func + (left: ChangeCounts, right: ChangeCounts) -> ChangeCounts {
    var sum = left
    sum.fixed += right.fixed
    sum.counts.merge(right.counts, uniquingKeysWith: +)
    return sum
  }
}
