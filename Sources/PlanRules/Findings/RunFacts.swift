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
  case ambiguousName(Kind, String, fitting: [Fitting])
  /// Folders of one name, whose findings could not be told apart.
  case sharedID(String, paths: [String])
  /// A known finding that is found no more.
  case knownFindingGone(KnownFinding)
  /// A plan that is there no more, of which so many findings were known.
  case knownPlanGone(String, count: Int)

  /// Judged for a day after which figures of so many series have been due, the first of them on a day.
  case judgedInThePast(CalendarDate, series: Int, since: CalendarDate)

  /// What a report can be limited to by name.
  public enum Kind: Sendable, Hashable {
    case department, category, indicator
  }

  /// What a name fits, with what tells it from others of the same name.
  public struct Fitting: Sendable, Hashable {
    /// Its whole name.
    public let name: String
    /// Its number, where it has one.
    public let number: String?
    /// Its code, where it has one.
    public let code: String?

    /// Something that a name fits.
    public init(name: String, number: String? = nil, code: String? = nil) {
      self.name = name
      self.number = number
      self.code = code
    }
  }

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [.noPlan, .nothingJudged, .usage, .knownFindingGone, .judgedInThePast]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .noPlan: .noPlan
    case .nothingJudged: .nothingJudged
    case .usage, .unknownName, .ambiguousName, .sharedID: .usage
    case .judgedInThePast: .judgedInThePast
    case .knownFindingGone, .knownPlanGone: .knownFindingGone
    }
  }
}
