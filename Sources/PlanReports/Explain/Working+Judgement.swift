import PlanRules
import PlanRun

/// From the readings to the verdict: value to date, value due, comparison, distance.
extension Working {
  var value: WorkingStep {
    guard let value = assessed.value else { return WorkingStep(key: "value", title: "", lines: []) }
    var lines: [String] = []
    if let actual = text.actualWithUnit {
      let period = assessed.tellingPeriod.map { bracketed($0.text(in: language)) } ?? ""
      lines.append(value.interval == nil ? actual : actual + period + sum(of: value))
    }
    if !text.missing.isEmpty {
      let list = text.missing.joined(separator: language.text("、", ", "))
      lines.append(language.text("缺\(list)，\(consequence(of: value))", "missing \(list), \(consequence(of: value))"))
    }
    lines += [parts(beside: value)].compactMap { $0 }
    for disagreement in value.disagreements {
      let place = judged.records.observations[disagreement.observation].place
      lines.append(
        language.text("与其他数据矛盾（\(place)），不用于判定", "contradicts other readings (\(place)) and decides nothing"))
    }
    lines += preliminary + totalsToDate
    return WorkingStep(key: "value", title: language.text("实际值", "Value to date"), lines: lines)
  }

  /// What months without a figure make of the value.
  func consequence(of value: ValueToDate) -> String {
    switch value.timeliness {
    case .stale: return language.text("现有的数是更早的，不用于判定", "and what there is is older and decides nothing")
    case .partOfYear:
      return language.text("现有的数只是一年中的一段，不用于判定", "and what there is is of part of a year and decides nothing")
    case .current: break
    }
    if value.isRangeOfParts {
      return language.text(
        "各期增速只说明全年在最低和最高之间", "and the rates of its parts only tell that it lies between the lowest and the highest")
    }
    if value.isLowerBound { return language.text("所以合计只是下限", "so the sum is only a lower bound") }
    return assessed.measure == .total
      ? language.text("所以没有合计", "so there is no total") : language.text("所以算不出来", "so it cannot be calculated")
  }

  func sum(of value: ValueToDate) -> String {
    let observations = judged.records.observations
    switch value.making {
    case .growth(let base, let latest, let years):
      let level = observations[latest].printed
      return " = (\(level) ÷ \(text(of: base)))^(1/\(years)) − 1"
    case .averageRate where assessed.rateSeries != nil: return beside
    case .sum where assessed.measure != .eachYear && value.observations.count > 1:
      let terms = value.observations.map { position in
        observations[position].printed + bracketed(observations[position].period.text(in: language))
      }
      return " = \(terms.joined(separator: " + "))"
    case .between:
      return language.text(
        "（全年的平均数在各段的最低与最高之间）", " (the year's mean lies between the least and the greatest of its parts)")
    case .compounded, .averageRate, .mean: return RateSum(of: assessed, in: indicator.series, language).text
    case .reading, .sum, nil: return ""
    }
  }

  /// Which series states the yearly rates, where the row's own figures are levels.
  private var beside: String {
    guard let series = assessed.rateSeries else { return "" }
    let name = judged.plan[series].name
    return language.text("，按“\(name)”各年的增速平均", ", the average of the yearly rates of “\(name)”")
  }

  /// The level that a growth is measured from, as published.
  private func text(of base: ValueToDate.Base) -> String {
    switch base {
    case .baseline: assessed.baselineInForce.text
    case .observation(let position): judged.records.observations[position].printed
    }
  }

  var due: WorkingStep {
    let title = language.text("应达值", "Value due")
    guard assessed.status != .notApplicable else { return WorkingStep(key: "due", title: title, lines: []) }
    guard let schedule = assessed.schedule, let due = text.due else {
      let none =
        assessed.goal == nil || assessed.reason == .outOfRange
        ? [] : [language.text("没有基期，期末之前没有应达值", "without a baseline nothing is due before the end")]
      return WorkingStep(key: "due", title: title, lines: none)
    }
    return WorkingStep(key: "due", title: title, lines: [arithmetic(schedule, due)])
  }

