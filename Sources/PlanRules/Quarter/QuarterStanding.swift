/// How a target stands in the table that is handed up each quarter.
public enum QuarterStanding: Sendable, Hashable {
  /// As far as is due, or done (`按序时`).
  case onSchedule
  /// Short of what is due, or missed (`滞后`).
  case behind
  /// The figure of the quarter is not there, and was not to be there when the data were cut off (`待报`); the last day on which it
  /// is in time.
  case awaited(CalendarDate)
  /// Only the whole year tells (`年终考核`).
  case atYearEnd
  /// The data does not decide.
  case undetermined
  /// Nothing is there that should be.
  case unreported
  /// Nothing is due yet, or there is nothing to judge.
  case notJudged

  /// Its kind, without the day.
  public var kind: Kind {
    switch self {
    case .onSchedule: .onSchedule
    case .behind: .behind
    case .awaited: .awaited
    case .atYearEnd: .atYearEnd
    case .undetermined: .undetermined
    case .unreported: .unreported
    case .notJudged: .notJudged
    }
  }

  /// The kinds, in the order in which they are counted; the names are JSON's.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case onSchedule, behind, awaited, atYearEnd, undetermined, unreported, notJudged

    /// Whether it counts in the share of what is on schedule (`序时达标率`).
    public var isJudged: Bool { self == .onSchedule || self == .behind }

    /// The kind in words.
    public var name: Wording {
      switch self {
      case .onSchedule: Wording(zh: "按序时", en: "on schedule")
      case .behind: Wording(zh: "滞后", en: "behind")
      case .awaited: Wording(zh: "待报", en: "awaited")
      case .atYearEnd: Wording(zh: "年终考核", en: "judged at the year's end")
      case .undetermined: Wording(zh: "无法判定", en: "undetermined")
      case .unreported: Wording(zh: "缺数据", en: "not reported")
      case .notJudged: Wording(zh: "不作判定", en: "not judged")
      }
    }
  }
}

extension QuarterStanding {
  /// By a status that data decides; `nil` for one that it leaves open.
  private init?(_ status: Status) {
    switch status {
    case .met, .metEarly, .onSchedule: self = .onSchedule
    case .missed, .behind: self = .behind
    case .notYetDue, .notApplicable: self = .notJudged
    case .undetermined, .unreported: return nil
    }
  }

  /// How an indicator stands when the data were cut off on a day.
  init(_ assessed: IndicatorAssessment, of plan: Plan, cut day: CalendarDate?) {
    if let decided = QuarterStanding(assessed.status) {
      self = decided
      return
    }
    let calendar = plan.calendar(of: assessed.indicator)
    let last =
      assessed.value.map { $0.missing.isEmpty || $0.isStale ? $0.period.last : $0.missing[0].first.previous }
      ?? plan.period.first.previous
    self =
      QuarterStanding.awaited(
        assessed.timing.counted.last, in: calendar, after: last, reason: assessed.reason, cut: day)
      ?? (assessed.status == .unreported ? .unreported : .undetermined)
  }

  /// How a number of the year that runs stands.
  init(_ running: YearInHand, of plan: Plan, on asOf: CalendarDate, cut day: CalendarDate?) {
    if running.awaitsYearEnd {
      self = .atYearEnd
    } else if let decided = QuarterStanding(running.status) {
      self = decided
    } else {
      let calendar = plan.calendar(of: running.series)
      let last = running.value?.missing.first?.first.previous ?? running.latest ?? running.period.first.previous
      self =
        QuarterStanding.awaited(
          calendar.counted(on: asOf).last, in: calendar, after: last, reason: running.reason, cut: day)
        ?? (running.status == .unreported ? .unreported : .undetermined)
    }
  }

  /// How a number of a year that is over came out.
  init(_ annual: AnnualAssessment, of plan: Plan, cut day: CalendarDate?) {
    if let decided = QuarterStanding(annual.status) {
      self = decided
      return
    }
    let calendar = plan.calendar(of: annual.series)
    let reportingDay = calendar.reportingDay(of: annual.period)
    let isAwaited = annual.status == .unreported || annual.reason == .missingPeriods
    if isAwaited, let day, reportingDay >= day {
      self = .awaited(reportingDay)
    } else {
      self = annual.status == .unreported ? .unreported : .undetermined
    }
  }

  /// Awaited where nothing but the figure of the last cycle is wanting, and its day had not passed.
  private static func awaited(
    _ cycle: Period?, in calendar: ReportingCalendar, after last: Month, reason: Reason?, cut day: CalendarDate?
  ) -> QuarterStanding? {
    guard let cycle, let day, last >= cycle.first.previous, last < cycle.last else { return nil }
    switch reason {
    case nil, .stale, .missingPeriods, .partYear: break
    default: return nil
    }
    let reportingDay = calendar.reportingDay(of: cycle)
    return reportingDay >= day ? .awaited(reportingDay) : nil
  }
}
