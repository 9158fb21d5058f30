/// What a plan claims beyond what any plan may, as the claim would decide verdicts that the figures should.
public enum ClaimFault: Sendable {
  /// A revision in force before the plan was issued.
  case revisionBeforeIssue(CalendarDate, issued: CalendarDate)
  /// A revision in force before the plan's first day, where no day of issue is stated.
  case revisionBeforePlan(CalendarDate, start: CalendarDate)
  /// A revision in force only on the plan's last day, or after it.
  case revisionAtEnd(CalendarDate, end: CalendarDate)
  /// A revision of a number for a period, in force only from a day outside of it.
  case revisionOutside(CalendarDate, Period)
  /// A plan of more years than any plan has.
  case planTooLong(Period)
  /// A plan of more years than its own title names.
  case planOverTitle(Period, years: ClosedRange<Int>)
  /// Figures that are due only so many days after their period.
  case reportingLag(days: String)
  /// Exceptions that may hold for so many days.
  case exceptionDays(String)
  /// A tolerance, as written.
  case tolerance(String)
  /// An exception that holds for longer than the plan allows, in days.
  case exceptionTooLong(ApprovedException, days: Int)
  /// An exception for a table of obligations that could not be read whole.
  case exceptionOfTable(Rule, PlanTable)
  /// An equation that checks nothing.
  case equation(EquationClaim)
  /// Figures that do not add up, to be added up; their unit.
  case totalOfRates(unit: String)
  /// A reading that decides a verdict and names no source; the position of the observation, and how many such there are.
  case unsourced(observation: Int, count: Int)
  /// Another plan that cannot be what this one says it is.
  case relative(PlanRelation, RelativeClaim)

  /// A name that is longer than any name; how many characters it has.
  case nameTooLong(length: Int)

  /// The longest name of anything, in characters.
  public static let longestName = 200
  /// The longest plan, in years: spatial plans are made for fifteen and look ahead thirty.
  public static let longestPlan = 30
  /// The longest reporting lag, in days.
  public static let longestLag = 180
  /// The longest term that a plan may allow exceptions, in days: that of a five-year plan.
  public static let longestTerm = 1830
  /// The largest tolerance, in percent or percentage points.
  public static let largestTolerance = Figure(digits: 10)

  /// The rules on files whose findings nothing approves where a table of obligations is concerned: nobody knows what is
  /// missing.
  public static let unapprovable: [Rule] = [
    .unreadableFile, .missingColumn, .brokenRow, .rowsInACell, .unresolvedMerge,
  ]
}

/// Why an equation checks nothing.
public enum EquationClaim: Sendable {
  /// It is for a period outside the plan's, in which nothing is reported.
  case outsidePlan(Period, plan: Period)
  /// It stands between numbers alone.
  case ofNumbers
  /// The plan is over, and in no period were all its terms reported.
  case unchecked
  /// Its tolerance is larger than its figures; the largest of its smaller side.
  case tolerance(Figure, figures: Ratio)
}

/// Why another plan cannot be a plan's parent, child or predecessor.
public enum RelativeClaim: Sendable {
  /// The folder of plans does not hold it; its id and the nearest ones.
  case unknown(String, nearest: [String])
  /// It is the plan itself.
  case own
  /// It leads back to the plan itself, by way of these.
  case circle([String])
}

/// How one plan refers to another.
public enum PlanRelation: String, Sendable, Hashable, CaseIterable {
  case parent, children, predecessor
}

extension PlanTable {
  /// Whether the table says what is owed: what cannot be read of it would be owed by nobody.
  public var statesObligations: Bool {
    switch self {
    case .head, .indicators, .statistics, .revisions, .tasks, .milestones, .annualTargets: true
    case .departments, .equations, .actuals, .progress, .verdicts, .exceptions: false
    }
  }
}
