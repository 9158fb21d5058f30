/// The observations around a verdict, by their positions in the records.
extension IndicatorAssessment {
  /// All observations of the indicator in file order, those of regions and of other times too.
  public var observations: [ObservationUse] {
    let used = value.map { $0.disagreements.isEmpty ? $0.observations : [] } ?? []
    return index.positions(of: indicator).map { position in
      ObservationUse(
        observation: position, isUsed: used.contains(position),
        standing: index.standing(at: position, until: timing.asOf),
        implausibility: index.implausibility(at: position))
    }
  }

  /// The positions of the preliminary figures that the value rests on.
  public var preliminary: [Int] {
    guard let value, value.disagreements.isEmpty else { return [] }
    return value.observations.filter { index.records.observations[$0].finality == .preliminary }
  }

  /// The positions of figures of single periods that may be totals to date, in the order of time.
  public var totalsToDate: [Int] {
    guard let value, let due = schedule?.due else { return [] }
    return TotalsToDate(in: value, due: due, index)?.observations ?? []
  }

  /// Figures for the plan's months up to ``judgedAt`` that bear on the indicator without being it, in file order.
  ///
  /// Where only a head count is reported for a rate, these are the head counts.
  public var relatedCounts: [Int] {
    let (plan, records) = (index.plan, index.records)
    return plan.statistics(bearingOn: indicator).flatMap { series in
      index.positions(of: series).filter { position in
        let observation = records.observations[position]
        return index.standing(at: position) == .stands && observation.region == nil
          && plan.period.contains(observation.period)
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
