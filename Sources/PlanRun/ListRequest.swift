package import PlanRules

/// What a list of what is late, or a ledger, is asked for besides plans and day.
package struct ListRequest: Sendable, Equatable {
  /// From which side it is listed and counted.
  package var side: LedgerSide
  /// How far ahead what falls due is listed.
  package var horizon: Horizon
  /// The day of the list that it is compared with.
  package var since: CalendarDate?

  /// A list by department, with what is due on the day itself, unless something else is asked for.
  package init(side: LedgerSide = .department, horizon: Horizon = .days(0), since: CalendarDate? = nil) {
    self.side = side
    self.horizon = horizon
    self.since = since
  }
}

/// How far ahead of a day something reaches.
package enum Horizon: Sendable, Equatable {
  /// So many days.
  case days(Int)
  /// To the end of the month.
  case thisMonth
  /// To the end of the next month.
  case nextMonth

  /// The last day that it covers.
  package func end(from day: CalendarDate) -> CalendarDate {
    switch self {
    case .days(let days): day.adding(days: max(0, days))
    case .thisMonth: Month(of: day).lastDay
    case .nextMonth: Month(of: day).next.lastDay
    }
  }
}
