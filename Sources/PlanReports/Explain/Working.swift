package import PlanRules
package import PlanRun

/// One step of the way to a verdict, in words and figures.
package struct WorkingStep: Sendable {
  /// What the step is about: `target`, `measure`, `observations`, `value`, `due`, `comparison`, …; stable in JSON.
  package let key: String
  /// Its heading.
  package let title: String
  /// Its sentences.
  package let lines: [String]
}

/// How the verdict on one indicator was reached, so that whoever doubts it can follow every figure to its source.
package struct Working {
  let judged: PlanResult
  let assessed: IndicatorAssessment
  let indicator: Indicator
  let text: IndicatorText
  let language: Language

  /// The working of one indicator of a judged plan in one language.
  package init(_ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    self.assessed = assessed
    self.judged = judged
    self.language = language
    indicator = judged.plan.indicators[assessed.indicator.index]
    text = IndicatorText(assessed, in: judged, language)
  }

  /// The steps in the order in which they build on each other; those with nothing to say are left out.
  package var steps: [WorkingStep] {
    let all = [
      verdict, target, baseline, measure, direction, judgedAt, observations, value, due, comparison, distance, light,
      outlook,
      annual, yearInHand, official, assumptions, responsibility, remarks,
    ]
    return all.filter { !$0.lines.isEmpty }
  }

  // MARK: Language and figures

  var unit: String { indicator.series.valueUnit.behindFigures }
  func number(_ value: Ratio) -> String { FigureText.legible(value, orTo: text.places) }
  func day(_ date: CalendarDate) -> String { date.description }
  func bracketed(_ text: String) -> String { language.bracketed(text) }
  var approximate: ApproximateText { ApproximateText(unit: indicator.series.valueUnit, places: text.places, language) }
  func place(_ place: Place) -> String { bracketed("\(place.row)") }

  // MARK: Steps

  var verdict: WorkingStep {
    let nature = indicator.nature.map { "\($0.name.text(in: language))" } ?? language.text("没有写明属性", "no nature stated")
    return WorkingStep(
      key: "verdict", title: language.text("结论", "Verdict"),
      lines: [text.statusWithReason + bracketed(nature)]
        + (assessed.isLate ? [language.text("目标年份之后才达到目标", "achieved only after the year of the target")] : [])
        + (assessed.lostSince.map {
          [language.text("\($0.text(in: .zh))曾达到目标，此后没有保持", "achieved in \($0) and lost since")]
        }
          ?? []))
  }

  var target: WorkingStep {
    guard let target = assessed.target else {
      let none =
        indicator.revisions.isEmpty
        ? assessed.lacksReadableTarget
          ? language.text("目标一格读不懂", "the cell of the target cannot be read")
          : language.text("表中没有目标", "the table states none")
        : language.text("现行目标读不懂，原定的已不再有效", "the target in force cannot be read, and the one before it no longer holds")
      return WorkingStep(key: "target", title: language.text("目标", "Target"), lines: [none])
    }
    // What a cancelled target would ask for says nothing.
    let isWaived = assessed.status == .notApplicable
    var lines = [
      isWaived
        ? language.text("原文“\(target.text)”", "published as “\(target.text)”")
        : language.text(
          "原文“\(target.text)”，理解为：\(understood(target))",
          "published as “\(target.text)”, understood as: \(understood(target))")
    ]
    if let second = assessed.aspiration { lines.append(AspirationText(second, language).sentence(number, unit)) }
    if let original = assessed.originalTarget {
      lines.append(
        language.text("规划原定“\(original.text)”，后经调整", "the plan first said “\(original.text)”; it was adjusted"))
    }
    for revision in indicator.revisions where !revision.keepsTarget {
      let document = revision.document.map { language.text("（\($0)）", " (\($0))") } ?? ""
      lines.append(
        language.text(
          "\(day(revision.effective))起改为“\(revision.cancels ? "取消" : revision.revised?.text ?? "？")”\(document)",
          "from \(day(revision.effective)) on “\(revision.cancels ? "取消" : revision.revised?.text ?? "?")”\(document)"))
    }
    return WorkingStep(key: "target", title: language.text("目标", "Target"), lines: lines)
  }

  func understood(_ target: Target) -> String {
    if let pace = assessed.pace, let goal = assessed.goal { return inStep(pace, goal) }
    switch assessed.goal {
    case .threshold(let comparator, let figure):
      let bare: String
      if case .threshold(nil, _) = target.requirement, target.statedDirection == nil, target.span == nil {
        bare = language.text("（单写一个数，按方向取）", " (a bare number, taken by its direction)")
      } else if target.span == .cumulative, let change = assessed.interpretation?.change {
        let size = FigureText.printed(change.size)
        bare = language.text(
          "（比基期\(change.isFall ? "降" : "升")\(size)）", " (\(size) \(change.isFall ? "below" : "above") the baseline)")
      } else if let understood = assessed.interpretation?.target, case .change = understood.requirement {
        let meaning = TargetMeaning(of: understood, unit: indicator.series.valueUnit).demand
        bare = language.text("（\(meaning.zh)）", " (\(meaning.en))")
      } else {
        bare = ""
      }
      return "\(comparator.sign) \(number(figure))\(unit)\(bare)"
    case .between(let lower, let upper):
      return language.text(
        "\(number(lower))到\(number(upper))\(unit)之间，含两端",
        "between \(number(lower)) and \(number(upper))\(unit), both included")
    case .about(_, let figure, _):
      let number = number(figure) + unit
      let enough =
        assessed.goal.map(\.isCeiling) ?? false ? language.text("不高于", "at most") : language.text("不低于", "at least")
      let within =
        approximate.room(of: assessed.goal)
        ?? language.text(
          "没有写明容差：\(enough)\(number)就算达到，差一些则不能判定；\(ApproximateText.remedy.zh)",
          "no tolerance is stated: \(enough) \(number) attains it, and what misses it is not decided; \(ApproximateText.remedy.en)"
        )
      return language.text("\(number)左右，\(within)", "about \(number), \(within)")
    case nil: return wordsOnly(target)
    }
  }

  func wordsOnly(_ target: Target) -> String {
    switch target.requirement {
    case .inStep(_, let reference, _):
      language.text("要同“\(reference)”相比，没有数值", "held against “\(reference)”, without a number")
    case .assigned: language.text("完成上级下达的任务，看年度目标", "what a superior assigns; see the annual targets")
    case .statement: language.text("没有数值的要求", "a demand without a number")
    case .threshold, .range, .approximate, .change, .universal:
      // Why it is not judged stands with the verdict.
      TargetMeaning(of: target, unit: indicator.series.valueUnit).wording.text(in: language)
    }
  }

  var measure: WorkingStep {
    let name = assessed.measure.name.text(in: language)
    let how: String
    switch assessed.measure {
    case .level where assessed.interpretation?.isChange == true && assessed.value?.making == .sum:
      how = language.text("各期的变化加到基期上", "the changes of the periods are added to the baseline")
    case .level: how = level
    case .total: how = language.text("把规划期以来各期的数加起来", "the readings since the plan's beginning are added up")
    case .compoundedFall, .compoundedRise: how = language.text("各期变化率连乘", "the rates of the periods are compounded")
    case .averageGrowth where indicator.series.growsFromLevels:
      how = language.text(
        "规划前一年的水平到最近一年的水平，折成每年增长百分之几",
        "the yearly growth in percent that leads from the level of the year before the plan to the latest")
    case .averageGrowth: how = language.text("各年增速的几何平均", "the compound average of the yearly rates")
    case .averageLevel: how = language.text("各年水平的平均", "the mean of the yearly levels")
    case .eachYear: how = language.text("每一年单独看", "every year stands by itself")
    }
    var lines = ["\(name)\(language.text("：", ": "))\(how)"]
    lines += howRatesCount
    if judged.plan.head.assumptions.holds(.cumulativeRead, for: indicator.series.code) {
      lines.append(
        language.text(
          "表中没有标明是合计，按合计理解是本规划的假定", "the table does not mark it as a total; that it is one is assumed by the plan"))
    }
    return WorkingStep(key: "measure", title: language.text("计量", "Measure"), lines: lines)
  }

  /// Which way is better and what decided it; each reading of a row that stays open.
  var direction: WorkingStep {
    let title = language.text("方向", "Direction")
    if let open = assessed.open {
      return WorkingStep(key: "direction", title: title, lines: OpenReadingWording(open).list(language))
    }
    guard let direction = assessed.direction, let interpretation = assessed.interpretation, assessed.goal != nil else {
      return WorkingStep(key: "direction", title: title, lines: [])
    }
    let basis = InterpretationWording(interpretation).basis.text(in: language)
    var lines = [direction.name.text(in: language) + bracketed(basis)]
    if interpretation.measure == .compoundedFall { lines += signs(interpretation.signs) }
    lines += alternatives
    return WorkingStep(key: "direction", title: title, lines: lines)
  }

  /// What a sign before a fall says.
  private func signs(_ signs: Interpretation.FallSigns) -> [String] {
    switch signs {
    case .changes: return [language.text("数里的负数是降，正数是升", "a negative reading is a fall, a positive one a rise")]
    case .falls:
      let rises = language.text(
        "降幅照正数报，所以数里的负数是升", "falls are reported as positive numbers, so a negative one is a rise")
      return assessed.readsNegativesAsRises ? [rises] : []
    }
  }

  /// The other ways in which the row may be read, where all lead to the same.
  private var alternatives: [String] {
    guard let chosen = assessed.interpretation else { return [] }
    var seen = Set<String>()
    return assessed.agreeing.compactMap { other in
      let cell: OpenCell =
        other.direction != chosen.direction
        ? .direction
        : other.measure != chosen.measure ? .measure : other.isChange != chosen.isChange ? .percent : .sign
      let name = InterpretationWording(other).name(by: cell).text(in: language)
      guard seen.insert(name).inserted else { return nil }
      return language.text("也可以读作：\(name)；结论不变", "the row may also be read so: \(name); the verdict stays")
    }
  }

  var observations: WorkingStep {
    let lines = assessed.observations.map { use in
      line(of: judged.records.observations[use.observation]) + (mark(of: use).map(bracketed) ?? "")
    }
    return WorkingStep(
      key: "observations", title: language.text("数据", "Readings"),
      lines: lines.isEmpty ? [language.text("没有本指标的数据", "none of this indicator")] + relatedCounts : lines)
  }

  func line(of observation: Observation) -> String {
    let quotient = quotient(of: observation)
    let source = judged.plan.head.sources.first { $0.id == observation.source }
    let title = source.map { language.text("，《\($0.title)》", ", 《\($0.title)》") } ?? ""
    let passage = observation.passage.map { language.text("，\($0)", ", \($0)") } ?? ""
    let region = observation.region.map { language.text("\($0)", "\($0), ") } ?? ""
    let printed = observation.text(in: judged.plan[observation.series].unit)
    let figure = observation.value == nil ? quotient ?? printed : printed + (quotient.map(bracketed) ?? "")
    let period = observation.period.text(in: language)
    return
      "\(region)\(period)\(language.text("：", ": "))\(figure)\(kind(of: observation))\(title)\(passage)\(place(observation.place))"
  }

  /// Head counts that bear on the indicator without being it.
  var relatedCounts: [String] {
    assessed.relatedCounts.map { position in
      let observation = judged.records.observations[position]
      let name = judged.plan[observation.series].name
      return language.text(
        "相关而不是本指标：“\(name)”\(line(of: observation))",
        "related, but not this indicator: “\(name)” \(line(of: observation))")
    }
  }
}
