/// What a rule found, in types; sentences are made of it elsewhere.
public indirect enum Facts: Sendable {
  /// How an indicator stands.
  case target(IndicatorAssessment)
  /// How a number set for one period stands.
  case annualTarget(AnnualAssessment)
  /// Something is late.
  case overdue(OverdueItem)
  /// The latest note on a task says that it is behind; positions of the task and the note.
  case reportedBehind(task: Int, note: Int)
  /// A task is reported as done while indicators it carries are missed.
  case completedButMissed(task: Int, note: Int, missed: [SeriesID])
  /// Readings of one series contradict each other.
  case disagreement(Disagreement, series: SeriesID)
  /// The printed completion rate does not follow from the figures.
  case printedRate(printed: Figure, computed: Ratio, AnnualAssessment)
  /// The printed value does not follow from numerator and denominator.
  case ratio(printed: Reading, computed: Ratio, observation: Int)
  /// The figures do not satisfy an equation.
  case equation(EquationResult)

  /// An announced verdict contradicts the computed status.
  case officialVerdict(IndicatorAssessment)
  /// Readings of one series count different things; what they say they count.
  case definitions([String?], series: SeriesID)

  /// A baseline is not the result of the plan before it.
  case baseline(Baseline, predecessor: String, result: Interval, period: Period)

  /// A cell cannot be read.
  case cell(String, CellProblem)
  /// A cell prints another unit than its column.
  case unit(cell: String, found: String, expected: String)
  /// A column the table does not have.
  case unknownColumn(String, nearest: [String])
  /// A column the table needs is not there.
  case missingColumn(String)
  /// A file the folder does not have a use for.
  case unknownFile(String, nearest: [String])
  /// A key that `plan.json` does not have.
  case unknownKey(String, nearest: [String])
  /// A key that stands twice.
  case doubledKey(String)
  /// A code that no indicator or statistic has.
  case unknownCode(String, nearest: [String])
  /// A name that the register does not have.
  case unknownDepartment(String, nearest: [String])
  /// A source that `plan.json` does not list.
  case unknownSource(String, nearest: [String])
  /// A key that another row has already.
  case duplicateRow(key: String, firstLine: Int)
  /// A period outside the plan's.
  case outsidePlan(Period, plan: Period)
  /// A file that cannot be read.
  case file(FileFault)
  /// A row that breaks the rules of CSV.
  case row(RowFault)
  /// Many findings of one kind in one file: so many more are not listed.
  case furtherFindings(code: String, count: Int)

  /// A bare number on the wrong side of its baseline.
  case directionMissing(target: Figure, baseline: Figure)
  /// A count that is marked neither as a level nor as a total.
  case measureMissing(unit: String)
  /// The stated direction contradicts the target's own sign.
  case directionContradicts(stated: Direction, target: Target)
  /// An indicator with no nature.
  case natureMissing

  /// An approved exception no longer holds.
  case exceptionExpired(ApprovedException)
  /// An approved exception matches nothing.
  case exceptionUnmatched(ApprovedException)

  /// A known finding that is found no more.
  case knownFindingGone(KnownFinding)
  /// No plan to look at.
  case noPlan(named: String?, nearest: [String])
  /// Nothing to judge.
  case nothingJudged
  /// A command line that cannot be understood, already in words.
  case usage(Wording)
}

/// Why a cell cannot be read.
public enum CellProblem: Sendable, Hashable {
  /// A figure or target that the grammar does not know.
  case notation(NotationError)
  /// No period.
  case period
  /// No day.
  case date
  /// No deadline.
  case deadline
  /// No plain number.
  case number
  /// A word that is not among those allowed.
  case word(allowed: [String])
  /// A code that is no lower-case slug.
  case slug
  /// No rule's code or name.
  case rule(nearest: [String])
  /// A growth rate without its percent sign, under a unit that is no rate.
  case growthWithoutPercent(unit: String)
  /// A target that is no rate of growth a year, under a measure that is.
  case noYearlyGrowth(unit: String)
  /// A number set for one period that may be a level or a growth.
  case levelWithoutUnit(unit: String)
  /// Empty though it is needed.
  case empty
  /// Bytes that are no text in the file's encoding.
  case encoding
  /// An equation that cannot be read from a place on.
  case equation(EquationProblem, offset: Int)
  /// A JSON value of another kind than the key needs.
  case kind(expected: String)
  /// A period of the wrong kind for the plan's own.
  case planPeriod
  /// The denominator is zero.
  case zeroDenominator
  /// The id is not the folder's name.
  case folderName(String)
  /// A name that already belongs to another department.
  case sharedName(owner: String)
  /// A rule for lights that is neither a name nor two thresholds in their order.
  case lightThresholds
}

/// Why an equation cannot be read.
public enum EquationProblem: Sendable, Hashable {
  /// A code, a number or a parenthesis was expected.
  case operandExpected
  /// An operator was expected.
  case operatorExpected
  /// An operator that does not stand between blanks.
  case blanksNeeded
  /// A number that cannot be read.
  case number
  /// A code that no indicator or statistic has.
  case unknownCode(String)
  /// A parenthesis without its partner.
  case unclosedParenthesis
  /// Parentheses nested deeper than the limit.
  case tooDeep
}

/// Why a file cannot be read.
public enum FileFault: Sendable, Hashable {
  /// Not there.
  case missing
  /// Something else than a regular file.
  case notRegular(String)
  /// A link to nothing.
  case danglingLink
  /// Larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The system refuses, with its error number.
  case refused(Int32)
  /// UTF-16, which the tables are not kept in.
  case utf16
  /// Nothing in it.
  case empty
  /// JSON that breaks its grammar.
  case json(String)
}

/// What is wrong with a row of CSV.
public enum RowFault: Sendable, Hashable {
  /// A quote that never closes.
  case unclosedQuote
  /// Text after a closing quote.
  case textAfterQuote
  /// A quote inside an unquoted cell.
  case strayQuote
  /// A NUL byte.
  case nulByte
  /// A row longer than the limit, in bytes.
  case rowTooLong(limit: Int)
  /// A cell longer than the limit, in bytes.
  case cellTooLong(limit: Int)
  /// More cells than the header has columns.
  case tooManyCells(columns: Int, cells: Int)
}
