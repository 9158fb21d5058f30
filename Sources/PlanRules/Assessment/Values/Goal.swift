/// A target brought to numbers: what the value at the end is compared with.
public enum Goal: Sendable, Hashable {
  /// To stand so to a number.
  case threshold(Comparator, Ratio)
  /// To lie between two numbers, both included.
  case between(Ratio, Ratio)
  /// To be at or past a number that is only approximate; short of it by more than the tolerance is a failure, and
  /// without a tolerance undecided.
  case about(Direction, Ratio, tolerance: Ratio?)

  /// The number that progress is measured to, given where it starts.
  public func numberToReach(from start: Ratio?) -> Ratio {
    switch self {
    case .threshold(_, let number), .about(_, let number, _): number
    case .between(let lower, let upper): (start ?? lower) > upper ? upper : lower
    }
  }

  /// What a number that is only approximate allows, in percent of it; `nil` where none is stated or needed.
  var tolerance: Ratio? { if case .about(_, _, let tolerance) = self { tolerance } else { nil } }

  /// The least, or when falling the greatest, that still attains a number which is only approximate; `nil` where the
  /// goal has no tolerance.
  public var edge: Ratio? {
    guard case .about(let direction, let number, let tolerance?) = self,
      let margin = try? number.magnitude * tolerance / .hundred
    else { return nil }
    return try? direction == .down ? number + margin : number - margin
  }

  /// How far a value falls short of a number that is only approximate; `nil` where it reaches it, is no single figure, or
  /// where the goal is no such number.
  public func shortfall(of value: Interval) -> ApproximateShortfall? {
    guard case .about(let direction, let number, _) = self, let single = value.single else { return nil }
    let isBelow = direction != .down
    guard isBelow ? single < number : single > number, let distance = try? (number - single).magnitude
    else { return nil }
    return ApproximateShortfall(aim: number, distance: distance, isBelow: isBelow)
  }

  /// Whether only a tolerance, which nobody stated, would decide on a value.
  func lacksTolerance(for value: Interval) -> Bool {
    guard case .about(let direction, let number, nil) = self else { return false }
    return value.compare(direction == .down ? .atMost : .atLeast, number) == .no
  }

  /// Whether it is to be kept below.
  public var isCeiling: Bool { direction(from: nil) == .down }

  /// Whether both of two ends are to be kept.
  var isRange: Bool { if case .between = self { true } else { false } }

  /// Which way the value should go, given where it starts.
  func direction(from start: Ratio?) -> Direction {
    switch self {
    case .threshold(let comparator, let number):
      comparator.direction ?? start.map { $0 < number ? .up : $0 > number ? .down : .within } ?? .within
    case .about(let direction, _, _): direction
    case .between(let lower, let upper):
      start.map { $0 < lower ? .up : $0 > upper ? .down : .within } ?? .within
    }
  }

  /// The comparison with the goal's own number.
  func comparator(towards direction: Direction) -> Comparator {
    switch self {
    case .threshold(let comparator, _): comparator
    case .between, .about: direction == .down ? .atMost : .atLeast
    }
  }

  /// Whether a value attains the goal.
  public func isAttained(by value: Interval) -> Truth {
    switch self {
    case .threshold(let comparator, let number): return value.compare(comparator, number)
    case .between(let lower, let upper): return value.compare(.atLeast, lower) && value.compare(.atMost, upper)
    case .about(let direction, let number, _):
      let comparator: Comparator = direction == .down ? .atMost : .atLeast
      guard value.compare(comparator, number) != .yes else { return .yes }
      return edge.map { value.compare(comparator, $0) } ?? .undetermined
    }
  }
}

/// From when to when a target wants its change.
struct TargetWay {
  /// How many years lie between the end of the baseline's year and the day on which the target is due.
  let years: Int
  /// The year that a baseline is of where the table does not say: the one before the plan.
  let usualBaseYear: Int
}

extension Indicator {
  /// The direction: as stated, as the cell gives it, or up for a bare number; as a reading of the row has it.
  func direction(of target: Target) -> Direction {
    if let direction = statedDirection ?? target.statedDirection { return direction }
    return if case .range = target.requirement { .within } else { .up }
  }

