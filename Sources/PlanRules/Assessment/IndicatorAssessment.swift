/// How one indicator stands on a day, with everything the verdict rests on.
///
/// A class, as findings and every report hold the same one; nothing of it ever changes.
public final class IndicatorAssessment: Sendable {
  /// The indicator.
  public let indicator: SeriesID
  /// The day it is judged for, which cycle counts by then, and when its target is due.
  public let timing: Timing
  /// The target in force.
  public let target: Target?
  /// The target in numbers, where it has any.
  public let goal: Goal?
  /// The direction that is better.
  public let direction: Direction?
  /// What was reported; `nil` where nothing was.
  public let value: ValueToDate?
  /// The value due by ``judgedAt``, where there is one.
  public let schedule: Schedule?
  /// Whether the baseline attains the target, which is then to be kept.
  public let isMaintained: Bool
  /// How it stands.
  public let status: Status
  /// Why the data does not decide, for an undetermined status.
  public let reason: Reason?
  /// The earlier reading by which a target was met that is not met now.
  public let lostSince: Period?
  /// Whether the target was attained only after the year it names (`逾期完成`).
  public let isLate: Bool
  /// The results of single periods beside the cumulative one.
  public let annual: [AnnualAssessment]
  /// Whether its single periods add up or compound to the value.
  public let isCumulative: Bool
  /// The latest announced verdict, which stands beside the computed one and never replaces it.
  public let official: OfficialVerdict?
  /// The reference growth of an in-step target, where it is known.
  public let pace: ReferencePace?
  /// The assumptions of the plan that the verdict rests on.
  public let assumptions: [Assumptions.Key]
  /// Who answers for it.
  public let responsibility: Responsibility
  /// How far it stands from what is due and from the target.
  public let distances: Distances
  /// The traffic light under the plan's rule, or why there is none; it repeats what the status rests on.
  public let lighting: Result<Light, LightGap>
  /// The plan and the records it rests on.
  let index: ObservationIndex
  /// What the outlook is calculated from.
  let course: Course
  /// What the status follows from.
  public let basis: Basis
  /// How the row is read; of several readings that agree one of them.
  public let interpretation: Interpretation?
  /// The other readings of the row, where it has several that agree.
  public let agreeing: [Interpretation]
  /// What the row leaves open, where the verdict hangs on it.
  public let open: OpenReading?

  init(
    indicator: SeriesID, timing: Timing, target: Target?, goal: Goal?, direction: Direction?,
    value: ValueToDate?, schedule: Schedule?, isMaintained: Bool, status: Status, reason: Reason?,
    lostSince: Period?, isLate: Bool, annual: [AnnualAssessment], isCumulative: Bool, official: OfficialVerdict?,
    pace: ReferencePace?, assumptions: [Assumptions.Key], responsibility: Responsibility, distances: Distances,
    lighting: Result<Light, LightGap>, index: ObservationIndex, course: Course, basis: Basis,
    interpretation: Interpretation?, agreeing: [Interpretation], open: OpenReading?
  ) {
    self.indicator = indicator
    self.timing = timing
    self.target = target
    self.goal = goal
    self.direction = direction
    self.value = value
    self.schedule = schedule
    self.isMaintained = isMaintained
    self.status = status
    self.reason = reason
    self.lostSince = lostSince
    self.isLate = isLate
    self.annual = annual
    self.isCumulative = isCumulative
    self.official = official
    self.pace = pace
    self.assumptions = assumptions
    self.responsibility = responsibility
    self.distances = distances
    self.lighting = lighting
    self.index = index
    self.course = course
    self.basis = basis
    self.interpretation = interpretation
    self.agreeing = agreeing
    self.open = open
  }

  /// The day it is judged for: the end of its last reporting cycle that counts or of its latest reading.
  public var judgedAt: CalendarDate { timing.day }
  /// Whether the target itself is due by then.
  public var isOver: Bool { timing.isOver }

  /// What a status follows from.
  public enum Basis: Sendable, Hashable {
    /// Readings against the target.
    case reading
    /// The numbers set for single periods, for what a superior assigns.
    case annualTargets
    /// A progress note, for a demand in words; its position in the records.
    case progressNote(Int)

    /// Whether it is a progress note.
    var isNote: Bool { if case .progressNote = self { true } else { false } }
  }

  /// The traffic light, where there is one.
  public var light: Light? { try? lighting.get() }

  /// Where it is heading; calculated anew each time, with roots, and no part of any verdict.
  public var outlook: Outlook { OutlookJudge(assessed: self, course: course).outlook() }

  /// Whether the announced verdict contradicts the computed status, by the table of ``VerdictClass``.
  public var contradictsOfficial: Bool {
    let interval = value.flatMap { $0.isUsable ? $0.interval : nil }
    let attained = goal.flatMap { goal in interval.map { goal.isAttained(by: $0) } } ?? .undetermined
    return official?.verdictClass.isContradicted(by: status, attained: attained) ?? false
  }

  /// Whether the cumulative result and that of the latest single period agree, for an indicator that adds up.
  public var combined: Combined? {
    guard isCumulative, status.isDetermined, let latest = annual.max(by: { $0.period.end < $1.period.end }),
      latest.status.isDetermined
    else { return nil }
    switch (status.isReached, latest.status.isReached) {
    case (true, true): return .both
    case (true, false): return .cumulativeOnly
    case (false, true): return .annualOnly
    case (false, false): return .neither
    }
  }

  /// Which of the cumulative and the annual target is reached.
  public enum Combined: String, Sendable, Hashable {
    /// Both.
    case both
    /// Only the cumulative one.
    case cumulativeOnly = "cumulative-only"
    /// Only the annual one.
    case annualOnly = "annual-only"
    /// Neither.
    case neither
  }
}
