/// An exact quotient of two integers in lowest terms; every verdict is reached with these.
public struct Ratio: Sendable, Hashable, BitwiseCopyable {
  private let above: WideNumber
  private let below: WideNumber

  /// The numerator, which carries the sign.
  public var numerator: Int128 { above.number }
  /// The denominator, always positive.
  public var denominator: Int128 { below.number }

  /// Nothing at all.
  public static let zero = Ratio(0)
  /// The unit.
  public static let one = Ratio(1)
  /// What a percentage is divided by.
  public static let hundred = Ratio(100)

  /// A whole number; `Int128.min`, which has no positive twin, is a programmer's mistake.
  public init(_ whole: Int128) {
    precondition(whole != .min, "whole number out of range")
    self.init(lowestTerms: whole, 1)
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
    // Nearly every figure is a whole number or fits a machine's word, which divides in a tenth of the time.
    if denominator == 1 {
      self.init(lowestTerms: numerator, 1)
      return
    }
    if let numerator = Int64(exactly: numerator), let denominator = Int64(exactly: denominator) {
      self.init(reducing: numerator, over: denominator)
      return
    }
    let divisor = Ratio.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.init(
      lowestTerms: divisor > 1 ? numerator / Int128(divisor) : numerator,
      divisor > 1 ? denominator / Int128(divisor) : denominator)
  }

  /// A quotient that is known to have no common factors, and a positive denominator.
  init(lowestTerms numerator: Int128, _ denominator: Int128) {
    above = WideNumber(numerator)
    below = WideNumber(denominator)
  }

  /// The same of two numbers of 64 bits.
  private init(reducing numerator: Int64, over denominator: Int64) {
    // What divides the denominator is no larger than it.
    let divisor = Int64(Ratio.greatestCommonDivisor(numerator.magnitude, denominator.magnitude))
    self.init(lowestTerms: Int128(numerator / divisor), Int128(denominator / divisor))
  }

  /// A decimal number of up to 18 places: nothing else than twos and fives divides what is below.
  init(_ digits: Int64, overPowerOfTen places: Int) {
    var (above, below) = (digits, Int64(Figure.powerOfTen(places)))
    guard above != 0 else {
      self = .zero
      return
    }
    let twos = min(above.trailingZeroBitCount, places)
    (above, below) = (above >> twos, below >> twos)
    for _ in 0..<places {
      let (quotient, remainder) = above.quotientAndRemainder(dividingBy: 5)
      guard remainder == 0 else { break }
      (above, below) = (quotient, below / 5)
    }
    self.init(lowestTerms: Int128(above), Int128(below))
  }

  private static func greatestCommonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  static func greatestCommonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    if let a = UInt64(exactly: first), let b = UInt64(exactly: second) {
      return UInt128(greatestCommonDivisor(a, b))
    }
    var (a, b) = (first, second)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}

extension Ratio: Comparable {
  /// Whether the left quotient is the smaller one, by cross-multiplication in 256 bits: never rounded, never overflowing.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    if right.numerator == 0 { return left.numerator < 0 }
    if let (a, b) = words(left.numerator, right.denominator), let (c, d) = words(right.numerator, left.denominator) {
      let (left, right) = (a.multipliedFullWidth(by: b), c.multipliedFullWidth(by: d))
      return left.high == right.high ? left.low < right.low : left.high < right.high
    }
    let a = left.numerator.multipliedFullWidth(by: right.denominator)
    let b = right.numerator.multipliedFullWidth(by: left.denominator)
    return a.high == b.high ? a.low < b.low : a.high < b.high
  }
}

extension Ratio {
  /// Whether both are of some size and neither is more than `factor` times the other; `false` also where that would take
  /// more than 128 bits to tell.
  func isWithin(_ factor: UInt64, of other: Ratio) -> Bool {
    guard let a = UInt64(exactly: numerator.magnitude), let b = UInt64(exactly: denominator),
      let c = UInt64(exactly: other.numerator.magnitude), let d = UInt64(exactly: other.denominator), a > 0, c > 0
    else { return false }
    let (left, right) = (UInt128(a) * UInt128(d), UInt128(c) * UInt128(b))
    let (leftMost, leftExceeds) = left.multipliedReportingOverflow(by: UInt128(factor))
    let (rightMost, rightExceeds) = right.multipliedReportingOverflow(by: UInt128(factor))
    return !leftExceeds && !rightExceeds && left <= rightMost && right <= leftMost
  }

