/// What was found on figures that contradict each other.
public enum ConsistencyFacts: Sendable {
  /// The figures do not satisfy an equation.
  case equation(EquationResult)
  /// The printed completion rate does not follow from the figures.
  case printedRate(printed: Figure, computed: Ratio, AnnualAssessment)
  /// The printed value does not follow from numerator and denominator.
  case ratio(Quotient, printed: Reading, observation: Int)
  /// Readings of one series contradict each other.
  case disagreement(Disagreement, series: SeriesID)
  /// An announced verdict contradicts the computed status.
  case officialVerdict(IndicatorAssessment)
  /// Readings of one series count different things; what they say they count.
  case definitions([String?], series: SeriesID)
  /// A reading for the base year is not the baseline; the position of the observation.
  case baseline(Baseline, observation: Int)
  /// A figure that cannot be.
  case implausible(Implausibility, observation: Int)
  /// Figures of single periods that may be totals to date; their positions in the order of time.
  case totalsToDate([Int], series: SeriesID)

  /// Figures of regions that do not make that of the whole; without a whole where none stands, and without a sum of what
  /// does not add up.
  case regions(SeriesID, [String], sum: Ratio?, whole: Ratio?)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [
    .equationBroken, .printedRateMismatch, .ratioMismatch, .overlappingPeriodsDisagree, .differsFromOfficialVerdict,
    .definitionChanged, .implausibleValue, .regionsDoNotAddUp, .baselineRevised,
  ]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .equation: .equationBroken
    case .printedRate: .printedRateMismatch
    case .ratio: .ratioMismatch
    case .disagreement: .overlappingPeriodsDisagree
    case .officialVerdict: .differsFromOfficialVerdict
    case .definitions: .definitionChanged
    case .baseline: .baselineRevised
    case .regions: .regionsDoNotAddUp
    case .implausible, .totalsToDate: .implausibleValue
    }
  }
}
