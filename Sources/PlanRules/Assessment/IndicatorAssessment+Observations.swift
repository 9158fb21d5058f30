/// The observations around a verdict, by their positions in the records.
extension IndicatorAssessment {
  /// All observations of the indicator in file order, those of regions and of other times too.
  public var observations: [ObservationUse] {
    let used = value.map { $0.disagreements.isEmpty ? $0.observations : [] } ?? []
    return index.positions(of: indicator).map { ObservationUse(observation: $0, isUsed: used.contains($0)) }
  }

  /// Figures for the plan's months up to ``judgedAt`` that bear on the indicator without being it, in file order.
  ///
  /// Where only a head count is reported for a rate, these are the head counts.
  public var relatedCounts: [Int] {
    let (plan, records) = (index.plan, index.records)
    return plan.statistics(bearingOn: indicator).flatMap { series in
      index.positions(of: series).filter { position in
        let observation = records.observations[position]
        return observation.region == nil && plan.period.contains(observation.period)
          && observation.period.end <= judgedAt
      }
    }.sorted()
  }

  /// The ids of the sources that the value rests on, each once.
  public var sources: [String] {
    var seen: Set<String> = []
    return (value?.observations ?? []).compactMap { position in
      index.records.observations[position].source.flatMap { seen.insert($0).inserted ? $0 : nil }
    }
  }
}
