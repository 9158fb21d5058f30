/// How many months of a time have passed: `33/60＝55%`.
public struct TimeShare: Sendable, Hashable {
  /// Months that have passed.
  public let gone: Int
  /// All of them.
  public let whole: Int

  /// The months of a period that have passed on a day.
  init(of period: Period, on day: CalendarDate) {
    gone = period.monthsElapsed(on: day)
    whole = period.months
  }

  /// The share in percent.
  public var percent: Ratio { Ratio(reducing: 100 * Int128(gone), over: Int128(whole)) }
}
