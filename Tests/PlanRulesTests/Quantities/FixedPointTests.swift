import TestSupport
import Testing

@testable import PlanRules

/// Roots worked out by Python's decimal module to 60 digits.
@Test(arguments: [
  ("0.86", 5, "0.9702858327569769212900101074"), ("1.35", 5, "1.0618587587949345142440465735"),
  ("0.9", 60, "0.9982455322867291079008186407"), ("2", 2, "1.4142135623730950488016887242"),
  ("12345", 3, "23.1116187498072686808719733296"), ("1", 7, "1"), ("0", 5, "0"), ("0.5", 1, "0.5"),
])
func aRootIsExactToEighteenPlaces(value: String, degree: Int, expected: String) throws {
  let root = try FixedPoint(try #require(Figure(value)).ratio).root(degree)
  #expect(root.isEqual(to: try FixedPoint(try #require(Figure(expected)).ratio)))
}

@Test func fourteenPercentInFiveYearsIsTwoPointNineSevenAYear() throws {
  let left = try #require(try FixedPoint(try Ratio(86, over: 100)).root(5).ratio)
  let rate = try (Ratio.one - left) * .hundred
  #expect(rate.rounded(to: 2)?.description == "2.97")
  #expect(rate.rounded(to: 16)?.description == "2.9714167243023079")
}

@Test func aPowerUndoesItsRoot() throws {
  for percent in 1...200 {
    let value = try FixedPoint(try Ratio(Int128(percent), over: 100))
    for degree in [2, 5, 12, 60] {
      #expect(try value.root(degree).raised(to: degree).isEqual(to: value), "\(percent)% to 1/\(degree)")
    }
  }
}

@Test func aDifferenceBelowTheEighteenthPlaceIsNone() throws {
  let one = FixedPoint.one
  #expect(one.isEqual(to: FixedPoint(units: one.units + FixedPoint.tolerance - 1)))
  #expect(!one.isEqual(to: FixedPoint(units: one.units + FixedPoint.tolerance)))
  #expect(!one.isEqual(to: FixedPoint(units: one.units - FixedPoint.tolerance)))
}

@Test func whatAFixedPointCannotHoldIsAnError() {
  #expect(throws: ArithmeticError.overflow) { try FixedPoint(Ratio(-1)) }
  #expect(throws: ArithmeticError.overflow) { try FixedPoint(Ratio(100_000_000_000)) }
  #expect(throws: ArithmeticError.overflow) { try FixedPoint(Ratio(1000)).raised(to: 4) }
  #expect(throws: ArithmeticError.divisionByZero) { try FixedPoint.one.root(0) }
}

/// Newton's method only narrows the interval: the unit that is found is the one that halving the whole interval finds.
@Test func aRootIsThatOfHalvingTheWholeInterval() throws {
  func isPower(_ base: UInt128, _ degree: Int, of value: UInt128) -> Bool {
    var result = FixedPoint.one
    for _ in 0..<degree {
      guard let next = try? result * FixedPoint(units: base) else { return false }
      result = next
      if base >= FixedPoint.scale, result.units > value { return false }
    }
    return result.units <= value
  }
  func halved(_ value: UInt128, _ degree: Int) -> UInt128 {
    var (low, high) = (UInt128(0), max(value, FixedPoint.scale))
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isPower(middle, degree, of: value) { low = middle } else { high = middle }
    }
    return isPower(high, degree, of: value) ? high : low
  }
  var generator = SplitMix64(seed: 30)
  for _ in 0..<60 {
    // From one unit of 10⁻²⁸ to 10¹⁰, evenly by the number of bits.
    let value = max(
      1, UInt128.random(in: .min ... .max, using: &generator) >> UInt128.random(in: 2...127, using: &generator))
    for degree in [2, 3, 5, 12, 60] {
      #expect(try FixedPoint(units: value).root(degree).units == halved(value, degree), "\(value) \(degree)")
    }
  }
}
