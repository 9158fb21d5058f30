import Testing

@testable import PlanRules

private let halves: [Ratio] = (-4...12).map { Ratio(reducing: Int128($0), over: 2) }
private let ends: [Interval.Bound?] =
  [nil] + [1, 2, 3].flatMap { [Interval.Bound(Ratio($0)), Interval.Bound(Ratio($0), isOpen: true)] }

/// Every interval of the ends above that holds a value.
private let intervals = ends.flatMap { lower in ends.map { Interval(lower: lower, upper: $0) } }.filter {
  !members(of: $0).isEmpty
}

/// The quarters from −100 to 100 that lie in an interval; with ends at whole numbers they stand for all its values.
private func members(of interval: Interval) -> [Ratio] {
  (-400...400).map { Ratio(reducing: Int128($0), over: 4) }.filter { value in
    let isAbove = interval.lower.map { value > $0.value || (value == $0.value && !$0.isOpen) } ?? true
    let isBelow = interval.upper.map { value < $0.value || (value == $0.value && !$0.isOpen) } ?? true
    return isAbove && isBelow
  }
}

private func holds(_ value: Ratio, _ comparator: Comparator, _ number: Ratio) -> Bool {
  switch comparator {
  case .atLeast: value >= number
  case .moreThan: value > number
  case .atMost: value <= number
  case .lessThan: value < number
  case .equal: value == number
  }
}

@Test(arguments: Comparator.allCases)
func aComparisonIsYesWhereAllValuesAgreeAndNoWhereNoneDoes(comparator: Comparator) {
  for interval in intervals {
    let values = members(of: interval)
    for number in halves {
      let count = values.count { holds($0, comparator, number) }
      let expected: Truth = count == values.count ? .yes : count == 0 ? .no : .undetermined
      #expect(interval.compare(comparator, number) == expected, "\(interval) \(comparator) \(number)")
    }
  }
}

@Test(arguments: [
  (Comparator.atLeast, 90, Comparator.moreThan, Truth.undetermined), (.atLeast, 90, .atLeast, .yes),
  (.moreThan, 90, .moreThan, .yes), (.lessThan, 90, .atLeast, .no), (.atMost, 90, .atLeast, .undetermined),
  (.atMost, 90, .moreThan, .no), (.lessThan, 90, .atMost, .yes), (.equal, 90, .moreThan, .no),
  (.equal, 90, .equal, .yes),
  (.lessThan, 90, .equal, .no), (.atMost, 90, .equal, .undetermined),
])
func aBoundedReadingDecidesOnlyWhatItProves(
  stated: Comparator, number: Int, wanted: Comparator, expected: Truth
) {
  #expect(Interval(stated, Ratio(Int128(number))).compare(wanted, Ratio(90)) == expected)
}

@Test func intervalsAreDisjointWhereTheyShareNoValue() {
  for left in intervals {
    let values = Set(members(of: left))
    for right in intervals {
      #expect(left.isDisjoint(with: right) == values.isDisjoint(with: members(of: right)), "\(left) \(right)")
    }
  }
}

@Test func onlyOneValueIsSingle() {
  #expect(Interval(.one).single == .one)
  #expect(Interval(lower: .init(.one), upper: .init(.one, isOpen: true)).single == nil)
  #expect(Interval(lower: .init(.one), upper: .init(.hundred)).single == nil)
  #expect(Interval(.atLeast, .one).single == nil)
  #expect(Interval(.atLeast, .one).printed == .one && Interval(.lessThan, .one).printed == .one)
}

@Test func sumsOfIntervalsAddTheirEnds() throws {
  let bounded = Interval(lower: .init(.one, isOpen: true), upper: .init(Ratio(3)))
  let sum = try bounded + Interval(Ratio(2))
  #expect(sum == Interval(lower: .init(Ratio(3), isOpen: true), upper: .init(Ratio(5))))
  #expect(try bounded + Interval(.atLeast, .zero) == Interval(lower: .init(.one, isOpen: true), upper: nil))
}

@Test func aNegativeFactorTurnsAnIntervalRound() throws {
  let interval = Interval(lower: .init(.one, isOpen: true), upper: .init(Ratio(3)))
  #expect(
    try interval.scaled(by: Ratio(-2)) == Interval(lower: .init(Ratio(-6)), upper: .init(Ratio(-2), isOpen: true)))
  #expect(try Interval(.atLeast, .one).scaled(by: .zero) == Interval(.zero))
}
