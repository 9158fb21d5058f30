/// What was found on a target.
public enum TargetFacts: Sendable {
  /// How an indicator stands; the rule follows from its status and its nature.
  case indicator(IndicatorAssessment, Rule)
  /// How a number set for one period stands.
  case annualTarget(AnnualAssessment, Rule)

  /// How a number set for a period that still runs stands, where it is behind or open.
  case yearInHand(YearInHand, Rule)

  /// A number set for a period was adjusted; its position in the records, and that of the revision among its own.
  case annualRevision(Int, Int)

  /// An indicator's target or baseline was adjusted; the position of the revision among the indicator's.
  case revision(IndicatorAssessment, Int)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [
    .bindingTargetMissed, .bindingTargetBehind, .bindingTargetUnreported, .bindingTargetUndetermined,
    .expectedTargetMissed, .expectedTargetBehind, .expectedTargetUnreported, .expectedTargetUndetermined,
    .annualTargetMissed, .annualTargetUnreported, .annualTargetUndetermined, .annualTargetBehind,
    .targetRevised,
  ]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .indicator(_, let rule), .annualTarget(_, let rule), .yearInHand(_, let rule): rule
    case .revision, .annualRevision: .targetRevised
    }
  }
}
