/// Which way a demand moved.
enum Shift: Sendable, Hashable {
  /// It asks for the same.
  case same
  /// It asks for less.
  case looser
  /// It asks for more.
  case stricter
  /// Nobody can tell.
  case unclear

  /// Of something of which more (or less) makes it easier to pass.
  init<Value: Comparable>(from old: Value, to new: Value, moreIsLooser: Bool) {
    self = old == new ? .same : (old < new) == moreIsLooser ? .looser : .stricter
  }

  /// Both together: what loosens here and tightens there is unclear.
  static func + (left: Shift, right: Shift) -> Shift {
    if left == .same { return right }
    return right == .same || left == right ? left : .unclear
  }

  /// What it does to the yardstick; `nil` where it does nothing.
  var bearing: YardstickChange.Bearing? {
    switch self {
    case .same: nil
    case .looser: .loosened
    case .stricter: .tightened
    case .unclear: .undecided
    }
  }
}

extension Interval {
  /// Which way a demand moved that was attained by the values of this one, and now by those of another.
  func shift(to other: Interval) -> Shift {
    switch (other.holds(self), holds(other)) {
    case (true, true): .same
    case (true, false): .looser
    case (false, true): .stricter
    case (false, false): .unclear
    }
  }

  /// Whether every value of another interval lies in this one.
  private func holds(_ other: Interval) -> Bool {
    let reachesDown =
      lower.map { own in
        other.lower.map { own.value < $0.value || own.value == $0.value && (!own.isOpen || $0.isOpen) } ?? false
      } ?? true
    let reachesUp =
      upper.map { own in
        other.upper.map { own.value > $0.value || own.value == $0.value && (!own.isOpen || $0.isOpen) } ?? false
      } ?? true
    return reachesDown && reachesUp
  }
}

extension Goal {
  /// All values that attain it; of a number that is only approximate without a tolerance, those at or past it.
  var attaining: Interval {
    switch self {
    case .threshold(let comparator, let number): Interval(comparator, number)
    case .between(let lower, let upper): Interval(lower: .init(lower), upper: .init(upper))
    case .about(let direction, let number, _): Interval(direction == .down ? .atMost : .atLeast, edge ?? number)
    }
  }

  /// Which way a demand moved that was this goal, and now is another.
  func shift(to other: Goal) -> Shift {
    let shift = attaining.shift(to: other.attaining)
    // Short of 左右 nothing is refused, so it asks for less than the plain number.
    guard shift == .same, isAbout != other.isAbout else { return shift }
    return other.isAbout ? .looser : .stricter
  }

  private var isAbout: Bool { if case .about = self { true } else { false } }

  /// The same in another unit; `nil` where the numbers cannot be held.
  func scaled(by factor: Ratio) -> Goal? {
    if factor == .one { return self }
    switch self {
    case .threshold(let comparator, let number): return (try? number * factor).map { .threshold(comparator, $0) }
    case .about(let direction, let number, let tolerance):
      return (try? number * factor).map { .about(direction, $0, tolerance: tolerance) }
    case .between(let lower, let upper):
      guard let lower = try? lower * factor, let upper = try? upper * factor else { return nil }
      return .between(lower, upper)
    }
  }
}
