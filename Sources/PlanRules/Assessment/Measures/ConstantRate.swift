/// The way of a constant yearly rate.
enum ConstantRate {
  /// What a factor over all months has made by some of them: factor^(elapsed ÷ months), settled to 18 places.
  static func factor(_ factor: FixedPoint, elapsed: Int, of months: Int) throws(ArithmeticError) -> Ratio {
    // The root first, and of the share in lowest terms: the whole power is too small or too large for 28 places.
    let share = try Ratio(Int128(elapsed), over: Int128(months))
    let root = try factor.root(Int(share.denominator))
    guard let powered = try root.raised(to: Int(share.numerator)).settled else { throw .overflow }
    return powered
  }
}
