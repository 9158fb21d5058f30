/// Findings between plans.
public enum HierarchyFindings {
  /// Baselines of a plan that are not the results of the plan before it; indicators are matched by their codes.
  public static func baselines(of plan: Plan, after predecessor: Plan, _ records: Records) -> [Finding] {
    let results = Assessor(plan: predecessor, records: records, asOf: predecessor.period.end).assess()
    return plan.indicators.enumerated().compactMap { position, indicator in
      guard let before = predecessor.indicators.firstIndex(where: { $0.series.code == indicator.series.code }),
        indicator.series.measure == .level, predecessor.indicators[before].series.measure == .level,
        let value = results.indicators[before].value, let result = value.interval,
        let baseline = try? indicator.baseline.reading?.interval(
          approximateWithin: plan.head.assumptions.approximateReadings),
        baseline != result
      else { return nil }
      return Finding(
        .hierarchy(
          .baseline(
            indicator.baseline, of: SeriesID(position), predecessor: predecessor.id, result: result,
            period: value.period)), plan: plan.id, subject: .named(indicator.series.code), field: .baseline,
        place: indicator.series.place)
    }
  }
}
