/// The numbers set for every year of a plan up to a day; they override the straight line.
public struct AnnualTargetsToDate: Sendable, Hashable {
  /// Numbers of finished years, in the order of time.
  public let finished: [Ratio]
  /// What is set for the running year, where there is one.
  public let running: Running?

  /// A year that is not over.
  public struct Running: Sendable, Hashable {
    /// The number set for it.
    public let amount: Ratio
    /// How many of its months have passed.
    public let months: Int
  }

  /// `nil` unless the plan has several years and every year up to the day has a number.
  init?(plan: Plan, series: SeriesID, numbers: NumbersSet, until day: CalendarDate) {
    guard plan.period.years.count > 1 else { return nil }
    var finished: [Ratio] = []
    var running: Running?
    for year in plan.period.years.prefix(while: { Period(year: $0).start <= day }) {
      let target = numbers.drawing(of: series, in: Period(year: year))?.target(on: day)
      guard case .threshold(_, let figure) = target?.requirement else { return nil }
      if Period(year: year).end <= day {
        finished.append(figure.ratio)
      } else {
        running = Running(amount: figure.ratio, months: Period(year: year).monthsElapsed(on: day))
      }
    }
    guard !finished.isEmpty || running != nil else { return nil }
    self.finished = finished
    self.running = running
  }

  /// Earlier years' sum and the running year's share.
  func total() throws(ArithmeticError) -> Ratio {
    var total = Ratio.zero
    for number in finished { total = try total + number }
    guard let running else { return total }
    return try total + running.amount * (try Ratio(Int128(running.months), over: 12))
  }
}
