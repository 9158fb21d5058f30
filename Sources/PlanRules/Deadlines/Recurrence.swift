/// A day that comes again in every cycle.
public struct Recurrence: Sendable, Hashable {
  /// Where in its cycle, or after it, the day is.
  public enum DueDay: Sendable, Hashable {
    /// A day of a month, the cycle's first being 1; one beyond its last lies after the cycle (`次月10日前`, `次年1月底前`).
    /// Without a day, or where the month is shorter, its last.
    case on(month: Int, day: Int?)
    /// The end of a span that runs from the cycle's last day: `每季度结束后15日内`.
    case after(TimeSpan)
    /// The end of a span that begins with the cycle's first day: `每月前5个工作日内`.
    case within(TimeSpan)
  }

  /// How often: a year, a half, a quarter or a month.
  public let cycle: ReportingCycle
  /// Its days, one or more in a cycle.
  public let days: [DueDay]
  /// The month it starts with: `2023年起每年`.
  public let first: Month?
  /// The month it ends with: `2023—2025年每年`.
  public let last: Month?

  /// Something due again and again.
  public init(_ cycle: ReportingCycle, days: [DueDay], first: Month? = nil, last: Month? = nil) {
    self.cycle = cycle
    self.days = days
    self.first = first
    self.last = last
  }

  func with(first: Month?, last: Month?) -> Recurrence { Recurrence(cycle, days: days, first: first, last: last) }

  func occasions(in plan: Period, issued: CalendarDate?, calendar: WorkingCalendar) -> [Deadline.Occasion] {
    var occasions: [Deadline.Occasion] = []
    let end = min(plan.last, last ?? plan.last)
    var current = cycle.cycle(of: max(plan.first, first ?? plan.first))
    while current.first <= end {
      for (day, part) in zip(days, parts(of: current)) {
        guard let occasion = occasion(day, of: part, in: current, plan: plan, calendar), isOwed(occasion, issued) else {
          continue
        }
        occasions.append(occasion)
      }
      current = cycle.cycle(of: current.last.next)
    }
    return occasions
  }

  /// What ended before the issue, or before the duty starts, is not owed.
  private func isOwed(_ occasion: Deadline.Occasion, _ issued: CalendarDate?) -> Bool {
    guard let period = occasion.period else { return false }
    if let issued, occasion.due < issued || period.end < issued { return false }
    if let first, occasion.due < first.firstDay || period.last < first { return false }
    return true
  }

  private func occasion(
    _ day: DueDay, of part: Period, in current: Period, plan: Period, _ calendar: WorkingCalendar
  ) -> Deadline.Occasion? {
    guard let period = Period(first: max(part.first, plan.first), last: min(part.last, plan.last)) else { return nil }
    switch day {
    case .after(let span): return .init(period: period, after: period.end, span, calendar)
    case .within(let span): return .init(period: period, after: current.start.adding(days: -1), span, calendar)
    case .on(let number, let day):
      let month = Month(index: current.first.index + number - 1)
      let due = CalendarDate(month, day: min(day ?? month.length, month.length))
      if number > cycle.months || due <= plan.end { return .init(period: period, due: due) }
      // The end of a cycle that the plan cuts off is the plan's; another day after it is never reached.
      return number == cycle.months && day == nil ? .init(period: period, due: plan.end) : nil
    }
  }

  /// The part of the cycle that each day stands for: equal ones where each day lies within its own or in the month after
  /// it (`每年6月和12月底前` stands for halves), else the months up to each.
  private func parts(of current: Period) -> [Period] {
    let months = days.map { if case .on(let month, _) = $0 { month } else { cycle.months } }
    guard months.count > 1, cycle.months >= months.count, months == months.sorted() else {
      return Array(repeating: current, count: days.count)
    }
    let length = cycle.months / months.count
    let isEven =
      cycle.months % months.count == 0
      && months.enumerated().allSatisfy { ($0 * length + 1...($0 + 1) * length + 1).contains($1) }
    var before = 0
    return months.enumerated().map { position, month in
      let isLast = position == months.count - 1
      let end = isEven ? (position + 1) * length : isLast ? cycle.months : min(max(month, before + 1), cycle.months)
      let part = Period(
        first: Month(index: current.first.index + min(before, end - 1)),
        last: Month(index: current.first.index + end - 1))
      before = end
      return part ?? current
    }
  }
}
