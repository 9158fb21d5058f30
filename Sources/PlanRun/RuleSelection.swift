package import PlanRules

/// The rules whose findings a run lists: all, or only some, or all but some.
package struct RuleSelection: Sendable {
  // Few rules are named, and a list is quicker to make than a set.
  private let only: [Rule]
  private let skipped: [Rule]

  /// Only some rules, all where there are none named, without those skipped.
  package init(only: [Rule] = [], skipping skipped: [Rule] = []) {
    self.only = only
    self.skipped = skipped
  }

  /// Whether a rule's findings are listed.
  package func includes(_ rule: Rule) -> Bool {
    (only.isEmpty || only.contains(rule)) && !skipped.contains(rule)
  }

  /// Whether a rule is left out by name.
  func skips(_ rule: Rule) -> Bool { skipped.contains(rule) }

  /// Whether no rule is left.
  package var isEmpty: Bool { !only.isEmpty && only.allSatisfy(skipped.contains) }
}
