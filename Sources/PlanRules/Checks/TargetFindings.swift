/// Findings on targets: what is missed, behind, undetermined or unreported.
public enum TargetFindings {
  /// The findings of a plan as judged, indicators first, in file order.
  public static func findings(of assessment: PlanAssessment, plan: Plan, records: Records) -> [Finding] {
    let indicators = assessment.indicators.compactMap { finding(on: $0, plan: plan, records: records) }
    return indicators + assessment.indicators.flatMap { revisions(of: $0, plan: plan, by: assessment.asOf) }
      + assessment.indicators.compactMap { contradiction($0, plan: plan) }
      + assessment.indicators.compactMap { OpenCellFindings.finding(on: $0, plan: plan, records: records) }
      + assessment.annual.compactMap { finding(on: $0, plan: plan, records: records) }
      + assessment.inHand.compactMap { finding(on: $0, plan: plan, records: records) }
      + revisionsOfNumbers(in: assessment, plan: plan, records: records)
      + SourceFindings.findings(of: assessment, plan: plan, records: records)
  }

  private static func finding(on assessed: IndicatorAssessment, plan: Plan, records: Records) -> Finding? {
    let indicator = plan.indicators[assessed.indicator.index]
    guard let rule = rule(for: assessed.status, of: indicator.nature) else { return nil }
    // Nobody's figure is at fault there but the cell, which is a finding of its own.
    if assessed.status == .undetermined, indicator.lacksReadableTarget(on: assessed.judgedAt) { return nil }
    let series = indicator.series
    return Finding(
      .targets(.indicator(assessed, rule)), plan: plan.id, subject: .named(series.code),
      period: plan.cycle(of: assessed.indicator).judged(on: assessed.judgedAt),
      lead: assessed.responsibility.lead, supporting: assessed.responsibility.supporting,
      place: figure(of: assessed.value, in: records) ?? series.place, related: series.place)
  }

  /// Where the figure stands that decided: the last of those that make the value.
  private static func figure(of value: ValueToDate?, in records: Records) -> Place? {
    value?.observations.last.map { records.observations[$0].place }
  }

  /// What was adjusted by a day, one revision after the other, for whoever reads a verdict.
  private static func revisions(of assessed: IndicatorAssessment, plan: Plan, by day: CalendarDate) -> [Finding] {
    let indicator = plan.indicators[assessed.indicator.index]
    return indicator.revisions.enumerated().filter { $0.element.effective <= day }.map { position, revision in
      Finding(
        .targets(.revision(assessed, position)), plan: plan.id, subject: .named(indicator.series.code),
        field: revision.keepsTarget ? .baseline : .target, lead: assessed.responsibility.lead,
        supporting: assessed.responsibility.supporting, place: revision.place)
    }
  }

  /// An announced verdict that the computed status contradicts.
  private static func contradiction(_ assessed: IndicatorAssessment, plan: Plan) -> Finding? {
    guard assessed.contradictsOfficial, let official = assessed.official else { return nil }
    return Finding(
      .consistency(.officialVerdict(assessed)), plan: plan.id, subject: .named(plan[assessed.indicator].code),
      lead: assessed.responsibility.lead, place: official.place)
  }

  /// The rule that a status falls under; an indicator with no nature is treated as expected.
  private static func rule(for status: Status, of nature: Nature?) -> Rule? {
    let isBinding = nature == .binding
    switch status {
    case .missed: return isBinding ? .bindingTargetMissed : .expectedTargetMissed
    case .behind: return isBinding ? .bindingTargetBehind : .expectedTargetBehind
    case .unreported: return isBinding ? .bindingTargetUnreported : .expectedTargetUnreported
    case .undetermined: return isBinding ? .bindingTargetUndetermined : .expectedTargetUndetermined
    case .met, .metEarly, .onSchedule, .notYetDue, .notApplicable: return nil
    }
  }

  /// Numbers of single periods that were adjusted by a day.
  private static func revisionsOfNumbers(in assessment: PlanAssessment, plan: Plan, records: Records) -> [Finding] {
    guard records.annualTargets.contains(where: { !$0.revisions.isEmpty }) else { return [] }
    let matrix = ResponsibilityMatrix(plan: plan, on: assessment.asOf)
    return records.annualTargets.enumerated().flatMap { position, annual in
      annual.revisions.enumerated().filter { $0.element.effective <= assessment.asOf }.map { number, revision in
        let responsibility = matrix.responsibility(for: annual.series, in: annual.region)
        return Finding(
          .targets(.annualRevision(position, number)), plan: plan.id, subject: .named(plan[annual.series].code),
          field: .target, region: annual.region, period: annual.period, lead: responsibility.lead,
          supporting: responsibility.supporting, place: revision.place)
      }
    }
  }

  /// Behind is a warning; what the figures that are there leave open is said, and what only waits for figures is owed.
  private static func finding(on running: YearInHand, plan: Plan, records: Records) -> Finding? {
    let rule: Rule
    switch (running.status, running.reason) {
    case (.behind, _): rule = .annualTargetBehind
    case (.undetermined, .missingPeriods), (.undetermined, .stale), (.undetermined, .regionsOnly): return nil
    case (.undetermined, _): rule = .annualTargetUndetermined
    default: return nil
    }
    return Finding(
      .targets(.yearInHand(running, rule)), severity: rule == .annualTargetUndetermined ? .note : nil, plan: plan.id,
      subject: .named(plan[running.series].code), region: running.region,
      period: running.period, lead: running.responsibility.lead, supporting: running.responsibility.supporting,
      place: figure(of: running.value, in: records) ?? records.annualTargets[running.annualTarget].place,
      related: records.annualTargets[running.annualTarget].place)
  }

  private static func finding(on assessed: AnnualAssessment, plan: Plan, records: Records) -> Finding? {
    let rule: Rule
    switch assessed.status {
    case .missed: rule = .annualTargetMissed
    case .unreported: rule = .annualTargetUnreported
    case .undetermined: rule = .annualTargetUndetermined
    case .met, .metEarly, .onSchedule, .behind, .notYetDue, .notApplicable: return nil
    }
    let isBinding = plan.indicator(assessed.series)?.nature == .binding
    return Finding(
      .targets(.annualTarget(assessed, rule)),
      severity: assessed.status == .missed && isBinding ? .error : rule.severity,
      plan: plan.id, subject: .named(plan[assessed.series].code), region: assessed.region, period: assessed.period,
      lead: assessed.responsibility.lead, supporting: assessed.responsibility.supporting,
      place: figure(of: assessed.value, in: records) ?? records.annualTargets[assessed.annualTarget].place,
      related: records.annualTargets[assessed.annualTarget].place)
  }
}
