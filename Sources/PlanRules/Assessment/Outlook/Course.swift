/// What an indicator's outlook is calculated from beside its assessment; roots are taken only when somebody asks.
struct Course: Sendable, Hashable {
  let measure: Measure
  /// Where the way begins: the baseline of a level, nothing for a total; or why it has no beginning.
  let start: Result<Ratio, OutlookGap>
  /// What the figures are shares of, where they cannot pass it.
  let whole: Ratio?
  /// The months of the way; the baseline is of the month before.
  let period: Period

  /// The last month the baseline is of.
  var baselineMonth: Month { period.first.previous }

  init(of indicator: Indicator, over way: Period) {
    measure = indicator.series.measure
    start = measure == .total ? .success(.zero) : indicator.baseline.exactStart
    period = way
    whole = indicator.series.mayPassWhole ? nil : indicator.series.whole
  }
}

extension Baseline {
  /// The baseline's one figure; a growth measured from a bound would look exact and not be.
  fileprivate var exactStart: Result<Ratio, OutlookGap> {
    switch reading?.content {
    case .figure(let figure): .success(figure.ratio)
    case .bounded, .range, .approximate: .failure(.inexactBaseline)
    case .claim, .notApplicable, nil: .failure(.noBaseline)
    }
  }
}
