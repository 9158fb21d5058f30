/// When the figures of a series are due: its reporting cycles within a plan, each with the day it is to be handed in by.
public struct ReportingCalendar: Sendable, Hashable {
  /// How often a figure is due.
  public let cycle: ReportingCycle
  /// The months of the plan.
  public let plan: Period
  /// How long after a cycle its figure is to be there.
  public let term: ReportingTerm
  /// The day the plan was issued; `nil` where it does not say.
  public let issued: CalendarDate?

  /// The calendar of a cycle in a plan.
  public init(_ cycle: ReportingCycle, in plan: Period, term: ReportingTerm, issued: CalendarDate? = nil) {
    self.cycle = cycle
    self.plan = plan
    self.term = term
    self.issued = issued
  }

  /// The last day on which the figure of a cycle is in time.
  ///
  /// Nobody could report to a plan before it was issued: of a cycle that ended earlier the lag runs from the issue.
  public func reportingDay(of cycle: Period) -> CalendarDate {
    let day = term.day(after: cycle.end)
    guard let issued, issued > cycle.end else { return day }
    // A term that names a day is kept where the issue lies before it.
    if case .days = term { return term.day(after: issued) }
    return max(day, ReportingTerm.days(ReportingCalendar.leastDaysAfterIssue).day(after: issued))
  }

  /// Days that there are at least to report on what ended before the plan was issued, where the term names a day.
  private static let leastDaysAfterIssue = 31

  /// Which cycle counts on a day, and which are still awaited.
  ///
  /// A cycle counts once it is asked for, the day being its last one, or once its reporting day has passed. What the plan
  /// cuts off at either end is a cycle too.
  public func counted(on day: CalendarDate) -> CountedCycle {
    var awaited: [CountedCycle.Awaited] = []
    var current = latest(in: min(Month(of: day), plan.last))
    while let cycle = current {
      if cycle.end == day || reportingDay(of: cycle) < day { return CountedCycle(last: cycle, awaited: awaited) }
      if cycle.end < day { awaited.insert(.init(period: cycle, reportingDay: reportingDay(of: cycle)), at: 0) }
      current = block(of: cycle.first.previous)
    }
    return CountedCycle(last: nil, awaited: awaited)
  }

  /// The first cycle of the plan.
  var first: Period? { block(of: plan.first) }

  /// The cycles whose figures are owed by a day, in the order of time.
  ///
  /// Of surveys one is owed in every so many years of the plan, not in what is left of them at its end.
  public func owed(by day: CalendarDate) -> [Period] {
    var cycles: [Period] = []
    cycles.reserveCapacity(min(plan.months, 32))
    var current = block(of: plan.first)
    while let cycle = current, cycle.end < day {
      if reportingDay(of: cycle) <= day, isWhole(cycle) { cycles.append(cycle) }
      current = block(of: cycle.last.next)
    }
    return cycles
  }

  /// The cycle of a month, or where a school year is cut off by the plan's end the one before.
  private func latest(in month: Month) -> Period? {
    if let cycle = block(of: month) { return cycle }
    guard cycle == .schoolYear, plan.first <= month else { return nil }
    return block(of: cycle.cycle(of: month).first.previous)
  }

  /// The cycle of a month as far as the plan reaches; `nil` outside the plan.
  ///
  /// A school year is never cut: it belongs to the plan in which it ends.
  private func block(of month: Month) -> Period? {
    guard plan.first <= month, month <= plan.last else { return nil }
    if cycle == .schoolYear {
      let whole = cycle.cycle(of: month)
      return whole.last <= plan.last ? whole : nil
    }
    guard let survey = cycle.surveyMonths else {
      let whole = cycle.cycle(of: month)
      return Period(first: max(whole.first, plan.first), last: min(whole.last, plan.last))
    }
    guard survey < plan.months else { return plan }
    let first = plan.first.index + (month.index - plan.first.index) / survey * survey
    return Period(first: Month(index: first), last: min(Month(index: first + survey - 1), plan.last))
  }

  private func isWhole(_ cycle: Period) -> Bool {
    guard let survey = self.cycle.surveyMonths else { return true }
    return cycle == plan || cycle.months == survey
  }
}

/// Which reporting cycle of a series counts on a day, and which are complete but not yet to be there (`待报`).
public struct CountedCycle: Sendable, Hashable {
  /// The last cycle that counts; `nil` before the first one does.
  public let last: Period?
  /// Complete cycles whose reporting day has not passed, in the order of time.
  public let awaited: [Awaited]

  /// A complete cycle whose figure is not yet to be there.
  public struct Awaited: Sendable, Hashable {
    /// The cycle.
    public let period: Period
    /// The last day on which its figure is in time.
    public let reportingDay: CalendarDate
  }
}