  /// The target in numbers, or why it has none; `way` leads from the baseline to it.
  func goal(
    of target: Target, along way: TargetWay?, assuming assumptions: Assumptions
  ) throws(ArithmeticError) -> Result<Goal, Reason> {
    let direction = direction(of: target)
    switch target.requirement {
    case .threshold(let comparator, let figure):
      return .success(.threshold(comparator ?? (direction == .down ? .atMost : .atLeast), figure.ratio))
    case .range(let lower, let upper): return .success(range(lower.ratio, upper.ratio, direction))
    case .approximate(let figure):
      // Percent of nothing are nothing, so no tolerance says how much may be left.
      let tolerance = figure.digits == 0 ? nil : assumptions.approximateTargets?.ratio
      return .success(.about(direction, figure.ratio, tolerance: tolerance))
    case .change(let change):
      if let (number, direction) = ownNumber(of: change) {
        return .success(change.goal(at: number, towards: direction, assuming: assumptions))
      }
      return try changed(by: change, isYearly: target.changesYearly, along: way, assuming: assumptions)
    case .universal where series.unit.isPercent: return .success(.threshold(.atLeast, .hundred))
    case .inStep: return .failure(.noReferenceSeries)
    case .universal, .assigned, .statement: return .failure(.noNumber)
    }
  }

  /// A range is decided by its lower end when up, its upper when down, by both otherwise.
  private func range(_ lower: Ratio, _ upper: Ratio, _ direction: Direction) -> Goal {
    switch direction {
    case .up: .threshold(.atLeast, lower)
    case .down: .threshold(.atMost, upper)
    case .within: .between(lower, upper)
    }
  }

  /// The level that a change against the baseline leads to; needs a baseline figure of the year compared with.
  private func changed(
    by change: Target.Change, isYearly: Bool, along way: TargetWay?, assuming assumptions: Assumptions
  ) throws(ArithmeticError) -> Result<Goal, Reason> {
    guard let years = isYearly ? way?.years : 1, let start = baseline.reading?.figure?.ratio,
      change.since == nil || change.since == baseline.year ?? way?.usualBaseYear
    else { return .failure(.noBaseline) }
    guard change.leads(from: start) else { return .failure(.noGrowth) }
    let end = try change.level(from: start, over: years)
    return .success(change.goal(at: end, towards: change.direction, assuming: assumptions))
  }

  /// The number of a change where the figures are changes themselves: 年均增长5% of yearly rates, -13.5% of falls.
  private func ownNumber(of change: Target.Change) -> (number: Ratio, direction: Direction)? {
    let figure: Figure
    switch change.amount {
    case .percent(let percent): figure = percent
    case .points(let points): figure = points
    case .times, .amount: return nil
    }
    switch series.measure {
    case .compoundedFall: return (figure.ratio.magnitude, .up)
    case .compoundedRise, .averageGrowth: return (figure.ratio, change.direction)
    case .total: return series.unit.base.ends(with: "百分点") ? (figure.ratio, change.direction) : nil
    case .level, .averageLevel, .eachYear: return nil
    }
  }
}

extension Target.Change {
  /// Whether it leads anywhere: percent and multiples of nothing, or of less, are no growth.
  func leads(from start: Ratio) -> Bool {
    switch amount {
    case .percent, .times: start > .zero
    case .points, .amount: true
    }
  }

  /// The level that the change leads to from another one, made once or so many years in a row.
  func level(from start: Ratio, over years: Int = 1) throws(ArithmeticError) -> Ratio {
    switch amount {
    case .percent(let figure):
      let step = try Ratio.one + figure.ratio / .hundred
      // Of a level below nothing a rise is one towards nothing.
      guard years > 1 else { return try start + start.magnitude * figure.ratio / .hundred }
      var level = start
      for _ in 0..<years { level = try level * step }
      return level
    case .points(let figure), .amount(let figure): return try start + figure.ratio * Ratio(Int128(years))
    case .times(let factor): return try start * factor.ratio
    }
  }

  /// What a level has to be that is to have changed so.
  func goal(at number: Ratio, towards direction: Direction, assuming assumptions: Assumptions) -> Goal {
    if isApproximate { return .about(direction, number, tolerance: assumptions.approximateTargets?.ratio) }
    return .threshold(comparator ?? (direction == .down ? .atMost : .atLeast), number)
  }
}
