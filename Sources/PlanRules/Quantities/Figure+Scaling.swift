extension Figure {
  /// The figure times a power of ten; decimals are used up before zeros are added, so `1.23` times 10⁴ is `12300`.
  ///
  /// A negative exponent adds decimals and then drops zeros that were not printed: `5000` times 10⁻⁴ is `0.5`.
  func scaled(byPowerOfTen exponent: Int) throws(ArithmeticError) -> Figure {
    if exponent < 0 {
      let places = places - exponent
      guard places <= Figure.maximumPlaces else { throw .overflow }
      return Figure(digits: digits, places: places).trimmed(toAtLeast: self.places)
    }
    let used = min(places, exponent)
    let factor = Figure.powerOfTen(exponent - used)
    return Figure(digits: try exact(digits.multipliedReportingOverflow(by: factor)), places: places - used)
  }

  private func trimmed(toAtLeast least: Int) -> Figure {
    var result = self
    while result.places > least, result.digits % 10 == 0 {
      result = Figure(digits: result.digits / 10, places: result.places - 1)
    }
    return result
  }
}
