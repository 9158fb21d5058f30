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
    guard var numerator = Int128(exactly: units), var denominator = Int128(exactly: FixedPoint.scale) else {
      return nil
    }
    guard numerator > 0 else { return .zero }
    // Nothing else than twos and fives divides a power of ten.
    let twos = min(numerator.trailingZeroBitCount, denominator.trailingZeroBitCount)
    (numerator, denominator) = (numerator >> twos, denominator >> twos)
    while denominator % 5 == 0, numerator % 5 == 0 { (numerator, denominator) = (numerator / 5, denominator / 5) }
    return Ratio(lowestTerms: numerator, denominator)
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

  /// The number whose `degree`-th power this is, by halving an interval that holds it: around where Newton's method ends, else
  /// between 0 and the larger of this and 1.
  ///
  /// Powers never fall as the number grows, so every such interval narrows to the same unit.
  ///
  /// Throws `divisionByZero` for a degree below 1: no exponent is one divided by nothing.
  func root(_ degree: Int) throws(ArithmeticError) -> FixedPoint {
    guard degree > 0 else { throw .divisionByZero }
    // A power of a small number is cut off to nothing long before the number is.
    guard units > 0 else { return self }
    guard degree > 1 else { return self }
    if let root = rootNearGuess(degree) { return root }
    var (low, high) = interval(aroundRoot: degree)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isPower(of: FixedPoint(units: middle), degree) { low = middle } else { high = middle }
    }
    return isPower(of: FixedPoint(units: high), degree) ? FixedPoint(units: high) : FixedPoint(units: low)
  }

  /// The root where Newton's method ends at it or next to it, as it nearly always does.
  private func rootNearGuess(_ degree: Int) -> FixedPoint? {
    guard var guess = newton(degree), guess > 4, guess < max(units, FixedPoint.scale) - 4 else { return nil }
    if isPower(of: FixedPoint(units: guess), degree) {
      for _ in 0..<4 {
        guard isPower(of: FixedPoint(units: guess + 1), degree) else { return FixedPoint(units: guess) }
        guess += 1
      }
    } else {
      for _ in 0..<4 {
        guess -= 1
        if isPower(of: FixedPoint(units: guess), degree) { return FixedPoint(units: guess) }
      }
    }
    return nil
  }

  /// Two numbers between which the root lies; the lower one's power does not exceed this.
  private func interval(aroundRoot degree: Int) -> (low: UInt128, high: UInt128) {
    let most = max(units, FixedPoint.scale)
    guard let guess = newton(degree), guess < most else { return (0, most) }
    var width: UInt128 = 64
    while width < FixedPoint.scale {
      let low = guess > width ? guess - width : 0
      let high = most - guess > width ? guess + width : most
      if isPower(of: FixedPoint(units: low), degree), high == most || !isPower(of: FixedPoint(units: high), degree) {
        return (low, high)
      }
      width <<= 8
    }
    return (0, most)
  }

  /// Where Newton's method comes to from above: xₙ₊₁ = xₙ − (xₙ − this ÷ xₙ^(degree − 1)) ÷ degree; `nil` where a power on the way is
  /// too large to hold, or it has not come to rest.
  private func newton(_ degree: Int) -> UInt128? {
    let start = start(ofRoot: degree)
    var root = FixedPoint(units: coarseRoot(degree, from: start) ?? start)
    let divisor = UInt128(degree)
    for _ in 0..<64 {
      guard let power = try? root.raised(to: degree - 1), power.units > 0 else { return nil }
      let product = units.multipliedFullWidth(by: FixedPoint.scale)
      guard product.high < power.units else { return nil }
      let quotient = power.units.dividingFullWidth(product).quotient
      // Of a root below one the way down ends where the quotient is no longer the smaller one.
      guard quotient < root.units else { return root.units }
      let step = (root.units - quotient) / divisor
      guard step > 0 else { return root.units }
      root = FixedPoint(units: root.units - step)
    }
    return nil
  }

  /// A number a little above the root, by Bernoulli's inequality: (1 + x)^(1/n) ≤ 1 + x ÷ n for every x from −1 on.
  private func start(ofRoot degree: Int) -> UInt128 {
    let (one, degree) = (FixedPoint.scale, UInt128(degree))
    return units >= one ? one + (units - one) / degree + 1 : one - (one - units) / degree
  }

  /// Where the same method comes to with nine decimal places, which machine words hold: a number that is a little above the
  /// root too, as every step is rounded up; `nil` where a number on the way is too large for them.
  private func coarseRoot(_ degree: Int, from start: UInt128) -> UInt128? {
    let one: UInt64 = 1_000_000_000
    let unit = FixedPoint.scale / UInt128(one)
    guard let value = UInt64(exactly: units / unit + 1), var root = UInt64(exactly: start / unit + 1) else {
      return nil
    }
    while true {
      var power = one
      for _ in 1..<degree {
        let product = power.multipliedFullWidth(by: root)
        guard product.high < one else { return nil }
        power = one.dividingFullWidth(product).quotient
      }
      let product = value.multipliedFullWidth(by: one)
      guard product.high < power else { return nil }
      let quotient = power.dividingFullWidth(product).quotient
      guard quotient < root else { break }
      let step = (root - quotient - 1) / UInt64(degree)
      guard step > 0 else { break }
      root -= step
    }
    return UInt128(root) * unit
  }

  /// Whether `base` raised to `degree` does not exceed this; a power too large to hold exceeds it.
  private func isPower(of base: FixedPoint, _ degree: Int) -> Bool {
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
