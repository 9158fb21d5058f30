/// The numbers set for every year of a plan up to a day; they override the straight line.
struct AnnualTargetsToDate {
  /// Numbers of finished years, in the order of time.
  let finished: [Ratio]
  /// The number of the running year, and how many of its months have passed.
  let running: (number: Ratio, months: Int)?

  /// `nil` unless the plan has several years and every year up to the day has a number.
  init?(plan: Plan, series: SeriesID, targets: [AnnualTarget], until day: CalendarDate) {
    guard plan.period.years.count > 1 else { return nil }
    var finished: [Ratio] = []
    var running: (Ratio, Int)?
    for year in plan.period.years.prefix(while: { Period(year: $0).start <= day }) {
      let target = targets.first { $0.series == series && $0.region == nil && $0.period == Period(year: year) }?.target
      guard case .threshold(_, let figure) = target?.requirement else { return nil }
      if Period(year: year).end <= day {
        finished.append(figure.ratio)
      } else {
        running = (figure.ratio, Period(year: year).monthsElapsed(on: day))
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
    return try total + running.number * (try Ratio(Int128(running.months), over: 12))
  }
}