  func arithmetic(_ schedule: Schedule, _ due: String) -> String {
    let end = number(schedule.destination)
    let share = "\(schedule.elapsed) ÷ \(schedule.months)"
    switch schedule.basis {
    case .straightLine:
      guard let from = schedule.origin.map(number) else {
        return language.text(
          "\(end) × \(share) = \(due)\(unit)（按直线，时间进度：已过 \(schedule.elapsed) 个月，共 \(schedule.months) 个月）",
          "\(end) × \(share) = \(due)\(unit) (a straight line: \(schedule.elapsed) of \(schedule.months) months have passed)"
        )
      }
      return language.text(
        "\(from) + (\(end) − \(from)) × \(share) = \(due)\(unit)（按直线，时间进度：已过 \(schedule.elapsed) 个月，共 \(schedule.months) 个月）",
        "\(from) + (\(end) − \(from)) × \(share) = \(due)\(unit) (a straight line: \(schedule.elapsed) of \(schedule.months) months have passed)"
      )
    case .maintained:
      return language.text(
        "\(text.dueWithSign ?? due)\(unit)：基期\(assessed.baselineInForce.text)已经达到目标，整个规划期都要保持",
        "\(text.dueWithSign ?? due)\(unit): the baseline \(assessed.baselineInForce.text) attains the target already, which is due throughout"
      )
    case .target:
      return language.text(
        "\(text.dueWithSign ?? due)\(unit)：目标本身", "\(text.dueWithSign ?? due)\(unit): the target itself")
    case .annualTargets:
      return language.text(
        "\(due)\(unit)：按历年下达的年度目标，不用直线", "\(due)\(unit): by the numbers set for the years so far, not the straight line"
      )
    case .averageGrowth:
      let from = schedule.origin.map(number) ?? ""
      return language.text(
        "\(from) × (\(end) ÷ \(from))^(\(share)) = \(due)\(unit)：目标按增长提出，按年均增速推算，不用直线",
        "\(from) × (\(end) ÷ \(from))^(\(share)) = \(due)\(unit): the target is stated as growth, so it is due along the average rate, not a straight line"
      )
    case .compounding:
      return language.text(
        "\(due)\(unit)：按每年等速变化，(\(share)) 次方", "\(due)\(unit): by a constant yearly rate, to the power of \(share)")
    }
  }

  var comparison: WorkingStep {
    let title = language.text("比较", "Comparison")
    guard let comparison = assessed.comparison, let actual = text.actualWithUnit else {
      return WorkingStep(key: "comparison", title: title, lines: withoutNumber)
    }
    let stage = words(for: comparison.stage)
    let wanted = words(for: comparison)
    let answer = answer(comparison)
    var lines = [
      language.text(
        "\(stage)：实际 \(actual)，\(wanted)，\(answer)", "\(stage): actual \(actual), \(wanted), \(answer)")
    ]
    if assessed.status == .metEarly {
      lines.append(language.text("期末的目标现在已经达到，提前完成", "the final target is reached already: achieved ahead of schedule"))
    }
    return WorkingStep(key: "comparison", title: title, lines: lines)
  }

  private func words(for stage: Comparison.Stage) -> String {
    switch stage {
    case .end: language.text("期末看目标", "at the end the target decides")
    case .onTheWay: language.text("期中看应达值", "before the end the value due decides")
    }
  }

  private func words(for comparison: Comparison) -> String {
    switch comparison.yardstick {
    case .goal(let goal): language.text("目标 \(goalText(goal))", "target \(goalText(goal))")
    case .due(let demand):
      dueText(demand, telling: assessed.value?.interval?.single)
    }
  }

  private func dueText(_ demand: Goal, telling value: Ratio?) -> String {
    let due = FigureText.demand(demand, telling: value, places: text.places)
    return language.text("应达 \(due)\(unit)", "due \(due)\(unit)")
  }

  /// As many places as tell a number from the value that is compared with it.
  private func telling(_ number: Ratio) -> Int {
    assessed.value?.interval?.single.map { FigureText.places(telling: number, from: $0, atLeast: text.places) }
      ?? text.places
  }

