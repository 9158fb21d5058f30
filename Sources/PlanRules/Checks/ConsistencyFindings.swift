/// Findings on figures that contradict each other, whatever the day.
public enum ConsistencyFindings {
  /// The findings of a plan's records.
  public static func findings(plan: Plan, records: Records) -> [Finding] {
    findings(in: ObservationIndex(plan: plan, records: records))
  }

  /// The findings of the records of a plan whose observations are in order already.
  public static func findings(in index: ObservationIndex) -> [Finding] {
    let (plan, records) = (index.plan, index.records)
    var overlaps: [Finding] = []
    var definitions: [Finding] = []
    for id in (0..<plan.seriesCount).map(SeriesID.init) {
      for (region, quantities) in index.quantitiesByRegion(of: id) {
        overlaps += disagreements(among: quantities, of: plan[id]).compactMap { disagreement in
          finding(on: disagreement, of: id, plan: plan, records: records)
        }
        if let other = quantities.indices.first(where: { quantities[$0].definition != quantities[0].definition }) {
          definitions.append(finding(on: quantities[other], after: quantities[0], of: id, in: region, index))
        }
      }
    }
    return ratios(plan: plan, records: records) + overlaps + definitions + BaselineFindings.findings(in: index)
      + RegionFindings.findings(in: index)
  }

  /// Printed completion rates that do not follow from the figures.
  public static func printedRates(
    of assessment: PlanAssessment, plan: Plan, records: Records
  ) -> [Finding] {
    assessment.annual.compactMap { annual in
      let target = records.annualTargets[annual.annualTarget]
      guard let printed = target.printedRate, let computed = annual.completionRate,
        computed.rounded(to: printed.places) != printed
      else { return nil }
      return Finding(
        .consistency(.printedRate(printed: printed, computed: computed, annual)), plan: plan.id,
        subject: .named(plan[annual.series].code), region: annual.region, period: annual.period,
        lead: annual.responsibility.lead, place: target.place)
    }
  }

  /// Values that do not follow from numerator and denominator as scaled, rounded half up to their printed places.
  private static func ratios(plan: Plan, records: Records) -> [Finding] {
    records.observations.indices.compactMap { position in
      guard records.observations[position].numerator != nil else { return nil }
      let observation = records.observations[position]
      guard let value = observation.value, let quotient = try? observation.quotient(of: plan[observation.series]),
        quotient.agreement == .differs || quotient.agreement == .misfits
      else { return nil }
      return Finding(
        .consistency(.ratio(quotient, printed: value, observation: position)), plan: plan.id,
        subject: .named(plan[observation.series].code), field: .value, region: observation.region,
        period: observation.period,
        lead: ResponsibilityMatrix(plan: plan, on: observation.period.end).responsibility(for: observation.series).lead,
        place: observation.place)
    }
  }

  /// A series whose readings do not all count the same thing: they are not joined.
  private static func finding(
    on other: Quantity, after first: Quantity, of id: SeriesID, in region: String?, _ index: ObservationIndex
  ) -> Finding {
    let observation = index.records.observations[other.observation]
    let wordings = [index.definition(of: first), index.definition(of: other)]
    return Finding(
      .consistency(.definitions(wordings, series: id)), plan: index.plan.id,
      subject: .named(index.plan[id].code), field: .definition, region: region, period: observation.period,
      place: observation.place)
  }

  private static func disagreements(among quantities: [Quantity], of series: Series) -> [Disagreement] {
    guard quantities.count > 1 else { return [] }
    switch series.measure {
    case .total: return (try? Disagreement.inSums(of: quantities, isCount: !series.unit.isRate)) ?? []
    case .eachYear where !series.unit.isRate: return (try? Disagreement.inSums(of: quantities, isCount: true)) ?? []
    case .level:
      // The last quarter of what accrues and its year end on one day and are two things.
      let isOfDays = quantities.allSatisfy { $0.period.wholeYears != nil } || series.yearlyQuantity == nil
      return Disagreement.inPeriods(of: quantities, isLevel: isOfDays)
    case .eachYear, .compoundedFall, .compoundedRise, .averageGrowth, .averageLevel: return []
    }
  }

  /// Readings of overlapping periods that cannot all be right; two rows of one key are a finding of their own.
  private static func finding(
    on disagreement: Disagreement, of id: SeriesID, plan: Plan, records: Records
  ) -> Finding? {
    let observation = records.observations[disagreement.observation]
    let others = disagreement.others.map { records.observations[$0] }
    if disagreement.kind == .samePeriod, others.allSatisfy({ $0.period == observation.period }) { return nil }
    return Finding(
      .consistency(.disagreement(disagreement, series: id)), plan: plan.id, subject: .named(plan[id].code),
      region: observation.region, period: observation.period,
      lead: ResponsibilityMatrix(plan: plan, on: observation.period.end).responsibility(for: id).lead,
      place: observation.place)
  }
}
