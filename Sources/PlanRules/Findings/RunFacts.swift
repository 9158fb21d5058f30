/// What was found on the run itself.
public enum RunFacts: Sendable {
  /// No plan to look at.
  case noPlan(named: String?, nearest: [String])
  /// Nothing to judge.
  case nothingJudged
  /// A command line that cannot be understood, already in words.
  case usage(Wording)
  /// Folders of one name, whose findings could not be told apart.
  case sharedID(String, paths: [String])
  /// A known finding that is found no more.
  case knownFindingGone(KnownFinding)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [.noPlan, .nothingJudged, .usage, .knownFindingGone]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .noPlan: .noPlan
    case .nothingJudged: .nothingJudged
    case .usage, .sharedID: .usage
    case .knownFindingGone: .knownFindingGone
    }
  }
}
