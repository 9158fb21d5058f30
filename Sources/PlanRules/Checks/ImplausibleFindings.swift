/// Findings on figures that cannot be right.
public enum ImplausibleFindings {
  /// Figures that cannot be, whatever the day, in file order.
  public static func findings(in index: ObservationIndex) -> [Finding] {
    index.implausible.compactMap { position in
      index.implausibility(at: position).map {
        finding(.implausible($0, observation: position), at: position, in: index)
      }
    }
  }

  /// Figures of single periods that may be totals to date, by the rows that are judged; each is named once.
  public static func totalsToDate(of assessment: PlanAssessment) -> [Finding] {
    let index = assessment.index
    let suspects =
      assessment.indicators.map { ($0.indicator, $0.totalsToDate) }
      + assessment.annual.map { ($0.series, $0.totalsToDate) }
    var known: Set<Int> = []
    return suspects.compactMap { series, positions in
      guard let last = positions.last, known.insert(last).inserted else { return nil }
      return finding(.totalsToDate(positions, series: series), at: last, in: index)
    }
  }

  private static func finding(_ facts: ConsistencyFacts, at position: Int, in index: ObservationIndex) -> Finding {
    let (plan, observation) = (index.plan, index.records.observations[position])
    return Finding(
      .consistency(facts), plan: plan.id, subject: .named(plan[observation.series].code), field: .value,
      region: observation.region, period: observation.period,
      lead: ResponsibilityMatrix(plan: plan, on: observation.period.end).responsibility(for: observation.series).lead,
      place: observation.place)
  }
}