  /// Both numbers in 64 bits, where they fit.
  @inline(__always)
  private static func words(_ first: Int128, _ second: Int128) -> (Int64, Int64)? {
    guard let first = Int64(exactly: first), let second = Int64(exactly: second) else { return nil }
    return (first, second)
  }

  /// The exact sum.
  public static func + (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
    if left.denominator == right.denominator {
      let sum = try exact(left.numerator.addingReportingOverflow(right.numerator))
      return Ratio(reducing: sum, over: left.denominator)
    }
    if let sum = sumInWords(left, right) { return sum }
    let shared = greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude)
    let leftFactor = right.denominator / Int128(shared)
    let rightFactor = left.denominator / Int128(shared)
    let a = try exact(left.numerator.multipliedReportingOverflow(by: leftFactor))
    let b = try exact(right.numerator.multipliedReportingOverflow(by: rightFactor))
    return Ratio(
      reducing: try exact(a.addingReportingOverflow(b)),
      over: try exact(left.denominator.multipliedReportingOverflow(by: leftFactor)))
  }

  /// The same where all of it fits machine words, `nil` where it does not.
  private static func sumInWords(_ left: Ratio, _ right: Ratio) -> Ratio? {
    guard let (above, below) = words(left.numerator, left.denominator),
      let (otherAbove, otherBelow) = words(right.numerator, right.denominator)
    else { return nil }
    let shared = Int64(greatestCommonDivisor(below.magnitude, otherBelow.magnitude))
    let (a, exceedsA) = above.multipliedReportingOverflow(by: otherBelow / shared)
    let (b, exceedsB) = otherAbove.multipliedReportingOverflow(by: below / shared)
    let (sum, exceedsSum) = a.addingReportingOverflow(b)
    let (denominator, exceedsBelow) = below.multipliedReportingOverflow(by: otherBelow / shared)
    guard !exceedsA, !exceedsB, !exceedsSum, !exceedsBelow else { return nil }
    return Ratio(reducing: sum, over: denominator)
  }

  /// The exact difference.
  public static func - (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio { try left + right.negated }

  /// The exact product; common factors are taken out first so that it overflows as late as possible.
  public static func * (left: Ratio, right: Ratio) throws(ArithmeticError) -> Ratio {
    if left.denominator == 1, right.denominator == 1 {
      return Ratio(try exact(left.numerator.multipliedReportingOverflow(by: right.numerator)))
    }
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
    if let figure = roundedInWords(to: places) { return figure }
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

  /// The same where all of it fits machine words, `nil` where it does not.
  private func roundedInWords(to places: Int) -> Figure? {
    guard places <= 18, let numerator = Int64(exactly: numerator), let divisor = UInt64(exactly: denominator) else {
      return nil
    }
    let scale = UInt64(Figure.powerOfTen(places))
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: divisor)
    let (fraction, remainder) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: scale))
    let (scaled, overflowed) = whole.multipliedReportingOverflow(by: scale)
    let (sum, exceeded) = scaled.addingReportingOverflow(fraction + (remainder >= divisor - remainder ? 1 : 0))
    guard !overflowed, !exceeded else { return nil }
    return Figure(digits: numerator < 0 ? -Int128(sum) : Int128(sum), places: places)
  }

  /// The value as an exact decimal, or `nil` where its decimals never end or exceed ``Figure/maximumPlaces``.
  public var decimal: Figure? {
    if denominator == 1 { return Figure(digits: numerator) }
    for places in 0...Figure.maximumPlaces {
      let power = Figure.powerOfTen(places)
      guard power % denominator == 0 else { continue }
      let (digits, overflowed) = numerator.multipliedReportingOverflow(by: power / denominator)
      return overflowed ? nil : Figure(digits: digits, places: places)
    }
    return nil
  }
}
