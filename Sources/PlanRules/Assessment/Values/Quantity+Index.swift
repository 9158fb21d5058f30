extension Quantity {
  /// A chained index as the rate it stands for: 108.4 is a growth of 8.4 %.
  fileprivate func overHundred() throws(ArithmeticError) -> Quantity {
    func rate(_ bound: Interval.Bound?) throws(ArithmeticError) -> Interval.Bound? {
      guard let bound else { return nil }
      return Interval.Bound(try bound.value - .hundred, isOpen: bound.isOpen)
    }
    guard let interval else { return self }
    return with(Interval(lower: try rate(interval.lower), upper: try rate(interval.upper)))
  }
}

extension [Quantity] {
  /// The readings of a series as rates of growth in percent, whichever way they are printed.
  func asRates(of series: Series) throws(ArithmeticError) -> [Quantity] {
    guard series.indexBase != nil else { return self }
    var rates: [Quantity] = []
    for quantity in self { rates.append(try quantity.overHundred()) }
    return rates
  }
}
