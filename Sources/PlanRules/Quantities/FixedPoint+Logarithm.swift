extension FixedPoint {
  /// ln 2 to 28 places.
  private static let logarithmOfTwo: Int128 = 6_931_471_805_599_453_094_172_321_215

  /// The natural logarithm in units of 10⁻²⁸, negative below 1; throws `overflow` for 0, which has none.
  ///
  /// The value is doubled or halved until it lies near 1, from where ln x = 2 (y + y³/3 + y⁵/5 + …) with
  /// y = (x − 1) ÷ (x + 1) comes to an end soon.
  func logarithm() throws(ArithmeticError) -> Int128 {
    guard units > 0 else { throw .overflow }
    var value = units
    var doublings: Int128 = 0
    while value > FixedPoint.scale / 3 * 4 { (value, doublings) = (value / 2, doublings + 1) }
    while value < FixedPoint.scale / 3 * 2 { (value, doublings) = (value * 2, doublings - 1) }
    let series = Int128(try FixedPoint.nearOne(value))
    return (value < FixedPoint.scale ? -series : series) + doublings * FixedPoint.logarithmOfTwo
  }

  /// The size of the logarithm of a value near 1.
  private static func nearOne(_ value: UInt128) throws(ArithmeticError) -> UInt128 {
    let distance = value > scale ? value - scale : scale - value
    let product = distance.multipliedFullWidth(by: scale)
    let first = FixedPoint(units: (value + scale).dividingFullWidth(product).quotient)
    let square = try first * first
    var (power, sum, divisor) = (first, first.units, UInt128(3))
    while power.units > 0 {
      power = try power * square
      (sum, divisor) = (sum + power.units / divisor, divisor + 2)
    }
    return 2 * sum
  }
}
