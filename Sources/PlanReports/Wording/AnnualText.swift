package import PlanRules
package import PlanRun

/// The parts of an annual target's row as text, the same in every report.
package struct AnnualText {
  private let annual: AnnualAssessment
  private let judged: PlanResult

  /// The texts of one annual target of a judged plan.
  package init(_ annual: AnnualAssessment, in judged: PlanResult) {
    self.annual = annual
    self.judged = judged
  }

  private var record: AnnualTarget { judged.records.annualTargets[annual.annualTarget] }

  /// The target's number, else its text; nothing where the source prints only a rate.
  package var target: String? {
    if case .threshold(nil, let figure) = record.target?.requirement { return FigureText.figure(figure) }
    return record.target?.text
  }

  /// The target as sentences say it: a bare number with the unit, a published cell as it is.
  package var targetWithUnit: String {
    guard let target else { return "—" }
    if case .threshold(nil, _) = record.target?.requirement {
      return target + judged.plan[annual.series].unit.behindFigures
    }
    return target
  }

  /// What was reported.
  package var actual: String? {
    annual.shownValue.map { shown in
      judged.text(of: shown) { FigureText.interval($0, places: annual.value?.places ?? 0) }
    }
  }

  /// The completion rate in percent: computed, or as printed where the target is not known; none of contradictory figures.
  package var rate: String? {
    switch annual.rate {
    case .computed(let rate): FigureText.rate(rate)
    case .printed(let rate): FigureText.printed(rate)
    case nil: nil
    }
  }
}

extension PlanResult {
  /// Figures in a form of their own; what is published otherwise as it is, and two values for one period `94.5／94.6`.
  func text(of shown: ShownValue, figures: (Interval) -> String) -> String {
    switch shown {
    case .figures(let interval): figures(interval)
    case .contradictory(let positions): positions.map { records.observations[$0].printed }.joined(separator: "／")
    case .published(let position): records.observations[position].printed
    }
  }
}
