/// What forecasts and totals to date make of a number set for one period.
extension AnnualJudge {
  /// What stands in the place of a figure that is not there: the latest forecast for the months.
  static func forecast(in period: Period, of forecasts: [Quantity]) -> ValueToDate? {
    forecasts.filter { period.contains($0.period) }.max { $0.period.last < $1.period.last }.map {
      ValueToDate(nil, interval: nil, period: $0.period, from: [$0])
    }
  }

  /// Whether what the value is made of may be totals to date, which nobody has checked.
  static func mayBeTotalsToDate(_ value: ValueToDate?, goal: Goal?, in index: ObservationIndex) -> Bool {
    guard let last = totalsToDate(value, goal: goal, in: index).last else { return false }
    return !index.records.observations[last].isReviewed
  }

  /// The positions of figures that may be totals to date.
  static func totalsToDate(_ value: ValueToDate?, goal: Goal?, in index: ObservationIndex) -> [Int] {
    guard let value, let goal else { return [] }
    return TotalsToDate(in: value, due: goal.numberToReach(from: .zero), index)?.observations ?? []
  }
}
