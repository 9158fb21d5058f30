extension Figure {
  /// All values that round half up to a figure as printed: 118 stands for 117.5 up to but not with 118.5.
  public func roundedFrom() throws(ArithmeticError) -> Interval {
    let half = try Ratio(1, over: 2 * Figure.powerOfTen(places))
    return Interval(lower: .init(try ratio - half), upper: .init(try ratio + half, isOpen: true))
  }
}
