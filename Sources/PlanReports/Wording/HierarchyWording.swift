import PlanFiles
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
    case .weakerNature(let id, let parent): weakerNature(of: judged.plan.indicators[id.index], parent)
    case .weakerTarget(let id, let own, let parent, let target):
      Sentences(
        Wording(
          zh: "“\(judged.plan[id].name)”的目标是“\(own.text)”，比上级规划 \(parent) 的“\(target.text)”宽，那里也是约束性的",
          en:
            "the target of “\(judged.plan[id].name)” is “\(own.text)”, weaker than the “\(target.text)” of the parent plan \(parent), where it is binding too"
        ),
        Wording(
          zh: "目标不得比上级宽；上级另行下达的，在 \(PlanTable.exceptions.fileName) 中写明依据",
          en:
            "ask for no less than the plan above; where that has assigned another number, give the document in \(PlanTable.exceptions.fileName)"
        ))
    }
  }

  private func weakerNature(of indicator: Indicator, _ parent: String) -> Sentences {
    let nature =
      indicator.nature == nil
      ? Wording(zh: "没有写明属性", en: "has no 属性") : Wording(zh: "是预期性的", en: "is expected (预期性)")
    return Sentences(
      Wording(
        zh: "“\(indicator.series.name)”在这里\(nature.zh)，在上级规划 \(parent) 里是约束性的",
        en: "“\(indicator.series.name)” \(nature.en) here, but binding (约束性) in the parent plan \(parent)"),
      Wording(zh: "“属性”改为 约束性，或核对上级规划的表", en: "make 属性 约束性, or check the table of the plan above"))
  }

  private func baselineDiffers(
    _ baseline: Baseline, of series: Series, _ predecessor: String, _ result: Interval, _ period: Period
  ) -> Sentences {
    let value = FigureText.statedInterval(result, places: 4) + series.unit.behindFigures
    return Sentences(
      Wording(
        zh:
          "“\(series.name)”的基期写作“\(baseline.text)”，而 \(predecessor) 在\(period.text(in: .zh))的结果是\(value)",
        en:
          "the baseline of “\(series.name)” is “\(baseline.text)”, but the result of \(predecessor) for \(period.text(in: .en)) is \(value)"
      ),
      Wording(
        zh: "两处都照原文，不必改数；查明口径是否不同，写入备注",
        en: "both stay as published; find out whether they count different things and say so under 备注"))
  }
}
