/// A number with 28 decimal places, for the roots and powers that quotients of integers cannot hold.
///
/// One unit is 10⁻²⁸; results carry an error of a few units, and two numbers closer than ``tolerance`` count as equal.
struct FixedPoint: Sendable, Hashable {
  let units: UInt128

  static let scale = Figure.powerOfTen(28).magnitude
  static let one = FixedPoint(units: scale)
  /// 10⁻¹⁸, far below any published place and far above the error of a calculation.
  static let tolerance = Figure.powerOfTen(10).magnitude

  init(units: UInt128) { self.units = units }

  /// A value from 0 up to about 10¹⁰; `overflow` otherwise.
  init(_ ratio: Ratio) throws(ArithmeticError) {
    guard ratio >= .zero else { throw .overflow }
    let denominator = ratio.denominator.magnitude
    let product = ratio.numerator.magnitude.multipliedFullWidth(by: FixedPoint.scale)
    guard product.high < denominator else { throw .overflow }
    units = denominator.dividingFullWidth(product).quotient
  }

  /// The value as a quotient of integers.
  var ratio: Ratio? {
    guard let numerator = Int128(exactly: units), let scale = Int128(exactly: FixedPoint.scale) else { return nil }
    return Ratio(reducing: numerator, over: scale)
  }

  static func * (left: FixedPoint, right: FixedPoint) throws(ArithmeticError) -> FixedPoint {
    let product = left.units.multipliedFullWidth(by: right.units)
    guard product.high < scale else { throw .overflow }
    return FixedPoint(units: scale.dividingFullWidth(product).quotient)
  }

  /// The value multiplied with itself `exponent` times.
  func raised(to exponent: Int) throws(ArithmeticError) -> FixedPoint {
    var result = FixedPoint.one
    for _ in 0..<exponent { result = try result * self }
    return result
  }

  /// The number whose `degree`-th power this is, by halving the interval between 0 and the larger of this and 1.
  func root(_ degree: Int) throws(ArithmeticError) -> FixedPoint {
    // Powers of small numbers vanish below the last place, so that halving could not tell them from nothing.
    if units == 0 { return self }
    var low: UInt128 = 0
    var high = max(units, FixedPoint.scale)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try isPower(of: FixedPoint(units: middle), degree) { low = middle } else { high = middle }
    }
    return try isPower(of: FixedPoint(units: high), degree) ? FixedPoint(units: high) : FixedPoint(units: low)
  }

  /// Whether `base` raised to `degree` does not exceed this; a power too large to hold exceeds it.
  private func isPower(of base: FixedPoint, _ degree: Int) throws(ArithmeticError) -> Bool {
    var result = FixedPoint.one
    for _ in 0..<degree {
      let product = result.units.multipliedFullWidth(by: base.units)
      guard product.high < FixedPoint.scale else { return false }
      result = FixedPoint(units: FixedPoint.scale.dividingFullWidth(product).quotient)
      if base.units >= FixedPoint.scale, result.units > units { return false }
    }
    return result.units <= units
  }

  /// Whether the two are closer than ``tolerance``.
  func isEqual(to other: FixedPoint) -> Bool {
    (units > other.units ? units - other.units : other.units - units) < FixedPoint.tolerance
  }
}
