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

  /// The target's number, else its text; nothing where the source prints only a rate.
  package var target: String? {
    if case .threshold(nil, let figure) = annual.target?.requirement { return FigureText.figure(figure) }
    return annual.target?.text
  }

  /// The target as sentences say it: a bare number with the unit, a published cell as it is.
  package var targetWithUnit: String {
    guard let target else { return "—" }
    if case .threshold(nil, _) = annual.target?.requirement {
      return target + judged.plan[annual.series].unit.behindFigures
    }
    return target
  }

  /// What a number set as a change comes to: `（上年97万吨，即≤94.09万吨）`; nothing of any other number.
  func change(_ language: Language) -> String {
    guard let before = annual.figureBefore, case .threshold(let comparator, let number)? = annual.goal else {
      return ""
    }
    let unit = judged.plan[annual.series].unit.behindFigures
    let places = annual.places
    let start = FigureText.legible(before, orTo: places) + unit
    let end = comparator.sign + FigureText.legible(number, orTo: places) + unit
    return language.text("（上年同期\(start)，即\(end)）", " (\(start) in the year before, that is \(end))")
  }

  /// What was reported.
  package var actual: String? {
    annual.shownValue.map { shown in
      judged.text(of: shown) { FigureText.actual($0, telling: [annual.number], places: annual.places) }
    }
  }

  /// The same with its unit; a cell that prints a unit itself stands as it is.
  var actualWithUnit: String? {
    annual.shownValue.flatMap { shown in
      let unit = judged.plan[annual.series].unit
      return if case .published(let position) = shown {
        judged.records.observations[position].text(in: unit)
      } else {
        actual.map { $0 + unit.behindFigures }
      }
    }
  }

  /// The completion rate in percent: computed, or as printed where the target is not known; none of contradictory figures.
  package var rate: String? { text(of: annual.rate) }

  /// The same of what adds up alone: a share of a rate or a level is no completion.
  var completion: String? { text(of: annual.completion) }

  private func text(of rate: CompletionRate?) -> String? {
    switch rate {
    case .computed(let rate): FigureText.portion(rate)
    case .printed(let rate): FigureText.printed(rate)
    case nil: nil
    }
  }

  /// How far the figure lies from the number set, and on which side.
  func deviation(_ language: Language) -> DeviationText? {
    annual.deviation.map {
      DeviationText($0, unit: judged.plan[annual.series].unit, places: annual.places, language)
    }
  }

  /// What is done of the number set: a share of what adds up, a distance of all else: `高0.73个百分点`.
  func result(_ language: Language) -> String? {
    completion.map { "\($0)%" } ?? deviation(language)?.short
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
