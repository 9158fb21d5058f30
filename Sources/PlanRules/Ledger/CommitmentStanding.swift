/// How what a task promises in numbers (`量化目标`) stands: judged as a number set for a year is.
public struct CommitmentStanding: Sendable, Hashable {
  /// What was promised.
  public let commitment: Commitment
  /// How much is done; `nil` where nothing says so.
  public let amount: Interval?
  /// The unit of the amount.
  public let unit: Unit
  /// What says how much.
  public let basis: Basis
  /// Whether what was promised is reached; undetermined where what is done cannot be.
  public let attainment: Truth
  /// How much is done of it, in percent, where both are one figure and more is better.
  public let percent: Ratio?

  /// What says how much of a task is done.
  public enum Basis: Sendable, Hashable {
    /// The figures of a series that the task names.
    case series(SeriesID)
    /// The reports on it, which nothing else proves.
    case reports
  }

  /// Whether reaching it says that the task is done: a ceiling that is kept does not.
  let provesCompletion: Bool

  init(
    _ commitment: Commitment, _ amount: Interval?, in unit: Unit, against goal: Goal, _ basis: Basis,
    attainment: Truth? = nil
  ) {
    self.commitment = commitment
    self.amount = amount
    self.unit = unit
    self.basis = basis
    provesCompletion = !goal.isCeiling
    let isBelieved = amount.map { !goal.isFarExceeded(by: $0) } ?? true
    self.attainment = isBelieved ? attainment ?? amount.map(goal.isAttained(by:)) ?? .undetermined : .undetermined
    if case .threshold(let comparator, let number) = goal, comparator.direction != .down, let done = amount?.single {
      percent = try? done / number * .hundred
    } else {
      percent = nil
    }
  }
}

extension Goal {
  /// Whether an amount is a hundred times what was wanted or more: a slip rather than a deed.
  func isFarExceeded(by amount: Interval) -> Bool {
    guard case .threshold(let comparator, let number) = self, comparator.direction != .down, number > .zero,
      let least = amount.lower?.value, let limit = try? number * .hundred
    else { return false }
    return least >= limit
  }
}

extension Commitment {
  /// The number promised, more being better unless the cell says otherwise; `nil` where it holds none.
  func goal(assuming assumptions: Assumptions) -> Goal? {
    switch target.requirement {
    case .threshold(let comparator, let figure):
      return .threshold(comparator ?? (target.statedDirection == .down ? .atMost : .atLeast), figure.ratio)
    case .range(let lower, let upper):
      return target.statedDirection == .down
        ? .threshold(.atMost, upper.ratio) : .threshold(.atLeast, lower.ratio)
    case .approximate(let figure):
      return .about(
        target.statedDirection ?? .up, figure.ratio, tolerance: assumptions.approximateTargets?.ratio)
    case .universal: return .threshold(.atLeast, .hundred)
    case .change, .inStep, .assigned, .statement: return nil
    }
  }

  /// What is promised in the unit of a series: `500户` for figures in 万户; a number without a unit is in that of the
  /// series. `nil` where the series counts something else.
  func target(inUnitOf series: Series) -> Target? {
    let own = Unit(unit ?? "")
    if own.text.isEmpty { return try? Target(cell: text, unit: series.unit) }
    guard own.names(theSameAs: series.unit) else { return nil }
    guard own.powerOfTen != series.unit.powerOfTen else { return target }
    let cell = text.ends(with: own.text) ? text : text + own.text
    return try? Target(cell: cell, unit: series.unit)
  }
}
