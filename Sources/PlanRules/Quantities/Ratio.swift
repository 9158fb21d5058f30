/// An exact quotient of two integers in lowest terms; every verdict is reached with these.
public struct Ratio: Sendable, Hashable {
  /// The numerator, which carries the sign.
  public let numerator: Int128
  /// The denominator, always positive.
  public let denominator: Int128

  /// Nothing at all.
  public static let zero = Ratio(0)
  /// The unit.
  public static let one = Ratio(1)
  /// What a percentage is divided by.
  public static let hundred = Ratio(100)

  /// A whole number; `Int128.min`, which has no positive twin, is a programmer's mistake.
  public init(_ whole: Int128) {
    precondition(whole != .min, "whole number out of range")
    numerator = whole
    denominator = 1
  }

  /// `numerator` ÷ `denominator`.
  ///
  /// Throws `divisionByZero` for a zero denominator and `overflow` where the quotient cannot be held.
  public init(_ numerator: Int128, over denominator: Int128) throws(ArithmeticError) {
    guard denominator != 0 else { throw .divisionByZero }
    guard denominator != .min, numerator != .min else { throw .overflow }
    self.init(reducing: denominator < 0 ? -numerator : numerator, over: abs(denominator))
  }

  /// Reduces a quotient whose denominator is known to be positive.
  init(reducing numerator: Int128, over denominator: Int128) {
    let divisor = Ratio.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = divisor > 1 ? numerator / Int128(divisor) : numerator
    self.denominator = divisor > 1 ? denominator / Int128(divisor) : denominator
  }

  private init(lowestTerms numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension Ratio: Comparable {
  /// Whether the left quotient is the smaller one, by cross-multiplication in 256 bits: never rounded, never overflowing.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return a.high == b.high ? a.low < b.low : a.high < b.high
  }
}

extension Ratio {
  /// The exact sum.
  public static func + (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
    let shared = greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude)
    let leftFactor = right.denominator / Int128(shared)
    let rightFactor = left.denominator / Int128(shared)
    let a = try exact(left.numerator.multipliedReportingOverflow(by: leftFactor))
    let b = try exact(right.numerator.multipliedReportingOverflow(by: rightFactor))
    return Ratio(
      reducing: try exact(a.addingReportingOverflow(b)),
      over: try exact(left.denominator.multipliedReportingOverflow(by: leftFactor)))
  }

  /// The exact difference.
  public static func - (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio { try left + right.negated }

  /// The exact product; common factors are taken out first so that it overflows as late as possible.
  public static func * (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
    let first = Ratio(reducing: left.numerator, over: right.denominator)
    let second = Ratio(reducing: right.numerator, over: left.denominator)
    return Ratio(
      lowestTerms: try exact(first.numerator.multipliedReportingOverflow(by: second.numerator)),
      try exact(first.denominator.multipliedReportingOverflow(by: second.denominator)))
  }

  /// The exact quotient; throws `divisionByZero` for a zero divisor.
  public static func / (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
    guard right.numerator != 0 else { throw .divisionByZero }
    let sign: Int128 = right.numerator < 0 ? -1 : 1
    return try left * Ratio(lowestTerms: sign * right.denominator, sign * right.numerator)
  }

  /// The value with the other sign.
  public var negated: Ratio { Ratio(lowestTerms: -numerator, denominator) }

  /// The value without its sign.
  public var magnitude: Ratio { numerator < 0 ? negated : self }

  /// The value rounded half away from zero to 0 to ``Figure/maximumPlaces`` decimal places, for display only.
  ///
  /// `nil` where the rounded figure cannot be held in 128 bits.
  public func rounded(to places: Int) -> Figure? {
    let scale = Figure.powerOfTen(places)
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let product = rest.multipliedFullWidth(by: scale.magnitude)
    let (fraction, remainder) = denominator.magnitude.dividingFullWidth(product)
    let roundsUp = remainder >= denominator.magnitude - remainder
    let (scaled, overflowed) = whole.multipliedReportingOverflow(by: scale.magnitude)
    let (sum, exceeded) = scaled.addingReportingOverflow(fraction + (roundsUp ? 1 : 0))
    guard !overflowed, !exceeded, let digits = Int128(exactly: sum) else { return nil }
    return Figure(digits: numerator < 0 ? -digits : digits, places: places)
  }

  /// The value as an exact decimal, or `nil` where its decimals never end or exceed ``Figure/maximumPlaces``.
  public var decimal: Figure? {
    for places in 0...Figure.maximumPlaces {
      let power = Figure.powerOfTen(places)
      guard power % denominator == 0 else { continue }
      let (digits, overflowed) = numerator.multipliedReportingOverflow(by: power / denominator)
      return overflowed ? nil : Figure(digits: digits, places: places)
    }
    return nil
  }
}
