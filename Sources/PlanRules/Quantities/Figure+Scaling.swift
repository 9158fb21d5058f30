extension Figure {
  /// The figure times a power of ten; decimals are used up before zeros are added, so `1.23` times 10⁴ is `12300`.
  ///
  /// A negative exponent adds decimals; of a whole number the zeros at its end go: `5000` times 10⁻⁴ is `0.5`.
  func scaled(byPowerOfTen exponent: Int) throws(ArithmeticError) -> Figure {
    if exponent < 0 {
      guard places - exponent <= Figure.maximumPlaces else { throw .overflow }
      let scaled = Figure(digits: digits, places: places - exponent, thirds: thirds)
      return places == 0 ? scaled.trimmed : scaled
    }
    let used = min(places, exponent)
    let factor = Figure.powerOfTen(exponent - used)
    return Figure(
      digits: try exact(digits.multipliedReportingOverflow(by: factor)), places: places - used, thirds: thirds)
  }

  /// The figure times what one unit is of another: as many places as it was printed with, and more where they are needed.
  func converted(by factor: UnitFactor) throws(ArithmeticError) -> Figure {
    if factor == .one { return self }
    let times = try exact(digits.multipliedReportingOverflow(by: factor.times))
    let figure = Figure(digits: times, places: places, thirds: factor.thirds)
    return try figure.scaled(byPowerOfTen: factor.power)
  }
}