  private func answer(_ comparison: Comparison) -> String {
    switch comparison.truth {
    case .yes: text.deviation?.relation ?? language.text("已经达到", "reached")
    case .no: text.deviation?.relation ?? language.text("没有达到", "not reached")
    case .undetermined: open(comparison.reason)
    }
  }

  /// What a target without a number was judged by.
  var withoutNumber: [String] {
    switch assessed.basis {
    case .reading: return []
    case .annualTargets:
      return [
        language.text(
          "目标本身没有数值，按各期的年度目标判定", "the target itself has no number: the numbers set for single periods decide")
      ]
    case .progressNote(let position):
      let note = judged.records.progressNotes[position]
      let when = note.period?.text(in: language) ?? note.date.map(day) ?? ""
      return [
        language.text(
          "目标没有数值，按最近的进展记录判定：\(when)“\(note.word)”\(place(note.place))",
          "the target has no number: the latest progress note decides: \(when) “\(note.word)”\(place(note.place))")
      ]
    }
  }

  /// Why a comparison decides nothing.
  private func open(_ reason: Reason?) -> String {
    switch reason {
    case .partYear: language.text("只有一年中的一段，不能判定", "only part of a year is there, so nothing is decided")
    case .schoolYears:
      language.text("学年的数凑不成日历年，不能判定", "figures of school years make no calendar years, so nothing is decided")
    case .stale: language.text("数据已过时，不能判定", "the reading is out of date, so nothing is decided")
    case .conflict: language.text("数据互相矛盾，不能判定", "the readings contradict each other, so nothing is decided")
    case .forecast: language.text("预计数不是实际数，不能判定", "a forecast is no actual figure, so nothing is decided")
    case .implausible:
      language.text("数值不可信，核定之前不能判定", "the figure cannot be right, so nothing is decided until it is checked")
    case .approximate where assessed.lacksTolerance:
      language.text(
        "没有达到这个数，而容差没有写明，不能判定", "the number is not reached, and no tolerance is stated, so nothing is decided")
    case .claim: language.text("表述不是数值，不能判定", "a claim is no figure, so nothing is decided")
    case .noBaseline:
      language.text("还没有达到，而期末前没有应达值，不能判定", "not reached yet, and nothing is due before the end, so nothing is decided")
    case .prices:
      language.text("没有写明是不变价还是现价，不能判定", "whether prices are constant or current is not stated, so nothing is decided")
    case .missingPeriods, .bound, .approximate, .noReferenceSeries, .noNumber, .noDirection, .noMeasure, .noGrowth,
      .outOfRange, .sign, .regionsOnly, .parts, nil:
      language.text("两种可能都有，不能判定", "the data allows both, so nothing is decided")
    }
  }

  /// The numbers of a goal with their unit.
  func goalText(_ goal: Goal) -> String {
    switch goal {
    case .threshold(let comparator, let figure):
      comparator.sign + FigureText.legible(figure, orTo: telling(figure)) + unit
    case .between(let lower, let upper): FigureText.between(lower, upper, places: text.places) + unit
    case .about(_, let figure, _):
      language.text("\(number(figure))\(unit)左右", "about \(number(figure))\(unit)")
        + approximate.roomInBrackets(of: goal)
    }
  }

  var distance: WorkingStep {
    let distances = assessed.distances
    var lines: [String] = []
    if let distance = text.distance { lines.append(distance) }
    if text.deviation == nil, let shortfall = assessed.approximateShortfall {
      lines.append(approximate.offNumber(shortfall))
    }
    if let completion = text.completion {
      lines.append(language.text("完成率 \(completion)%", "\(completion)% of the target"))
    }
    if let way = distances.percentOfWay { lines.append(ProgressShare.made(way).text(in: language)) }
    if let lag = distances.pointsBehind { lines.append(ProgressShare.behind(lag).text(in: language)) }
    if let requirement = text.requirement {
      lines.append(language.text("到期末还需\(requirement.sentence)", "still needed to the end: \(requirement.sentence)"))
    }
    return WorkingStep(key: "distance", title: language.text("差距", "Distance"), lines: lines)
  }
}
