/// What was found on files, tables and cells.
public enum DataFacts: Sendable {
  /// A cell cannot be read.
  case cell(String, CellProblem)
  /// A column the table does not have.
  case unknownColumn(String, nearest: [String])
  /// A code that no indicator or statistic has.
  case unknownCode(String, nearest: [String])
  /// The code of a statistic where only an indicator has a meaning.
  case statisticForIndicator(String)
  /// A name that the register does not have.
  case unknownDepartment(String, nearest: [String])
  /// What stands where a body should and is none: `待定`, a person, a sentence.
  case noBody(String)
  /// Names with a mark that no note in the cell explains, and the others of the cell.
  case markedDepartments([String], others: [String])
  /// Bodies of a cell that says of all of them that they support, so that nobody leads.
  case leaderless([String])
  /// A key that another row has already, with other contents; the row, where it is known.
  case duplicateRow(key: String, first: Place?)
  /// A number that fits several tasks or milestones; how to write each of them.
  case ambiguousNumber(String, candidates: [String])
  /// A number that another task has already; the id under which this one is kept, and the row of the other.
  case repeatedNumber(String, keptAs: String, first: Place)
  /// A milestone's code that a task or a series has for its own; the name under which the milestone is kept.
  case sharedCode(String, keptAs: String, other: String)
  /// A body that was abolished and has no successor.
  case noSuccessor(String)
  /// A body that is, by way of others or directly, its own successor or member.
  case circle(String)
  /// A header that stands twice.
  case doubledColumn(String)
  /// Columns that may all be meant by one of the table's, under what they are called there, say different things.
  case contestedColumn(String, names: [String])
  /// A cell prints another unit than its column.
  case unit(cell: String, found: String, expected: String)
  /// A period outside the plan's.
  case outsidePlan(Period, plan: Period)
  /// A source that the plan does not list.
  case unknownSource(String, nearest: [String])
  /// A file that cannot be read.
  case file(FileFault)
  /// A column the table needs is not there.
  case missingColumn(String)
  /// A key that the plan's own file does not have.
  case unknownKey(String, nearest: [String])
  /// A key that stands twice.
  case doubledKey(String)
  /// A row that breaks the rules of CSV, or hides others.
  case row(RowFault)
  /// Nothing in a row says which way is better, and the verdict hangs on it; whether the table has a column for it.
  case directionMissing(OpenReading, hasColumn: Bool)
  /// Nothing in a row says how its figures are counted, and the verdict hangs on it.
  case measureMissing(OpenReading, unit: String, hasColumn: Bool)
  /// A sign may be meant either way, and the verdict hangs on it.
  case signMissing(OpenReading, hasColumn: Bool)
  /// An indicator with no nature, in a table that states none.
  case natureMissing
  /// Rows without a nature in a table that states one for others: what each is called, and where it stands.
  case naturesMissing([(name: String, row: Place)])
  /// A row that says what another one says already; the row.
  case repeatedRow(key: String, first: Place)
  /// The stated direction contradicts the target's own sign.
  case directionContradicts(stated: Direction, target: Target)
  /// The stated direction contradicts a word of the name that leaves no doubt.
  case directionAgainstWord(stated: Direction, word: MeasuredWord)
  /// Many findings of one rule in one file: so many more are not listed.
  case furtherFindings(Rule, count: Int)
  /// A row that is none of the table's.
  case setAside(SetAside, text: String)
  /// A file the folder does not have a use for.
  case unknownFile(String, nearest: [String])
  /// What stands where a plan should, or a plan where none is looked for.
  case notAPlan(PlanFault)
  /// A claim beyond what a plan may claim.
  case outOfBounds(ClaimFault)
  /// An approved exception no longer holds.
  case exceptionExpired(ApprovedException)
  /// An approved exception holds only for a few days more.
  case exceptionExpiring(ApprovedException)
  /// An approved exception matches nothing.
  case exceptionUnmatched(ApprovedException)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [
    .unreadableCell, .unknownColumn, .unknownCode, .unknownDepartment, .duplicateRow, .unitMismatch,
    .outsidePlanPeriod, .unknownSource, .unreadableFile, .missingColumn, .unknownKey, .brokenRow, .directionMissing,
    .measureMissing, .natureMissing, .repeatedRow, .directionContradicted, .furtherFindings, .unknownFile,
    .exceptionExpired, .exceptionUnmatched, .rowSetAside, .rowsInACell, .unresolvedMerge, .notAPlan,
    .outOfBounds, .signMissing, .exceptionExpiring,
  ]

  /// The rule that found it.
  public var rule: Rule {
    switch self {
    case .cell: .unreadableCell
    case .unknownColumn: .unknownColumn
    case .unknownCode, .statisticForIndicator: .unknownCode
    case .unknownDepartment, .noBody, .markedDepartments, .leaderless: .unknownDepartment
    case .ambiguousNumber: .unknownCode
    case .noSuccessor, .circle: .unknownDepartment
    case .duplicateRow, .doubledColumn, .contestedColumn, .repeatedNumber, .sharedCode: .duplicateRow
    case .unit: .unitMismatch
    case .outsidePlan: .outsidePlanPeriod
    case .unknownSource: .unknownSource
    case .file: .unreadableFile
    case .missingColumn: .missingColumn
    case .unknownKey, .doubledKey: .unknownKey
    case .row(let fault): fault.rule
    case .directionMissing: .directionMissing
    case .measureMissing: .measureMissing
    case .natureMissing, .naturesMissing: .natureMissing
    case .repeatedRow: .repeatedRow
    case .signMissing: .signMissing
    case .directionContradicts, .directionAgainstWord: .directionContradicted
    case .furtherFindings: .furtherFindings
    case .setAside: .rowSetAside
    case .unknownFile: .unknownFile
    case .notAPlan: .notAPlan
    case .outOfBounds: .outOfBounds
    case .exceptionExpired: .exceptionExpired
    case .exceptionExpiring: .exceptionExpiring
    case .exceptionUnmatched: .exceptionUnmatched
    }
  }
}
