/// What an indicator's outlook is calculated from beside its assessment; roots are taken only when somebody asks.
struct Course: Sendable, Hashable {
  let measure: Measure
  /// Where the way begins: the baseline of a level, nothing for a total; or why it has no beginning.
  let start: Result<Ratio, OutlookGap>
  /// The last month the baseline is of: December of its year, or the month before the plan where no year is given.
  let baselineMonth: Month
  let period: Period

  init(of indicator: Indicator, in period: Period) {
    measure = indicator.series.measure
    start = measure == .total ? .success(.zero) : indicator.baseline.exactStart
    baselineMonth = indicator.baseline.year.map { Period(year: $0).last } ?? period.first.previous
    self.period = period
  }
}

extension Baseline {
  /// The baseline's one figure; a growth measured from a bound would look exact and not be.
  fileprivate var exactStart: Result<Ratio, OutlookGap> {
    switch reading?.content {
    case .figure(let figure): .success(figure.ratio)
    case .bounded, .range, .approximate: .failure(.inexactBaseline)
    case .claim, nil: .failure(.noBaseline)
    }
  }
}
