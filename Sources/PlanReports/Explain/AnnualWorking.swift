import PlanRules
import PlanRun

/// How the result of one number set for a period was reached.
struct AnnualWorking {
  private let annual: AnnualAssessment
  private let judged: PlanResult
  private let language: Language

  init(_ annual: AnnualAssessment, in judged: PlanResult, _ language: Language) {
    self.annual = annual
    self.judged = judged
    self.language = language
  }

  private var record: AnnualTarget { judged.records.annualTargets[annual.annualTarget] }
  private var unit: String { judged.plan[annual.series].unit.behindFigures }
  private var approximate: ApproximateText {
    ApproximateText(unit: judged.plan[annual.series].unit, places: annual.value?.places ?? 0, language)
  }
  private var text: AnnualText { AnnualText(annual, in: judged) }

  /// The steps in the order in which they build on each other.
  var steps: [WorkingStep] {
    [verdict, target, readings, rate, implied, responsibility].filter { !$0.lines.isEmpty }
  }

  private var verdict: WorkingStep {
    let basis = annual.basis == .printedRate ? language.text("，依据印出的完成率", ", by the printed completion rate") : ""
    let reason = annual.reasonName.map { language.text("：\($0.zh)", ": \($0.en)") } ?? ""
    let off = annual.approximateShortfall.map { approximate.offNumber($0) }
    return WorkingStep(
      key: "verdict", title: language.text("结论", "Verdict"),
      lines: [annual.statusName.text(in: language) + reason + basis] + [off].compactMap { $0 })
  }

  private var target: WorkingStep {
    let setBy = record.setBy.map { language.text("，\($0)下达", ", set by \($0)") } ?? ""
    let place = "\(record.place.row)"
    let room = approximate.roomInBrackets(of: annual.goal)
    let line = text.target.map { target in
      let number = judged.plan[annual.series].unit.following(target) + text.change(language)
      return language.text(
        "\(annual.period.text(in: .zh)) \(number)\(room)\(setBy)（\(place)）",
        "\(number) for \(annual.period.text(in: .en))\(room)\(setBy) (\(place))")
    }
    return WorkingStep(
      key: "target", title: language.text("任务数", "Number set"),
      lines: [line ?? language.text("来源没有印出任务数（\(place)）", "the source does not print it (\(place))")])
  }

  private var readings: WorkingStep {
    let lines = (annual.value?.observations ?? []).map { position in
      let observation = judged.records.observations[position]
      let source =
        judged.plan.head.sources.first { $0.id == observation.source }.map {
          language.text("，《\($0.title)》", ", 《\($0.title)》")
        }
        ?? ""
      let passage = observation.passage.map { language.text("，\($0)", ", \($0)") } ?? ""
      let place = "\(observation.place.row)"
      let figure = observation.text(in: judged.plan[annual.series].unit)
      return
        "\(observation.period.text(in: language))\(language.text("：", ": "))\(figure)\(source)\(passage)\(language.text("（\(place)）", " (\(place))"))"
    }
    return WorkingStep(
      key: "observations", title: language.text("完成数", "Actual"),
      lines: lines.isEmpty ? [language.text("没有报送", "not reported")] : lines)
  }

  private var rate: WorkingStep {
    let title = language.text("完成率", "Completion")
    if case .computed(let rate) = annual.completion, let actual = text.actual, let target = text.target {
      return WorkingStep(key: "rate", title: title, lines: ["\(actual) ÷ \(target) = \(FigureText.portion(rate))%"])
    }
    if annual.printedRate == nil, let deviation = text.deviation(language) {
      return WorkingStep(key: "rate", title: language.text("差距", "Distance"), lines: [deviation.sentence])
    }
    guard let rate = annual.printedRate else { return WorkingStep(key: "rate", title: title, lines: []) }
    let (printed, bounds) = (FigureText.printed(rate), annual.printedRateBounds.map(FigureText.rates) ?? "")
    return WorkingStep(
      key: "rate", title: title,
      lines: [language.text("来源印出 \(printed)%，即\(bounds)", "printed as \(printed)%, that is \(bounds)")])
  }

  /// Where the number that was not printed must lie; nothing inferred is stored.
  private var implied: WorkingStep {
    let title = language.text("推得的任务数", "Implied number")
    guard let implied = annual.implied else { return WorkingStep(key: "implied", title: title, lines: []) }
    let ends = FigureText.ends(implied)
    let between = "\(ends.before)\(language.text("任务数", "target"))\(ends.behind)"
    return WorkingStep(key: "implied", title: title, lines: [between] + [whole(implied)].compactMap { $0 })
  }

  /// The whole numbers in it, for what is counted.
  private func whole(_ implied: ImpliedTarget) -> String? {
    if let only = implied.wholeNumber { return language.text("只能是 \(only)\(unit)", "it can only be \(only)\(unit)") }
    return implied.wholeNumbers.map { range in
      language.text(
        "即 \(range.lowerBound)—\(range.upperBound)\(unit)", "that is \(range.lowerBound)–\(range.upperBound)\(unit)")
    }
  }

  private var responsibility: WorkingStep {
    WorkingStep(
      key: "responsibility", title: language.text("责任", "Responsibility"),
      lines: [Accountable(judged, language).sentence(annual.responsibility)])
  }
}
