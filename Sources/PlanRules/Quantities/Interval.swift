/// All values that a published cell leaves possible: `97.4` is one value, `3000余` all above 3000.
public struct Interval: Sendable, Hashable, BitwiseCopyable {
  /// One end of an interval.
  public struct Bound: Sendable, Hashable, BitwiseCopyable {
    /// Where the interval ends.
    public let value: Ratio
    /// Whether the end itself is left out.
    public let isOpen: Bool

    /// An end at `value`.
    public init(_ value: Ratio, isOpen: Bool = false) {
      self.value = value
      self.isOpen = isOpen
    }
  }

  /// The lower end, or `nil` where nothing limits the value downwards.
  public let lower: Bound?
  /// The upper end, or `nil` where nothing limits the value upwards.
  public let upper: Bound?

  /// An interval between two ends.
  public init(lower: Bound?, upper: Bound?) {
    self.lower = lower
    self.upper = upper
  }

  /// Exactly one value.
  public init(_ value: Ratio) { self.init(lower: Bound(value), upper: Bound(value)) }

  /// All values that stand to `value` as `comparator` says.
  public init(_ comparator: Comparator, _ value: Ratio) {
    switch comparator {
    case .atLeast: self.init(lower: Bound(value), upper: nil)
    case .moreThan: self.init(lower: Bound(value, isOpen: true), upper: nil)
    case .atMost: self.init(lower: nil, upper: Bound(value))
    case .lessThan: self.init(lower: nil, upper: Bound(value, isOpen: true))
    case .equal: self.init(value)
    }
  }

  /// The values with the other sign.
  var mirrored: Interval {
    Interval(
      lower: upper.map { Bound($0.value.negated, isOpen: $0.isOpen) },
      upper: lower.map { Bound($0.value.negated, isOpen: $0.isOpen) })
  }

  /// The value where there is only one.
  public var single: Ratio? {
    guard let lower, let upper, lower.value == upper.value, !lower.isOpen, !upper.isOpen else { return nil }
    return lower.value
  }

  /// The number a bounded figure was printed with: the single value, or the only end.
  public var printed: Ratio? { single ?? (upper == nil ? lower?.value : lower == nil ? upper?.value : nil) }
}

extension Interval {
  /// Whether every value, no value or only some value stands to `number` as `comparator` says.
  public func compare(_ comparator: Comparator, _ number: Ratio) -> Truth {
    switch comparator {
    case .atLeast: decide(isAbove(number, orEqual: true), isBelow(number, orEqual: false))
    case .moreThan: decide(isAbove(number, orEqual: false), isBelow(number, orEqual: true))
    case .atMost: decide(isBelow(number, orEqual: true), isAbove(number, orEqual: false))
    case .lessThan: decide(isBelow(number, orEqual: false), isAbove(number, orEqual: true))
    case .equal:
      decide(single == number, isAbove(number, orEqual: false) || isBelow(number, orEqual: false))
    }
  }

  /// Whether every value stands to `number` as `comparator` says, which takes half as long to tell.
  func surely(_ comparator: Comparator, _ number: Ratio) -> Bool {
    switch comparator {
    case .atLeast: isAbove(number, orEqual: true)
    case .moreThan: isAbove(number, orEqual: false)
    case .atMost: isBelow(number, orEqual: true)
    case .lessThan: isBelow(number, orEqual: false)
    case .equal: single == number
    }
  }

  @inline(__always)
  private func decide(_ always: Bool, _ never: @autoclosure () -> Bool) -> Truth {
    always ? .yes : never() ? .no : .undetermined
  }

  private func isAbove(_ number: Ratio, orEqual: Bool) -> Bool {
    guard let lower else { return false }
    return lower.value > number || (lower.value == number && (orEqual || lower.isOpen))
  }

  private func isBelow(_ number: Ratio, orEqual: Bool) -> Bool {
    guard let upper else { return false }
    return upper.value < number || (upper.value == number && (orEqual || upper.isOpen))
  }

  /// Whether the two have no value in common.
  public func isDisjoint(with other: Interval) -> Bool {
    Interval.ends(upper, before: other.lower) || Interval.ends(other.upper, before: lower)
  }

  private static func ends(_ upper: Bound?, before lower: Bound?) -> Bool {
    guard let upper, let lower else { return false }
    return upper.value < lower.value || (upper.value == lower.value && (upper.isOpen || lower.isOpen))
  }

  /// All sums of a value of each.
  public static func + (left: Interval, right: Interval) throws(ArithmeticError) -> Interval {
    Interval(lower: try add(left.lower, right.lower), upper: try add(left.upper, right.upper))
  }

  private static func add(_ left: Bound?, _ right: Bound?) throws(ArithmeticError) -> Bound? {
    guard let left, let right else { return nil }
    return Bound(try left.value + right.value, isOpen: left.isOpen || right.isOpen)
  }

  /// All values of the interval times a number; the ends change places for a negative one.
  public func scaled(by factor: Ratio) throws(ArithmeticError) -> Interval {
    if factor == .zero { return Interval(.zero) }
    let first = try lower.map { bound throws(ArithmeticError) in Bound(try bound.value * factor, isOpen: bound.isOpen) }
    let second = try upper.map { bound throws(ArithmeticError) in Bound(try bound.value * factor, isOpen: bound.isOpen)
    }
    return factor < .zero ? Interval(lower: second, upper: first) : Interval(lower: first, upper: second)
  }
}

extension Interval {
  /// The whole numbers that lie in the interval, where both ends are there and at least one does.
  public var wholeNumbers: ClosedRange<Int128>? {
    guard let lower, let upper else { return nil }
    var first = lower.value.floor
    if Ratio(first) < lower.value || (lower.isOpen && Ratio(first) == lower.value) { first += 1 }
    var last = upper.value.floor
    if upper.isOpen, Ratio(last) == upper.value { last -= 1 }
    return first <= last ? first...last : nil
  }
}

extension Ratio {
  /// The greatest whole number not above the value.
  var floor: Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
