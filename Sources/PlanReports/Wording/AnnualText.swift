package import PlanRules
package import PlanRun

/// The parts of an annual target's row as text, the same in every report.
package struct AnnualText {
  private let annual: AnnualAssessment
  private let judged: JudgedPlan

  /// The texts of one annual target of a judged plan.
  package init(_ annual: AnnualAssessment, in judged: JudgedPlan) {
    self.annual = annual
    self.judged = judged
  }

  private var record: AnnualTarget { judged.records.annualTargets[annual.annualTarget] }

  /// The target's number, else its text; nothing where the source prints only a rate.
  package var target: String? {
    if case .threshold(nil, let figure) = record.target?.requirement { return figure.trimmed.description }
    return record.target?.text
  }

  /// The target as sentences say it: a bare number with the unit, a published cell as it is.
  package var targetWithUnit: String {
    guard let target else { return "—" }
    if case .threshold(nil, _) = record.target?.requirement { return target + judged.plan[annual.series].unit.text }
    return target
  }

  /// What was reported.
  package var actual: String? {
    guard let value = annual.value else { return nil }
    guard value.disagreements.isEmpty else { return judged.contradictions(in: value) }
    if let interval = value.interval { return FigureText.interval(interval, places: value.places) }
    return value.observations.first.map { judged.records.observations[$0].text }
  }

  /// The completion rate in percent: computed, or as printed where the target is not known; none of contradictory figures.
  package var rate: String? {
    guard annual.value?.disagreements.isEmpty ?? true else { return nil }
    if let rate = annual.completionRate { return FigureText.rate(rate) }
    return annual.basis == .printedRate ? record.printedRate?.description : nil
  }
}

extension JudgedPlan {
  /// Two values for one period as published, `94.5／94.6`; nothing for figures that contradict each other otherwise.
  func contradictions(in value: ValueToDate) -> String? {
    guard let same = value.disagreements.first(where: { $0.kind == .samePeriod }) else { return nil }
    return ([same.observation] + same.others).sorted().map { records.observations[$0].text }.joined(separator: "／")
  }
}
