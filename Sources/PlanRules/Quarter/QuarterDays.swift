/// The days of a quarter's table and of the one before it.
public struct QuarterDays: Sendable, Hashable {
  /// The day that is judged for.
  public let asOf: CalendarDate
  /// The day that it is compared with; `nil` where the plan had not begun by then.
  public let before: CalendarDate?
  /// The day on which the data were cut off: the last on which a figure was handed in, or today; `nil` where neither is known.
  public let cutOff: CalendarDate?
  /// Whether that day is stated in the data.
  public let isCutOffStated: Bool

  /// The days of a plan's table: compared with the end of the quarter before, unless another day is asked for.
  init(
    asOf: CalendarDate, comparedWith since: CalendarDate?, today: CalendarDate?, of plan: Plan, _ records: Records
  ) {
    self.asOf = asOf
    let quarter = since ?? QuarterDays.endOfQuarter(before: asOf)
    before = quarter < plan.period.start || quarter >= asOf ? nil : quarter
    let submitted = records.observations.lazy.filter { $0.period.end <= asOf }.compactMap(\.submitted)
      .filter { day in today.map { day <= $0 } ?? true }.max()
    let stated = submitted.flatMap { $0 >= asOf ? $0 : nil }
    isCutOffStated = stated != nil
    cutOff = stated ?? today.flatMap { $0 >= asOf ? $0 : nil }
  }

  /// The last day of the quarter before a day.
  private static func endOfQuarter(before day: CalendarDate) -> CalendarDate {
    let month = Month(of: day)
    return Month(index: month.index - (month.number - 1) % 3 - 1).lastDay
  }

  /// The day on which the data of the quarter before were cut off: the last one on which its figures were in time, of what is
  /// reported by the year the plan's own lag after the quarter.
  func cutOff(before: CalendarDate, of series: SeriesID, in plan: Plan) -> CalendarDate {
    plan.cycle(of: series).isYearly
      ? before.adding(days: plan.head.reportingLagDays) : plan.calendar(of: series).term.day(after: before)
  }

  /// Whether a figure was not there the quarter before: its months were not over, or it was handed in later.
  func isNew(_ observation: Observation, in plan: Plan) -> Bool {
    guard let before else { return false }
    if observation.period.end > before { return true }
    guard let submitted = observation.submitted else { return false }
    return submitted > cutOff(before: before, of: observation.series, in: plan)
  }
}
