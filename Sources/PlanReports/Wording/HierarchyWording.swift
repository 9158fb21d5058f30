import PlanRules
import PlanRun

/// Sentences on plans that contradict each other.
struct HierarchyWording {
  private let judged: PlanResult

  init(_ judged: PlanResult) { self.judged = judged }

  func sentences(_ facts: HierarchyFacts) -> Sentences {
    switch facts {
    case .baseline(let baseline, let id, let predecessor, let result, let period):
      baselineDiffers(baseline, of: judged.plan[id], predecessor, result, period)
    }
  }

  private func baselineDiffers(
    _ baseline: Baseline, of series: Series, _ predecessor: String, _ result: Interval, _ period: Period
  ) -> Sentences {
    let value = FigureText.interval(result, places: 4) + series.unit.behindFigures
    return Sentences(
      Wording(
        zh:
          "“\(series.name)”的基期写作“\(baseline.text)”，而 \(predecessor) 在\(period.text(in: .zh))的结果是\(value)",
        en:
          "the baseline of “\(series.name)” is “\(baseline.text)”, but the result of \(predecessor) for \(period) is \(value)"
      ),
      Wording(
        zh: "两处都照原文，不必改数；查明口径是否不同，写入备注",
        en: "both stay as published; find out whether they count different things and say so under 备注"))
  }
}
