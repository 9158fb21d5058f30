/// The mean of a time of which only parts are published.
enum MeanOfParts {
  /// The mean of parts that cover the months, each counted as long as it is; nothing where a month is missing.
  static func value(in span: Period, of readings: [Quantity]) throws(ArithmeticError) -> ValueToDate? {
    guard !readings.isEmpty else { return nil }
    let firmest = readings.firmestFirst
    let tiling = Tiling(of: span, by: firmest.map(\.period))
    let chosen = tiling.chosen.map { firmest[$0] }
    var sum: Interval? = tiling.missing.isEmpty ? Interval(.zero) : nil
    for quantity in chosen {
      guard let known = sum, let interval = quantity.interval else {
        sum = nil
        break
      }
      sum = try known + interval.scaled(by: Ratio(Int128(quantity.period.months)))
    }
    let share = try Ratio(1, over: Int128(span.months))
    let mean = try sum?.scaled(by: share)
    return ValueToDate(
      .mean, interval: mean, period: span, missing: tiling.missing,
      disagreements: Disagreement.inPeriods(of: readings, isLevel: false), from: chosen)
  }
}
