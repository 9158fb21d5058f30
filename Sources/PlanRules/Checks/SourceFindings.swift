/// Findings on readings that decide a verdict and name no source.
enum SourceFindings {
  /// One for each target, and each number set for a period, that readings without a source decide.
  static func findings(of assessment: PlanAssessment, plan: Plan, records: Records) -> [Finding] {
    let targets = assessment.indicators.compactMap { assessed -> Finding? in
      guard assessed.status.isDetermined else { return nil }
      return finding(on: assessed.value, of: assessed.indicator, plan: plan, records: records, assessed.responsibility)
    }
    let told = Set(targets.compactMap(\.place))
    let annual = assessment.annual.compactMap { assessed -> Finding? in
      guard assessed.status.isDetermined else { return nil }
      return finding(on: assessed.value, of: assessed.series, plan: plan, records: records, assessed.responsibility)
    }
    return targets + annual.filter { finding in finding.place.map { !told.contains($0) } ?? true }
  }

  private static func finding(
    on value: ValueToDate?, of series: SeriesID, plan: Plan, records: Records, _ responsibility: Responsibility
  ) -> Finding? {
    let unsourced = (value?.observations ?? []).filter { records.observations[$0].source == nil }
    guard let first = unsourced.first else { return nil }
    let observation = records.observations[first]
    return Finding(
      .data(.outOfBounds(.unsourced(observation: first, count: unsourced.count))), plan: plan.id,
      subject: .named(plan[series].code), region: observation.region, period: observation.period,
      lead: responsibility.lead, supporting: responsibility.supporting, place: observation.place)
  }
}
