import PlanRules

/// `explain PLAN INDICATOR` as text.
package struct ExplainText {
  private let judged: JudgedPlan
  private let layout: TextLayout

  /// The explanations of a judged plan's selected indicators in one layout.
  package init(_ judged: JudgedPlan, _ layout: TextLayout) {
    self.judged = judged
    self.layout = layout
  }

  /// All lines.
  package func lines() -> [String] {
    let blocks = judged.indicators.map(lines(on:)) + judged.statisticTargets.map(lines(on:))
    return Array(blocks.joined(separator: [""]))
  }

  /// A number set for a statistic; those of indicators stand with the indicator.
  private func lines(on annual: AnnualAssessment) -> [String] {
    let series = judged.plan[annual.series]
    let region = annual.region.map { layout.text("，\($0)", ", \($0)") } ?? ""
    let heading = layout.text(
      "年度目标“\(series.name)”（\(series.unit.text)）\(region)  \(series.code)  \(series.place.file):\(series.place.line)",
      "annual target “\(series.name)” (\(series.unit.text))\(region)  \(series.code)  \(series.place.file):\(series.place.line)"
    )
    return lines(
      heading, AnnualWorking(annual, in: judged, layout.language).steps, annual.status.emphasis(isBinding: false))
  }

  private func lines(on assessed: IndicatorAssessment) -> [String] {
    let indicator = judged.plan.indicators[assessed.indicator.index]
    let text = IndicatorText(assessed, in: judged, layout.language)
    let number = indicator.number.map { layout.text("指标\($0)", "indicator \($0) ") } ?? ""
    let heading =
      "\(number)“\(text.nameWithUnit)”  \(indicator.series.code)  \(indicator.series.place.file):\(indicator.series.place.line)"
    return lines(heading, Working(assessed, in: judged, layout.language).steps, text.emphasis)
  }

  private func lines(_ heading: String, _ steps: [WorkingStep], _ emphasis: Emphasis?) -> [String] {
    let column = (steps.map { layout.measure.cells(of: $0.title) }.max() ?? 0) + 2
    return layout.lines(heading).map { layout.style.apply(.bold, to: $0) }
      + steps.flatMap { step in rows(step, column: column, emphasis: step.key == "verdict" ? emphasis : nil) }
  }

  private func rows(_ step: WorkingStep, column: Int, emphasis: Emphasis?) -> [String] {
    let blank = String(repeating: " ", count: column)
    let pad = String(repeating: " ", count: column - layout.measure.cells(of: step.title))
    let wrapped = step.lines.flatMap { line in
      let clean = TerminalText.cell(line)
      return layout.width.map { TextWrapping(measure: layout.measure).lines(of: clean, width: $0 - column) } ?? [clean]
    }
    return wrapped.enumerated().map { position, line in
      (position == 0 ? layout.style.apply(.bold, to: step.title) + pad : blank) + layout.style.apply(emphasis, to: line)
    }
  }
}
