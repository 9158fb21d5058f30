/// How a number set for a period stands while that period still runs (`本年目标`).
///
/// A class, as reports hold the same one; nothing of it ever changes. Never missed before the end: what the year brings is
/// open until it is over, but for a ceiling that is already exceeded.
public final class YearInHand: Sendable {
  /// The position of the annual target in the records.
  public let annualTarget: Int
  /// The series.
  public let series: SeriesID
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The months it is set for.
  public let period: Period
  /// The number in force, as published.
  public let target: Target?
  /// The number set, as far as the cell has one.
  public let goal: Goal?
  /// The months that are judged: from the beginning of the period to the last figure or the last cycle that counts;
  /// `nil` before its first month is over.
  public let span: Period?
  /// The last month that a reading of the period reaches; `nil` where there is none.
  public let latest: Month?
  /// What those months brought.
  public let value: ValueToDate?
  /// What is due by their end, and by which line; `nil` where none leads to the number.
  public let line: Line?
  /// How it stands: on schedule, behind, met early, undetermined, unreported or not yet due.
  public let status: Status
  /// Why the data does not decide.
  public let reason: Reason?
  /// Whether only the whole year tells, so that it stays out of the count (`年终考核`).
  public let awaitsYearEnd: Bool
  /// Whether it was achieved only after its own deadline.
  public let isLate: Bool
  /// Whether it is the one that is counted of several bodies' numbers for its period: the superior's.
  public let isCounted: Bool
  /// The same months of the year before, and that year as a whole.
  public let yearBefore: YearBeforeFigures
  /// The traffic light under the plan's rule, or why there is none.
  public let lighting: Result<Light, LightGap>
  /// Who answers for it.
  public let responsibility: Responsibility
  /// The plan and the records it rests on.
  let index: ObservationIndex

  /// What is due in a running period.
  public struct Line: Sendable, Hashable {
    /// What leads to the number.
    public let basis: Basis
    /// The value due by the end of the months.
    public let due: Ratio
    /// The comparison that reaches it.
    public let comparator: Comparator
    /// Where a level starts; `nil` where the way begins from nothing.
    public let start: Ratio?
    /// The numbers set for parts of the period, where there are any that it can go by.
    public let nodes: NodeLine?

    init(basis: Basis, due: Ratio, comparator: Comparator, start: Ratio?, nodes: NodeLine? = nil) {
      self.basis = basis
      self.due = due
      self.comparator = comparator
      self.start = start
      self.nodes = nodes
    }
  }

  /// What leads to the number of a running period; the names are JSON's `dueBasis`.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The months gone: amounts and counts.
    case months
    /// The line from the last level of the year before.
    case yearLine = "year-line"
    /// The whole rate: growth.
    case rate
    /// The same months of the year before, raised by the rate that is set.
    case samePeriod = "same-period"
    /// The number set for a part of the period.
    case node
    /// The number itself: a mean to date under its ceiling.
    case target
  }

  /// Figures of the year before a running one.
  public struct YearBeforeFigures: Sendable, Hashable {
    /// Of the same months.
    public let toDate: Ratio?
    /// Of the whole period.
    public let whole: Ratio?
  }

  /// A number that a document has cancelled: nothing is asked for.
  convenience init(
    cancelled annual: AnnualTarget, at position: Int, answering responsibility: Responsibility, index: ObservationIndex
  ) {
    self.init(
      annualTarget: position, of: annual, target: nil, goal: nil, span: nil, latest: nil, value: nil, line: nil,
      status: .notApplicable, reason: nil, awaitsYearEnd: false, isLate: false,
      isCounted: index.numbers.isCounted(position), yearBefore: YearBeforeFigures(toDate: nil, whole: nil),
      lighting: .failure(.notDetermined), responsibility: responsibility, index: index)
  }

  init(
    annualTarget: Int, of annual: AnnualTarget, target: Target?, goal: Goal?, span: Period?, latest: Month?,
    value: ValueToDate?,
    line: Line?,
    status: Status, reason: Reason?, awaitsYearEnd: Bool, isLate: Bool, isCounted: Bool, yearBefore: YearBeforeFigures,
    lighting: Result<Light, LightGap>, responsibility: Responsibility, index: ObservationIndex
  ) {
    self.annualTarget = annualTarget
    series = annual.series
    region = annual.region
    period = annual.period
    self.target = target
    self.goal = goal
    self.span = span
    self.latest = latest
    self.value = value
    self.line = line
    self.status = status
    self.reason = reason
    self.awaitsYearEnd = awaitsYearEnd
    self.isLate = isLate
    self.isCounted = isCounted
    self.yearBefore = yearBefore
    self.lighting = lighting
    self.responsibility = responsibility
    self.index = index
  }
}

extension YearInHand {
  /// Who set the number.
  public var setBy: String? { index.records.annualTargets[annualTarget].setBy }
}
