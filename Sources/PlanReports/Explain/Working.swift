package import PlanRules

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
  private let judged: JudgedPlan
  private let assessed: IndicatorAssessment
  private let indicator: Indicator
  private let text: IndicatorText
  private let language: Language

  /// The working of one indicator of a judged plan in one language.
  package init(_ assessed: IndicatorAssessment, in judged: JudgedPlan, _ language: Language) {
    self.assessed = assessed
    self.judged = judged
    self.language = language
    indicator = judged.plan.indicators[assessed.indicator.index]
    text = IndicatorText(assessed, in: judged, language)
  }

  /// The steps in the order in which they build on each other; those with nothing to say are left out.
  package var steps: [WorkingStep] {
    let all = [
      verdict, target, baseline, measure, judgedAt, observations, value, due, comparison, distance, light, outlook,
      annual, official, assumptions, responsibility, remarks,
    ]
    return all.filter { !$0.lines.isEmpty }
  }

  // MARK: Language and figures

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }
  private var unit: String { indicator.series.unit.text }
  private func number(_ value: Ratio) -> String { FigureText.exact(value, orTo: text.places) }
  private func day(_ date: CalendarDate) -> String { date.description }
  private func bracketed(_ text: String) -> String { say("（\(text)）", " (\(text))") }
  private func place(_ place: Place) -> String { bracketed("\(place.file):\(place.line)") }

  // MARK: Steps

  private var verdict: WorkingStep {
    let nature = indicator.nature.map { "\($0.name.text(in: language))" } ?? say("没有写明属性", "no nature stated")
    return WorkingStep(
      key: "verdict", title: say("结论", "Verdict"),
      lines: [text.statusWithReason + bracketed(nature)]
        + (assessed.lostSince.map { [say("\($0.text(in: .zh))曾达标，此后回落", "attained in \($0) and lost since")] } ?? []))
  }

  private var target: WorkingStep {
    guard let target = assessed.target else {
      return WorkingStep(key: "target", title: say("目标", "Target"), lines: [say("表中没有目标", "the table states none")])
    }
    var lines = [
      say(
        "原文“\(target.text)”，理解为：\(understood(target))",
        "published as 「\(target.text)」, understood as: \(understood(target))")
    ]
    if let original = indicator.target, original != target {
      lines.append(say("规划原定“\(original.text)”，后经调整", "the plan first said 「\(original.text)」; it was adjusted"))
    }
    for revision in indicator.revisions {
      let document = revision.document.map { say("（\($0)）", " (\($0))") } ?? ""
      lines.append(
        say(
          "\(day(revision.effective))起改为“\(revision.revised.text)”\(document)",
          "from \(day(revision.effective)) on 「\(revision.revised.text)」\(document)"))
    }
    return WorkingStep(key: "target", title: say("目标", "Target"), lines: lines)
  }

  private func understood(_ target: Target) -> String {
    if let pace = assessed.pace, let goal = assessed.goal { return inStep(pace, goal) }
    switch assessed.goal {
    case .threshold(let comparator, let figure):
      let bare: String
      if case .threshold(nil, _) = target.requirement {
        bare = say("（单写一个数，按方向取）", " (a bare number, taken by its direction)")
      } else {
        bare = ""
      }
      return "\(comparator.sign) \(number(figure))\(unit)\(bare)"
    case .between(let lower, let upper):
      return say(
        "\(number(lower))到\(number(upper))\(unit)之间，含两端",
        "between \(number(lower)) and \(number(upper))\(unit), both included")
    case .about(_, let figure, let tolerance):
      let within =
        tolerance.map { say("，容许相差\(number($0))%", ", within \(number($0))%") }
        ?? say("，没有写明容差", ", no tolerance stated")
      return say("\(number(figure))\(unit)左右\(within)", "about \(number(figure))\(unit)\(within)")
    case nil: return wordsOnly(target)
    }
  }

  private func inStep(_ pace: ReferencePace, _ goal: Goal) -> String {
    let reference = judged.plan[pace.series]
    let growth = FigureText.exact(pace.growth, orTo: 4)
    let definition = reference.definition.map { say("，口径：\($0)", ", counting \($0)") } ?? ""
    return say(
      "与“\(reference.name)”同步：\(pace.years.text(in: .zh))年均 \(growth)%\(definition)，容许慢 \(pace.tolerance) 个百分点，即 \(goalText(goal))%",
      "in step with 「\(reference.name)」: \(growth)% a year over \(pace.years)\(definition), up to \(pace.tolerance) points slower, that is \(goalText(goal))%"
    )
  }

  private func wordsOnly(_ target: Target) -> String {
    switch target.requirement {
    case .inStep(_, let reference):
      say("与“\(reference)”的增长同步，没有数值", "in step with the growth of 「\(reference)」, without a number")
    case .assigned: say("完成上级下达的任务，看年度目标", "what a superior assigns; see the annual targets")
    case .statement: say("没有数值的要求", "a demand without a number")
    default: assessed.reason?.name.text(in: language) ?? say("无法换算成数", "no number follows from it")
    }
  }

  private var baseline: WorkingStep {
    let published = indicator.baseline.text
    let figure = indicator.series.unit.following(published)
    let year = indicator.baseline.year.map { say("（\($0)年）", " (\($0))") } ?? ""
    let line: String
    if indicator.baseline.start == nil {
      line =
        published.isEmpty
        ? say("表中没有填", "the table states none")
        : say("没有数值（原文“\(published)”）", "no number (published as 「\(published)」)")
    } else if indicator.series.measure == .total {
      line = say(
        "\(figure)\(year)：合计类指标从零起算，基期只作对照",
        "\(figure)\(year): a total counts from nothing; the baseline is only for comparison")
    } else {
      line = figure + year
    }
    return WorkingStep(key: "baseline", title: say("基期", "Baseline"), lines: [line])
  }

  private var measure: WorkingStep {
    let name = indicator.series.measure.name.text(in: language)
    let how: String
    switch indicator.series.measure {
    case .level: how = say("取最近一期的数", "the latest reading is the value")
    case .total: how = say("把规划期以来各期的数加起来", "the readings since the plan's beginning are added up")
    case .compoundedFall, .compoundedRise: how = say("各期变化率连乘", "the rates of the periods are compounded")
    case .averageGrowth: how = say("各年增速的几何平均", "the compound average of the yearly rates")
    case .averageLevel: how = say("各年水平的平均", "the mean of the yearly levels")
    case .eachYear: how = say("每一年单独看", "every year stands by itself")
    }
    var lines = ["\(name)\(say("：", ": "))\(how)"]
    if judged.plan.head.assumptions.holds(.cumulativeRead, for: indicator.series.code) {
      lines.append(
        say("表中没有标明是合计，这是假定 cumulativeRead", "the table does not mark it as a total: assumption cumulativeRead"))
    }
    return WorkingStep(key: "measure", title: say("计量", "Measure"), lines: lines)
  }

  private var judgedAt: WorkingStep {
    let cycle = judged.plan.cycle(of: assessed.indicator).rawValue
    let asOf = judged.assessment.asOf
    let title = say("判定日", "Judged at")
    if judged.assessment.isOver {
      return WorkingStep(
        key: "judgedAt", title: title,
        lines: [say("\(day(assessed.judgedAt))：规划期已满", "\(day(assessed.judgedAt)): the period of the plan is over")])
    }
    return WorkingStep(
      key: "judgedAt", title: title,
      lines: [
        say(
          "\(day(assessed.judgedAt))：截至\(day(asOf))，最近一个完整报送周期（\(cycle)）的末日与最近数据的末日中较晚的一个",
          "\(day(assessed.judgedAt)): as of \(day(asOf)), the later of the end of the last complete reporting cycle (\(cycle)) and the end of the latest reading"
        )
      ])
  }

  private var observations: WorkingStep {
    let used = Set(assessed.value?.observations ?? [])
    let all = judged.records.observations.enumerated().filter { $0.element.series == assessed.indicator }
    let lines = all.map { position, observation in
      let mark = used.contains(position) ? "" : say("（没有用于判定）", " (not used)")
      return "\(line(of: observation))\(mark)"
    }
    return WorkingStep(
      key: "observations", title: say("数据", "Readings"),
      lines: lines.isEmpty ? [say("没有本指标的数据", "none of this indicator")] + relatedCounts : lines)
  }

  private func line(of observation: Observation) -> String {
    let quotient =
      observation.numerator.flatMap { numerator in
        observation.denominator.map { bracketed("\(numerator.text) ÷ \($0.text)") }
      } ?? ""
    let source = judged.plan.head.sources.first { $0.id == observation.source }
    let title = source.map { say("，《\($0.title)》", ", 《\($0.title)》") } ?? ""
    let passage = observation.passage.map { say("，\($0)", ", \($0)") } ?? ""
    let region = observation.region.map { say("\($0)", "\($0), ") } ?? ""
    let figure = observation.text(in: judged.plan[observation.series].unit)
    let period = observation.period.text(in: language)
    return "\(region)\(period)\(say("：", ": "))\(figure)\(quotient)\(title)\(passage)\(place(observation.place))"
  }

  /// Head counts that bear on the indicator without being it.
  private var relatedCounts: [String] {
    let related = judged.plan.statistics(bearingOn: assessed.indicator)
    return judged.records.observations.filter { related.contains($0.series) && $0.region == nil }.map { observation in
      let name = judged.plan[observation.series].name
      return say(
        "相关而不是本指标：“\(name)”\(line(of: observation))",
        "related, but not this indicator: 「\(name)」 \(line(of: observation))")
    }
  }

  private var value: WorkingStep {
    guard let value = assessed.value else { return WorkingStep(key: "value", title: "", lines: []) }
    var lines: [String] = []
    if let actual = text.actual {
      // A claim is quoted and has no unit.
      lines.append(value.interval == nil ? say("“\(actual)”", "「\(actual)」") : "\(actual)\(unit)\(sum(of: value))")
    }
    if !text.missing.isEmpty {
      let list = text.missing.joined(separator: say("、", ", "))
      lines.append(say("缺\(list)，\(consequence(of: value))", "missing \(list), \(consequence(of: value))"))
    }
    if value.isStale { lines.append(say("在最近一个完整报送周期之前，已过时", "older than the last complete reporting cycle")) }
    for disagreement in value.disagreements {
      let place = judged.records.observations[disagreement.observation].place
      lines.append(say("与其他数据矛盾（\(place)），不用于判定", "contradicts other readings (\(place)) and decides nothing"))
    }
    return WorkingStep(key: "value", title: say("实际值", "Value to date"), lines: lines)
  }

  /// What months without a figure make of the value.
  private func consequence(of value: ValueToDate) -> String {
    if value.interval != nil { return say("所以合计只是下限", "so the sum is only a lower bound") }
    return indicator.series.measure == .total
      ? say("所以没有合计", "so there is no total") : say("所以算不出来", "so it cannot be calculated")
  }

  private func sum(of value: ValueToDate) -> String {
    guard indicator.series.measure == .total, value.observations.count > 1 else { return "" }
    let terms = value.observations.map { position in
      let observation = judged.records.observations[position]
      return observation.text + bracketed(observation.period.text(in: language))
    }
    return " = \(terms.joined(separator: " + "))"
  }

  private var due: WorkingStep {
    let title = say("应达值", "Value due")
    guard let schedule = assessed.schedule, let due = text.due else {
      let none = assessed.goal == nil ? [] : [say("没有基期，期末之前没有应达值", "without a baseline nothing is due before the end")]
      return WorkingStep(key: "due", title: title, lines: none)
    }
    return WorkingStep(key: "due", title: title, lines: [arithmetic(schedule, due)])
  }

  private func arithmetic(_ schedule: Schedule, _ due: String) -> String {
    let start = indicator.series.measure == .level ? indicator.baseline.start?.ratio : .zero
    let end = assessed.goal.map { number($0.numberToReach(from: start)) } ?? "—"
    let share = "\(schedule.elapsed) ÷ \(schedule.months)"
    switch schedule.basis {
    case .straightLine where indicator.series.measure == .level:
      let from = start.map(number) ?? "—"
      return say(
        "\(from) + (\(end) − \(from)) × \(share) = \(due)\(unit)（时序进度：已过 \(schedule.elapsed) 个月，共 \(schedule.months) 个月）",
        "\(from) + (\(end) − \(from)) × \(share) = \(due)\(unit) (\(schedule.elapsed) of \(schedule.months) months have passed)"
      )
    case .straightLine:
      return say(
        "\(end) × \(share) = \(due)\(unit)（时序进度：已过 \(schedule.elapsed) 个月，共 \(schedule.months) 个月）",
        "\(end) × \(share) = \(due)\(unit) (\(schedule.elapsed) of \(schedule.months) months have passed)")
    case .maintained:
      return say(
        "\(text.dueWithSign ?? due)\(unit)：基期\(indicator.baseline.text)已经达到目标，整个规划期都要保持",
        "\(text.dueWithSign ?? due)\(unit): the baseline \(indicator.baseline.text) attains the target already, which is due throughout"
      )
    case .target:
      return say(
        "\(text.dueWithSign ?? due)\(unit)：目标本身", "\(text.dueWithSign ?? due)\(unit): the target itself")
    case .annualTargets:
      return say(
        "\(due)\(unit)：按历年下达的年度目标，不用直线", "\(due)\(unit): by the numbers set for the years so far, not the straight line"
      )
    case .compounding:
      return say(
        "\(due)\(unit)：按每年等速变化，(\(share)) 次方", "\(due)\(unit): by a constant yearly rate, to the power of \(share)")
    }
  }

  private var comparison: WorkingStep {
    let title = say("比较", "Comparison")
    guard let actual = text.actual, assessed.goal != nil else {
      return WorkingStep(key: "comparison", title: title, lines: [])
    }
    let isOver = judged.assessment.isOver
    let wanted = isOver || assessed.schedule == nil ? assessed.goal.map(goalText) ?? "—" : text.dueWithSign ?? "—"
    let stage =
      isOver ? say("期末看目标", "at the end the target decides") : say("期中看应达值", "before the end the value due decides")
    let answer: String
    switch assessed.status {
    case .met, .metEarly, .onSchedule: answer = say("达到", "reached")
    case .missed, .behind: answer = say("没有达到", "not reached")
    case .undetermined, .unreported: answer = open
    }
    var lines = [say("\(stage)：实际 \(actual) 对 \(wanted)，\(answer)", "\(stage): \(actual) against \(wanted): \(answer)")]
    if assessed.status == .metEarly {
      lines.append(say("期末目标现在已经达到，提前达标", "the final target is attained already: met early"))
    }
    return WorkingStep(key: "comparison", title: title, lines: lines)
  }

  /// Why a comparison decides nothing.
  private var open: String {
    switch assessed.reason {
    case .stale: say("数据已过时，不能判定", "the reading is out of date, so nothing is decided")
    case .conflict: say("数据互相矛盾，不能判定", "the readings contradict each other, so nothing is decided")
    case .claim: say("表述不是数值，不能判定", "a claim is no figure, so nothing is decided")
    case .noBaseline:
      say("还没有达到，而期末前没有应达值，不能判定", "not reached yet, and nothing is due before the end, so nothing is decided")
    default: say("两种可能都有，不能判定", "the data allows both, so nothing is decided")
    }
  }

  private func goalText(_ goal: Goal) -> String {
    switch goal {
    case .threshold(let comparator, let figure): comparator.sign + number(figure)
    case .between(let lower, let upper): "\(number(lower))–\(number(upper))"
    case .about(_, let figure, _): say("\(number(figure))左右", "about \(number(figure))")
    }
  }

  private var distance: WorkingStep {
    let progress = assessed.progress
    var lines: [String] = []
    if let gap = text.gap {
      lines.append(say("与应达值相差 \(gap)\(unit)（正数为好）", "gap to the value due \(gap)\(unit) (+ is good)"))
    }
    if let percent = progress.percentOfTarget {
      lines.append(say("完成目标的 \(FigureText.rate(percent))%", "\(FigureText.rate(percent))% of the target"))
    }
    if let way = progress.percentOfWay {
      lines.append(say("走完从基期到目标的 \(FigureText.rate(way))%", "\(FigureText.rate(way))% of the way from the baseline"))
    }
    if let lag = progress.lagPoints, lag > .zero {
      lines.append(say("落后 \(FigureText.rate(lag)) 个百分点", "\(FigureText.rate(lag)) points behind"))
    }
    if let year = progress.requiredPerYear, let quarter = progress.requiredPerQuarter {
      let (perYear, perQuarter) = (
        FigureText.rounded(year, to: text.places), FigureText.rounded(quarter, to: text.places)
      )
      lines.append(
        say(
          "余下时间每年还需 \(perYear)\(unit)，每季 \(perQuarter)\(unit)",
          "still needed: \(perYear)\(unit) a year, \(perQuarter)\(unit) a quarter"))
    }
    return WorkingStep(key: "distance", title: say("差距", "Distance"), lines: lines)
  }

  private var light: WorkingStep {
    let rule = judged.plan.head.assumptions.lights
    let note = judged.plan.head.assumptions.note(.lights).map { say("：\($0)", ": \($0)") } ?? ""
    let named = say("规则 \(rule.name)：\(rule.summary.zh)", "rule \(rule.name): \(rule.summary.en)") + note
    return WorkingStep(
      key: "light", title: say("灯", "Light"), lines: [LightText(assessed.lighting, language).sentence, named])
  }

  private var outlook: WorkingStep {
    let working = OutlookWorking(assessed.outlook, unit: unit, places: text.places, language)
    return WorkingStep(key: "outlook", title: say("展望", "Outlook"), lines: working.lines)
  }

  private var annual: WorkingStep {
    // Those of regions stand here too: nowhere else are they explained.
    let lines = judged.assessment.annual.filter { $0.series == assessed.indicator }.map { annual in
      let region = annual.region.map { say("\($0)", "\($0), ") } ?? ""
      let row = AnnualText(annual, in: judged)
      let record = judged.records.annualTargets[annual.annualTarget]
      let rate = row.rate.map { say("，完成率 \($0)%", ", \($0)%") } ?? ""
      let reason = annual.reason.map { say("，\($0.name.zh)", ", \($0.name.en)") } ?? ""
      let setBy = record.setBy.map { say("，\($0)下达", ", set by \($0)") } ?? ""
      return say(
        "\(region)\(annual.period.text(in: .zh))：任务数 \(row.target ?? "—")\(unit)\(setBy)，完成 \(row.actual ?? "—")\(unit)\(rate)：\(annual.status.name.zh)\(reason)（\(record.place.file):\(record.place.line)）",
        "\(region)\(annual.period): set \(row.target ?? "—")\(unit)\(setBy), actual \(row.actual ?? "—")\(unit)\(rate): \(annual.status.name.en)\(reason) (\(record.place.file):\(record.place.line))"
      )
    }
    return WorkingStep(key: "annual", title: say("年度目标", "Annual targets"), lines: lines)
  }

  private var official: WorkingStep {
    let title = say("公布的结论", "Announced verdict")
    guard let official = assessed.official else { return WorkingStep(key: "officialVerdict", title: title, lines: []) }
    let source =
      judged.plan.head.sources.first { $0.id == official.source }.map { say("，《\($0.title)》", ", 《\($0.title)》") } ?? ""
    let relation =
      assessed.contradictsOfficial
      ? say("与计算的状态相反，两个并列", "contradicts the computed status; both stand side by side")
      : say("与计算的状态并列，不影响判定", "stands beside the computed status and changes nothing")
    return WorkingStep(
      key: "officialVerdict", title: title,
      lines: [
        "\(day(official.date)) “\(official.conclusion.rawValue)”\(source)\(place(official.place))",
        relation,
      ])
  }

  private var assumptions: WorkingStep {
    let lines = assessed.assumptions.map { key in
      let remarks = [detail(of: key), note(on: key)].compactMap { $0 }
      guard !remarks.isEmpty else { return key.rawValue }
      return key.rawValue + say("：", ": ") + remarks.joined(separator: say("；", "; "))
    }
    return WorkingStep(key: "assumptions", title: say("所依假定", "Assumptions"), lines: lines)
  }

  private var inStepAssumption: Assumptions.InStep? {
    judged.plan.head.assumptions.inStep.first { $0.indicator == indicator.series.code }
  }

  private func note(on key: Assumptions.Key) -> String? {
    key == .inStep ? inStepAssumption?.note : judged.plan.head.assumptions.note(key)
  }

  /// The figures of an assumption, defaults too.
  private func detail(of key: Assumptions.Key) -> String? {
    switch key {
    case .inStep:
      return inStepAssumption.map { step in
        let name = judged.plan.series(ofCode: step.reference).map { judged.plan[$0].name } ?? step.reference
        return say(
          "比照“\(name)”，容许慢 \(step.tolerance) 个百分点", "held against 「\(name)」, up to \(step.tolerance) points slower")
      }
    case .approximate:
      let within = judged.plan.head.assumptions.approximateReadings
      return say("约数按上下 \(within)% 读", "an approximate figure is taken within \(within)%")
    case .claimsAccepted: return say("表述按100%读", "a claim is read as 100%")
    default: return nil
    }
  }

  private var responsibility: WorkingStep {
    let answer = assessed.responsibility
    var lines = [Accountable(judged, language).sentence(answer)]
    lines += answer.tasks.map { position in
      let task = judged.plan.tasks[position]
      return say(
        "任务\(task.number)“\(task.text)”（\(task.place.file):\(task.place.line)）",
        "task \(task.number) 「\(task.text)」 (\(task.place.file):\(task.place.line))")
    }
    if answer.basis == .owner {
      lines.append(say("没有任务承担本指标，由规划归口单位负责", "no task carries the indicator, so the plan's owner answers"))
    }
    return WorkingStep(key: "responsibility", title: say("责任", "Responsibility"), lines: lines)
  }

  private var remarks: WorkingStep {
    WorkingStep(key: "note", title: say("备注", "Note"), lines: indicator.series.note.map { [$0] } ?? [])
  }
}
