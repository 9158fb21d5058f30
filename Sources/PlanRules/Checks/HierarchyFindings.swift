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
}
