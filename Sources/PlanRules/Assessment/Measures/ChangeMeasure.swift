/// A level whose readings are changes: they add up from where they start.
enum ChangeMeasure {
  /// The start and the sum of the changes that cover a span; with a month missing nothing can be said.
  static func value(
    in span: Period, of quantities: [Quantity], from start: Ratio
  ) throws(ArithmeticError) -> ValueToDate {
    let firmest = quantities.firmestFirst
    let tiling = Tiling(of: span, by: firmest.map(\.period))
    let chosen = tiling.chosen.map { firmest[$0] }
    var sum: Interval? = tiling.missing.isEmpty ? Interval(start) : nil
    for quantity in chosen {
      guard let known = sum, let change = quantity.interval else {
        sum = nil
        break
      }
      sum = try known + change
    }
    return ValueToDate(
      .sum, interval: sum, period: span, missing: tiling.missing,
      disagreements: Disagreement.inPeriods(of: quantities, isLevel: false), from: chosen)
  }
}
