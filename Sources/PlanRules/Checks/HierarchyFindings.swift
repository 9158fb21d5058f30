/// Findings between plans.
public enum HierarchyFindings {
  /// Baselines of a plan that are not the results of the plan before it; indicators are matched by their codes.
  public static func baselines(of plan: Plan, after predecessor: FinalResults) -> [Finding] {
    plan.indicators.enumerated().compactMap { position, indicator in
      guard indicator.series.measure == .level, let result = predecessor.level(of: indicator.series.code),
        let baseline = try? indicator.baseline.reading?.interval(
          approximateWithin: plan.head.assumptions.approximateReadings),
        baseline != result.value
      else { return nil }
      let facts = HierarchyFacts.baseline(
        indicator.baseline, of: SeriesID(position), predecessor: predecessor.plan, result: result.value,
        period: result.period)
      return Finding(
        .hierarchy(facts), plan: plan.id, subject: .named(indicator.series.code), field: .baseline,
        place: indicator.series.place)
    }
  }

  /// Indicators of a plan that ask for less than those of the same code in the plan above it, on a day.
  ///
  /// Targets are compared where both are levels under % or ‰: counts add up, and of falls and rises each region has its
  /// own share. A plan that ends before the one above it has further to go and may ask for less.
  public static func weakerTargets(of plan: Plan, under parent: Plan, on day: CalendarDate) -> [Finding] {
    plan.indicators.enumerated().compactMap { position, indicator in
      guard let above = parent.series(ofCode: indicator.series.code).flatMap(parent.indicator),
        above.nature == .binding
      else { return nil }
      let id = SeriesID(position)
      let facts: HierarchyFacts
      if indicator.nature != .binding {
        facts = .weakerNature(id, parent: parent.id)
      } else if let own = indicator.target(on: day), let required = above.target(on: day),
        plan.period.end >= parent.period.end, indicator.asksForLess(own, than: required, of: above)
      {
        facts = .weakerTarget(id, own, parent: parent.id, required)
      } else {
        return nil
      }
      return Finding(
        .hierarchy(facts), plan: plan.id, subject: .named(indicator.series.code), field: .target,
        place: indicator.series.place)
    }
  }
}

extension Indicator {
  fileprivate func asksForLess(_ own: Target, than required: Target, of above: Indicator) -> Bool {
    guard series.unit.isRate, series.unit == above.series.unit, series.measure == .level,
      above.series.measure == .level, case .threshold(_, let figure) = own.requirement,
      case .threshold(_, let bound) = required.requirement, !own.isChange, !required.isChange
    else { return false }
    switch above.cells(with: required).interpretations.first?.direction {
    case .up: return figure.ratio < bound.ratio
    case .down: return figure.ratio > bound.ratio
    case .within, nil: return false
    }
  }
}

extension Target {
  /// Whether its number is what the figures are to change by over the years.
  fileprivate var isChange: Bool { span == .cumulative }
}
