import PlanRules
import PlanRun

/// How one verdict was reached: what it is about, and the steps.
struct Explanation {
  /// The indicator or annual target in words.
  let title: String
  /// The code of the series.
  let code: String
  /// The row.
  let place: Place
  /// The steps in the order in which they build on each other.
  let steps: [WorkingStep]
  /// How the verdict stands out.
  let emphasis: Emphasis?

  /// The explanations of a judged plan's selected indicators, then of numbers set for statistics; those set for
  /// indicators stand with the indicator.
  static func all(in judged: PlanResult, _ language: Language) -> [Explanation] {
    judged.indicators.map { Explanation($0, in: judged, language) }
      + judged.statisticTargets.map { Explanation($0, in: judged, language) }
      + judged.inHand.filter { judged.plan.indicator($0.series) == nil }
      .map { Explanation($0, in: judged, language) }
  }

  private init(_ running: YearInHand, in judged: PlanResult, _ language: Language) {
    let series = judged.plan[running.series]
    let region = running.region.map { (language.text("，", ", ")) + $0 } ?? ""
    let unit = series.unit.text.isEmpty ? "" : language.bracketed(series.unit.text)
    title = Wording(
      zh: "本年目标“\(series.name)”\(unit)\(region)", en: "target of the year “\(series.name)”\(unit)\(region)"
    )
    .text(in: language)
    code = series.code
    place = series.place
    steps = YearInHandWorking(running, in: judged, language).steps
    emphasis = running.status.emphasis(isBinding: false)
  }

  private init(_ annual: AnnualAssessment, in judged: PlanResult, _ language: Language) {
    let series = judged.plan[annual.series]
    let region = annual.region.map { (language.text("，", ", ")) + $0 } ?? ""
    let unit = series.unit.text.isEmpty ? "" : language.bracketed(series.unit.text)
    let about = "“\(series.name)”\(unit)\(region)"
    title = Wording(zh: "年度目标\(about)", en: "annual target \(about)").text(in: language)
    code = series.code
    place = series.place
    steps = AnnualWorking(annual, in: judged, language).steps
    emphasis = annual.status.emphasis(isBinding: false)
  }

  private init(_ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    let indicator = judged.plan.indicators[assessed.indicator.index]
    let text = IndicatorText(assessed, in: judged, language)
    let number = indicator.number.map { language.text("指标\($0)", "indicator \($0) ") } ?? ""
    let unit = text.unit.isEmpty ? "" : language.bracketed(text.unit)
    title = "\(number)“\(text.name)”\(unit)"
    code = indicator.series.code
    place = indicator.series.place
    steps = Working(assessed, in: judged, language).steps
    emphasis = text.emphasis
  }
}
