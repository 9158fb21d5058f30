/// What was found on the run itself.
public enum RunFacts: Sendable {
  /// No plan to look at.
  case noPlan(named: String?, nearest: [String])
  /// Nothing to judge.
  case nothingJudged
  /// A command line that cannot be understood, already in words.
  case usage(Wording)
  /// A name by which a report should be limited, and which no plan knows.
  case unknownName(Kind, String, nearest: [String])
  /// A name by which a report should be limited, and which fits several.
  case ambiguousName(Kind, String, fitting: [String])
  /// Folders of one name, whose findings could not be told apart.
  case sharedID(String, paths: [String])
  /// A known finding that is found no more.
  case knownFindingGone(KnownFinding)

  /// What a report can be limited to by name.
  public enum Kind: Sendable, Hashable {
    case department, category, indicator
  }

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [.noPlan, .nothingJudged, .usage, .knownFindingGone]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .noPlan: .noPlan
    case .nothingJudged: .nothingJudged
    case .usage, .unknownName, .ambiguousName, .sharedID: .usage
    case .knownFindingGone: .knownFindingGone
    }
  }
}
