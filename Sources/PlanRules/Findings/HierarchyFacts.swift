/// What was found between plans.
public enum HierarchyFacts: Sendable {
  /// A baseline is not the result of the plan before it.
  case baseline(Baseline, of: SeriesID, predecessor: String, result: Interval, period: Period)
  /// An indicator is no obligation, but that of its code is one in the plan above.
  case weakerNature(SeriesID, parent: String)
  /// A binding rate asks for less than that of its code in the plan above; the target there.
  case weakerTarget(SeriesID, Target, parent: String, Target)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [.weakerThanParent, .baselineContradictsPredecessor]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .baseline: .baselineContradictsPredecessor
    case .weakerNature, .weakerTarget: .weakerThanParent
    }
  }
}
