/// How far a value lies from what it is held against, and on which side: in words what a gap says with a sign.
///
/// A gap is signed so that plus is good, which reads backwards wherever less is better: unemployment of 5.6 against 5.5
/// has a gap of −0.1 and lies 0.1 above its ceiling.
public struct Deviation: Sendable, Hashable {
  /// How far apart they are, not negative; in the unit of the value.
  public let size: Ratio
  /// On which side the value lies.
  public let side: Side
  /// What it is held against.
  public let yardstick: Yardstick

  /// On which side of a number a value lies.
  public enum Side: Sendable, Hashable {
    /// It is more.
    case above
    /// It is less.
    case below
    /// It is the same.
    case even
  }

  /// What a value is held against.
  public enum Yardstick: Sendable, Hashable, CaseIterable {
    /// What is due before the end: on the way to the target, or the target itself where that is due throughout.
    case due
    /// The target, at the end.
    case target
    /// A limit that is not to be exceeded, at any time.
    case ceiling
    /// The share of such a limit that the time so far leaves room for.
    case ceilingToDate
    /// The lower end of a range.
    case lowerEnd
    /// The upper end of a range.
    case upperEnd
  }

  /// The distance of a value from a number.
  init(_ value: Ratio, from number: Ratio, as yardstick: Yardstick) throws(ArithmeticError) {
    size = try (value - number).magnitude
    side = value == number ? .even : value > number ? .above : .below
    self.yardstick = yardstick
  }
}

extension IndicatorAssessment {
  /// How far the value lies from what is due, and on which side; `nil` where the gap is.
  public var deviation: Deviation? {
    guard distances.gap != nil, let goal, let schedule, let actual = value?.interval?.single else { return nil }
    if case .between(let lower, let upper) = goal,
      let end = try? end(of: (lower, upper), nearTo: actual, schedule: schedule)
    {
      return end
    }
    return try? Deviation(actual, from: schedule.due, as: yardstick(goal, schedule))
  }

  private func yardstick(_ goal: Goal, _ schedule: Schedule) -> Deviation.Yardstick {
    if limit == .ceiling { return schedule.isGoal || isOver ? .ceiling : .ceilingToDate }
    return isOver ? .target : .due
  }

  /// The nearer end of a range where the range itself is due, and on the way the far one where it was passed.
  private func end(
    of range: (lower: Ratio, upper: Ratio), nearTo actual: Ratio, schedule: Schedule
  ) throws(ArithmeticError) -> Deviation? {
    let lower = try Deviation(actual, from: range.lower, as: .lowerEnd)
    let upper = try Deviation(actual, from: range.upper, as: .upperEnd)
    guard !schedule.isGoal, !isOver else {
      if lower.side == .below { return lower }
      if upper.side == .above { return upper }
      return lower.size <= upper.size ? lower : upper
    }
    // On the way the end ahead is only due at the end; beyond the other one the range is left already.
    if schedule.comparator == .atLeast { return upper.side == .above ? upper : nil }
    return lower.side == .below ? lower : nil
  }
}

extension IndicatorAssessment {
  /// What is only to be kept to, rather than worked towards.
  public enum Limit: Sendable, Hashable {
    /// It is not to be exceeded.
    case ceiling
    /// It is not to be fallen below.
    case floor
  }

  /// The limit that the target is; `nil` where the target is still to be reached.
  ///
  /// A target is a limit where it is due throughout: what the baseline attains already, caps of every year, of the mean
  /// or of the total, and what the name says is not to be exceeded.
  public var limit: Limit? {
    guard let goal, let schedule, !goal.isRange else { return nil }
    if goal.isCeiling { return schedule.isGoal && !endsWithoutBaseline || measure == .total ? .ceiling : nil }
    return schedule.basis == .maintained || (schedule.basis == .target && measure == .level && !endsWithoutBaseline)
      ? .floor : nil
  }

  /// Whether the target is due only because the time is over, and nothing tells where the way to it began.
  private var endsWithoutBaseline: Bool {
    measure == .level && schedule?.basis == .target && isOver && row.baseline.start == nil
  }
}

extension AnnualAssessment {
  /// How far what was reported lies from the number set, and on which side; `nil` where either is not one figure.
  public var deviation: Deviation? {
    guard let goal, let actual = value?.agreed?.single, status.isDetermined else { return nil }
    switch goal {
    case .threshold(_, let number):
      return try? Deviation(actual, from: number, as: goal.isCeiling ? .ceiling : .target)
    case .about(_, let number, _): return try? Deviation(actual, from: number, as: .target)
    case .between(let lower, let upper):
      if actual < lower { return try? Deviation(actual, from: lower, as: .lowerEnd) }
      return actual > upper ? try? Deviation(actual, from: upper, as: .upperEnd) : nil
    }
  }
}
