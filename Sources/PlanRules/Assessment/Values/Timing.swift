/// The day an indicator is judged for, with what is reported of it by then and the months its target leaves.
public struct Timing: Sendable, Hashable {
  /// The day asked for.
  public let asOf: CalendarDate
  /// The day it is judged for: the later of the end of its last cycle that counts and the end of its latest reading.
  public let day: CalendarDate
  /// Which reporting cycle counts, and which are awaited.
  public let counted: CountedCycle
  /// The months from where its line starts to where its target is due.
  public let way: Period

  /// The last day by which the target is to be attained: the plan's, or that of the year the target names.
  public var dueDay: CalendarDate { way.end }

  /// Complete cycles whose figure is neither there nor to be there yet (`待报`).
  public var awaited: [CountedCycle.Awaited] { counted.awaited.filter { $0.period.end > day } }

  /// Whether the target itself is due by the day that is judged.
  public var isOver: Bool { day >= dueDay }

  /// Whether the target was due before the day that is judged.
  var isPast: Bool { day > dueDay }

  /// How an indicator stands of which nothing was reported.
  var statusOfSilence: Status { counted.last == nil ? .notYetDue : .unreported }

  /// Whole months elapsed of the way.
  var elapsed: Int { way.monthsElapsed(on: day) }

  /// The last day of the target, with the cycle that ends there.
  func atDueDay(in calendar: ReportingCalendar) -> Timing { on(dueDay, in: calendar) }

  /// Another day, with the cycle that ends there.
  func on(_ day: CalendarDate, in calendar: ReportingCalendar) -> Timing {
    Timing(asOf: asOf, day: day, counted: calendar.counted(on: day), way: way)
  }
}

extension Indicator {
  /// The months in which a target is to be reached: of a level from the end of the year its baseline is of, and to the
  /// end of the year that the target names.
  func way(to target: Target?, in plan: Period) -> Period {
    let last = target?.dueYear.flatMap { year -> Month? in
      // The last year of a plan is due when the plan ends, even in the middle of it.
      year == plan.last.year || year < plan.first.year ? nil : Period(year: year).last
    }
    let first =
      series.measure == .level && baseline.start != nil ? baseline.year.map { Period(year: $0).last.next } : nil
    let end = last ?? plan.last
    return first.flatMap { Period(first: $0, last: end) } ?? Period(first: plan.first, last: end) ?? plan
  }
}
