/// What was found between plans.
public enum HierarchyFacts: Sendable {
  /// A baseline is not the result of the plan before it.
  case baseline(Baseline, of: SeriesID, predecessor: String, result: Interval, period: Period)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [.baselineContradictsPredecessor]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .baseline: .baselineContradictsPredecessor
    }
  }
}
