import TestSupport
import Testing

@testable import PlanRules

private struct Source {
  var generator: SplitMix64

  /// Small numbers as plans have them, and large ones up to the limit.
  mutating func integer() -> Int128 {
    let high = UInt128(generator.next()) << 64
    let bits = (high | UInt128(generator.next())) >> UInt128(Int.random(in: 1...127, using: &generator))
    return Bool.random(using: &generator) ? Int128(bits) : -Int128(bits)
  }

  mutating func figure() -> Figure { Figure(digits: integer(), places: Int.random(in: 0...12, using: &generator)) }

  mutating func ratio() throws -> Ratio {
    let denominator = integer()
    return try Ratio(integer(), over: denominator == 0 ? 1 : denominator)
  }
}

/// A quotient of big integers, compared by cross-multiplication.
private struct BigRatio: Equatable {
  var numerator: BigInteger
  var denominator: BigInteger

  init(_ ratio: Ratio) { self.init(BigInteger(ratio.numerator), BigInteger(ratio.denominator)) }

  init(_ numerator: BigInteger, _ denominator: BigInteger) {
    self.numerator = numerator
    self.denominator = denominator
  }

  static func == (left: BigRatio, right: BigRatio) -> Bool {
    left.numerator * right.denominator == right.numerator * left.denominator
  }
}

private func isInLowestTerms(_ ratio: Ratio) -> Bool {
  var (a, b) = (ratio.numerator.magnitude, ratio.denominator.magnitude)
  while b != 0 { (a, b) = (b, a % b) }
  return a == 1 && ratio.denominator > 0
}

private func divisor(_ first: Int128, _ second: Int128) -> Int128 {
  var (a, b) = (first, second)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

@Test func sumsAndProductsOfFiguresAreThoseOfSchoolArithmetic() {
  var source = Source(generator: SplitMix64(seed: 1))
  var overflows = 0
  for _ in 0..<30_000 {
    let (left, right) = (source.figure(), source.figure())
    let places = max(left.places, right.places)
    let a = BigInteger(left.digits) * .power(ofTen: places - left.places)
    let b = BigInteger(right.digits) * .power(ofTen: places - right.places)
    let isMinus = Bool.random(using: &source.generator)
    let expected = isMinus ? a - b : a + b
    if let result = try? isMinus ? left - right : left + right {
      #expect(BigInteger(result.digits) == expected && result.places == places, "\(left) \(right)")
    } else {
      #expect(!a.fits || !b.fits || !expected.fits, "\(left) \(right)")
      overflows += 1
    }
    #expect((left < right) == (a < b) && (left == right) == (a == b))
    let product = BigInteger(left.digits) * BigInteger(right.digits)
    if let result = try? left * right {
      #expect(BigInteger(result.digits) == product && result.places == left.places + right.places)
    } else {
      #expect(!product.fits, "\(left) \(right)")
      overflows += 1
    }
  }
  #expect((1_000..<50_000).contains(overflows))
}

@Test func sumsAndDifferencesOfRatiosAreExactOrRefused() throws {
  var source = Source(generator: SplitMix64(seed: 2))
  var results = 0
  for _ in 0..<20_000 {
    let (left, right) = (try source.ratio(), try source.ratio())
    let shared = BigInteger(left.denominator / divisor(left.denominator, right.denominator))
    let factor = BigInteger(right.denominator / divisor(left.denominator, right.denominator))
    let isMinus = Bool.random(using: &source.generator)
    let a = BigInteger(left.numerator) * factor
    let b = (isMinus ? BigInteger(right.numerator).negated : BigInteger(right.numerator)) * shared
    let denominator = BigInteger(left.denominator) * factor
    if let result = try? isMinus ? left - right : left + right {
      #expect(BigRatio(result) == BigRatio(a + b, denominator) && isInLowestTerms(result), "\(left) \(right)")
      results += 1
    } else {
      #expect(!a.fits || !b.fits || !(a + b).fits || !denominator.fits, "\(left) \(right)")
    }
    let crossed = BigInteger(left.numerator) * BigInteger(right.denominator)
    let other = BigInteger(right.numerator) * BigInteger(left.denominator)
    #expect((left < right) == (crossed < other) && (left == right) == (crossed == other))
  }
  #expect(results > 2_000)
}

@Test func productsAndQuotientsOfRatiosAreExactOrRefused() throws {
  var source = Source(generator: SplitMix64(seed: 3))
  var results = 0
  for _ in 0..<20_000 {
    let (left, right) = (try source.ratio(), try source.ratio())
    let isQuotient = right != .zero && Bool.random(using: &source.generator)
    let top = BigInteger(left.numerator) * BigInteger(isQuotient ? right.denominator : right.numerator)
    let bottom = BigInteger(left.denominator) * BigInteger(isQuotient ? right.numerator : right.denominator)
    guard let result = try? isQuotient ? left / right : left * right else {
      // Common factors go first, so a refusal means that even the lowest terms do not fit.
      #expect(!top.fits || !bottom.fits, "\(left) \(right)")
      continue
    }
    #expect(BigRatio(result) == BigRatio(top, bottom) && isInLowestTerms(result), "\(left) \(right)")
    results += 1
  }
  #expect(results > 2_000)
}

@Test func roundingGoesToTheNearestAndHalvesAwayFromZero() throws {
  var source = Source(generator: SplitMix64(seed: 4))
  for _ in 0..<30_000 {
    let small = Int128(Int64.random(in: -2_000...2_000, using: &source.generator))
    let ratio =
      Bool.random(using: &source.generator)
      ? try source.ratio() : try Ratio(small, over: Int128(Int.random(in: 1...80, using: &source.generator)))
    let places = Int.random(in: 0...4, using: &source.generator)
    let exact = BigInteger(ratio.numerator) * .power(ofTen: places)
    guard let rounded = ratio.rounded(to: places) else {
      #expect(!(exact.magnitude + BigInteger(ratio.denominator)).fits || ratio.magnitude > Ratio(Int128.max / 100_000))
      continue
    }
    let printed = BigInteger(rounded.digits) * BigInteger(ratio.denominator)
    let error = (exact - printed).magnitude * BigInteger(2)
    #expect(error <= BigInteger(ratio.denominator) && rounded.places == places, "\(ratio)")
    if error == BigInteger(ratio.denominator) { #expect(printed.magnitude > exact.magnitude, "\(ratio)") }
  }
}
