/// A target in the table that is handed up each quarter: how it stands, and how it stood the quarter before.
public struct QuarterRow: Sendable {
  /// What is judged.
  public enum Subject: Sendable {
    /// A target of the plan.
    case indicator(IndicatorAssessment)
    /// A number of a year that runs.
    case running(YearInHand)
    /// A number of the year that has just ended.
    case over(AnnualAssessment)
  }

  /// What is judged now.
  public let subject: Subject
  /// How it stands.
  public let standing: QuarterStanding
  /// The same the quarter before; `nil` where it was not judged then.
  public let before: Subject?
  /// How it stood then.
  public let standingBefore: QuarterStanding?
  /// Whether it is counted: of several bodies' numbers only the superior's is, and those of regions are not.
  public let isCounted: Bool
  /// Whether it binds.
  public let isBinding: Bool

  /// How it has changed since the quarter before.
  public enum Change: String, Sendable, Hashable, CaseIterable {
    /// Behind then, on schedule now.
    case better
    /// On schedule then, behind now.
    case worse
    /// Open then, decided now.
    case decided
    /// Decided then, open now.
    case opened
    /// Behind then and now, and further.
    case widened
  }

  /// How it has changed; `nil` where it has not, or was not judged.
  public var change: Change? {
    guard let before = standingBefore?.kind else { return nil }
    switch (before.isJudged, standing.kind.isJudged) {
    case (true, true) where before != standing.kind: return standing == .onSchedule ? .better : .worse
    case (true, true):
      guard standing == .behind, let now = subject.leadPoints ?? subject.gap,
        let then = self.before?.leadPoints ?? self.before?.gap
      else { return nil }
      return now < then ? .widened : nil
    case (false, true): return .decided
    case (true, false): return standing == .atYearEnd || standing == .notJudged ? nil : .opened
    case (false, false): return nil
    }
  }
}

extension QuarterRow.Subject {
  /// The series.
  public var series: SeriesID {
    switch self {
    case .indicator(let assessed): assessed.indicator
    case .running(let running): running.series
    case .over(let annual): annual.series
    }
  }

  /// The region; `nil` for the plan's own.
  public var region: String? {
    switch self {
    case .indicator: nil
    case .running(let running): running.region
    case .over(let annual): annual.region
    }
  }

  /// By how many points it is ahead of what is due.
  public var leadPoints: Ratio? {
    switch self {
    case .indicator(let assessed): assessed.distances.leadPoints
    case .running(let running): running.pointsAhead
    case .over: nil
    }
  }

  /// Value − due, signed so that plus is good, in the unit of the value.
  var gap: Ratio? {
    switch self {
    case .indicator(let assessed): assessed.distances.gap
    case .running(let running): running.gap
    case .over: nil
    }
  }

  /// The last day for which the figure speaks; `nil` where there is none.
  public var speaksFor: CalendarDate? {
    switch self {
    case .indicator(let assessed): assessed.value.map { $0.lastMonthReported.lastDay }
    case .running(let running): running.latest?.lastDay
    case .over(let annual): annual.value?.period.end
    }
  }
}

extension ValueToDate {
  /// The last month that is reported, where some at the end are missing.
  fileprivate var lastMonthReported: Month {
    var last = period.last
    for gap in missing.reversed() where gap.last == last { last = gap.first.previous }
    return last
  }
}
