/// What is still needed to the target in each cycle that is left, as often as the figure is reported.
public struct PaceNeeded: Sendable, Hashable {
  /// How much of it; above zero, in the unit of the value.
  public let amount: Ratio
  /// In what stretch of time.
  public let each: Cycle

  /// A stretch of time in which something is to be done.
  public enum Cycle: Int, Sendable, Hashable, CaseIterable {
    /// A month.
    case month = 1
    /// A quarter.
    case quarter = 3
    /// A year.
    case year = 12
  }
}

extension IndicatorAssessment {
  /// What is still needed in each month, quarter or year; `nil` where nothing is, or no time is left.
  ///
  /// What only a whole year has, and what is reported by the half-year or more seldom, is needed by the year.
  public var requirement: PaceNeeded? {
    let each = cycleOfRequirement
    guard let amount = required(in: each), amount > .zero else { return nil }
    return PaceNeeded(amount: amount, each: each)
  }

  private var cycleOfRequirement: PaceNeeded.Cycle {
    guard row.series.yearlyQuantity == nil, !row.series.growsFromLevels else { return .year }
    switch index.plan.cycle(of: indicator) {
    case .month: return .month
    case .quarter: return .quarter
    case .year, .schoolYear, .half, .threeYears, .fiveYears, .irregular: return .year
    }
  }

  private func required(in cycle: PaceNeeded.Cycle) -> Ratio? {
    switch cycle {
    case .year: return distances.requiredPerYear
    case .quarter: return distances.requiredPerQuarter
    case .month:
      guard let quarter = distances.requiredPerQuarter else { return nil }
      guard row.series.compoundsFalls, measure == .compoundedFall else { return try? quarter / Ratio(3) }
      // Three such months make the quarter: 1 − (1 − quarter)^(1/3).
      return try? FallProgress.step(of: quarter, over: 3)
    }
  }
}
