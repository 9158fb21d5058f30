extension Figure {
  /// All values that round half up to a figure as printed: 118 stands for 117.5 up to but not with 118.5.
  public func roundedFrom() throws(ArithmeticError) -> Interval {
    let half = try Ratio(1, over: 2 * Figure.powerOfTen(places))
    return Interval(lower: .init(try ratio - half), upper: .init(try ratio + half, isOpen: true))
  }
}

extension Ratio {
  /// The value with so many places, rounded down where it has more; `nil` where that cannot be held.
  func roundedDown(to places: Int) -> Figure? { roundedOutward(to: places, by: -1) { $0 > self } }

  /// The value with so many places, rounded up where it has more; `nil` where that cannot be held.
  func roundedUp(to places: Int) -> Figure? { roundedOutward(to: places, by: 1) { $0 < self } }

  /// The nearest figure, or the next one after it where the nearest would leave the value out.
  private func roundedOutward(to places: Int, by digits: Int128, where leavesOut: (Ratio) -> Bool) -> Figure? {
    guard let near = rounded(to: places) else { return nil }
    guard leavesOut(near.ratio) else { return near }
    return (try? near + Figure(digits: digits, places: places)) ?? near
  }
}

extension Ratio {
  /// The value for display, rounded half away from zero, but never up to a limit that it lies below: 99.999 of 100 with
  /// two places is 99.99.
  ///
  /// `nil` where the rounded figure cannot be held in 128 bits.
  public func rounded(to places: Int, below limit: Ratio) -> Figure? {
    guard let near = rounded(to: places) else { return nil }
    return self < limit && near.ratio >= limit ? roundedDown(to: places) : near
  }
}
