/// How far a compounded fall has come, and what it still needs: as the statistics offices publish it.
///
/// A constant yearly rate makes equal steps of the logarithm, so that the way made is ln(1 − fall) ÷ ln(1 − target). All
/// numbers are percent.
struct FallProgress {
  /// The fall that is to be reached, above 0 and below 100.
  private let target: Ratio
  private let whole: Int128

  /// `nil` where no way leads to the target.
  init?(target: Ratio) {
    guard target > .zero, target < .hundred, let whole = try? FallProgress.logarithm(after: target), whole < 0 else {
      return nil
    }
    self.target = target
    self.whole = whole
  }

  /// The part of the way that a fall has made; negative after a rise.
  func percent(at fall: Ratio) throws(ArithmeticError) -> Ratio {
    let part = try Ratio(try FallProgress.logarithm(after: fall), over: whole) * .hundred
    // The last digits come from the series and mean nothing.
    return part.rounded(to: 18)?.ratio ?? part
  }

  /// The parts of the way that all possible falls have made.
  func percent(at fall: Interval) throws(ArithmeticError) -> Interval {
    Interval(lower: try bound(fall.lower), upper: try bound(fall.upper))
  }

  private func bound(_ bound: Interval.Bound?) throws(ArithmeticError) -> Interval.Bound? {
    guard let bound else { return nil }
    return Interval.Bound(try percent(at: bound.value), isOpen: bound.isOpen)
  }

  /// The fall that leads from here to the target in `months`, for each `step` of them; 0 where it is reached.
  func required(after fall: Ratio, each step: Int, of months: Int) throws(ArithmeticError) -> Ratio {
    guard fall < target else { return .zero }
    let shared = Int(Ratio.greatestCommonDivisor(UInt128(step), UInt128(months)))
    let factor = try FixedPoint(try FallProgress.rest(after: target) / FallProgress.rest(after: fall))
    guard let settled = try factor.root(months / shared).raised(to: step / shared).settled else { throw .overflow }
    return try (.one - settled) * .hundred
  }

  private static func rest(after fall: Ratio) throws(ArithmeticError) -> Ratio { try .one - fall / .hundred }

  private static func logarithm(after fall: Ratio) throws(ArithmeticError) -> Int128 {
    try FixedPoint(try rest(after: fall)).logarithm()
  }
}

extension Series {
  /// Whether its figures are falls in percent that compound; falls in points add up.
  var compoundsFalls: Bool { measure == .compoundedFall && !unit.isPoints }
}

extension FallProgress {
  /// The fall in one of several equal steps that together, compounded, make a fall in percent.
  static func step(of fall: Ratio, over steps: Int) throws(ArithmeticError) -> Ratio {
    guard let settled = try FixedPoint(try rest(after: fall)).root(steps).settled else { throw .overflow }
    return try (.one - settled) * .hundred
  }
}
