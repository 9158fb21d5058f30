import PlanRules
import PlanRun

/// `explain PLAN INDICATOR` as text.
struct ExplainText: PlanText {
  let layout: TextLayout

  func blocks(_ judged: PlanResult) -> [[String]] { Explanation.all(in: judged, layout.language).map(lines(of:)) }

  private func lines(of one: Explanation) -> [String] {
    let column = (one.steps.map { layout.measure.cells(of: $0.title) }.max() ?? 0) + 2
    let heading = "\(one.title)  \(one.code)  \(one.place.row)"
    return layout.lines(heading).map { layout.style.apply(.bold, to: $0) }
      + one.steps.flatMap { step in rows(step, column: column, emphasis: step.key == "verdict" ? one.emphasis : nil) }
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
