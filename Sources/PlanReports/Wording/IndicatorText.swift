package import PlanRules
package import PlanRun

/// The parts of an indicator's row as text, the same in every report.
package struct IndicatorText {
  private let judged: PlanResult
  private let assessed: IndicatorAssessment
  private let indicator: Indicator
  private let language: Language

  /// The texts of one indicator of a judged plan.
  package init(_ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    self.assessed = assessed
    self.judged = judged
    self.language = language
    indicator = judged.plan.indicators[assessed.indicator.index]
  }

  /// The places of due values and gaps.
  package var places: Int { assessed.places }

  /// The number as printed, else the code.
  package var number: String { indicator.number ?? indicator.series.code }
  /// The same where the name stands too; empty where a row without number and code is known by its name alone.
  var numberBesideName: String {
    let isNameAlone = indicator.number == nil && NameFolding.folded(name) == indicator.series.code
    return isNameAlone ? "" : number
  }
  /// The name.
  var name: String { indicator.series.name }
  /// The unit, and for levels of which the growth is judged that too.
  package var unit: String {
    let unit = indicator.series.unit.text
    guard indicator.series.growsFromLevels else { return unit }
    return language.text("\(unit)，年均增速%", "\(unit), yearly growth in %")
  }
  /// Binding or expected.
  package var nature: String { indicator.nature?.name.text(in: language) ?? "—" }
  /// The baseline as published.
  package var baseline: String { publishedBaseline ?? "—" }
  /// The baseline in force as published, where there is one.
  var publishedBaseline: String? {
    let text = assessed.baselineInForce.text
    return Reading.isAbsent(text) ? nil : text
  }
  /// The target in force as published.
  package var target: String { assessed.target?.text ?? "—" }
  /// The target as a sentence quotes it: words in quotation marks, a number with or without a sign as it is.
  var targetInSentence: String {
    guard let first = target.unicodeScalars.first else { return target }
    let isBare = ("0"..."9").contains(first) || "≥≤＞＜>=<〔[-—".unicodeScalars.contains(first)
    return isBare ? target : "“\(target)”"
  }
  /// The target with the figure that it keeps step with, where that is known: `与GDP增长基本同步（GDP 5.4%）`.
  var targetWithReference: String? {
    guard let target = assessed.target?.text else { return nil }
    guard let pace = assessed.pace else { return target }
    let reference = ReferenceText(pace, unit: indicator.series.valueUnit, places: places, language)
    return target + language.bracketed(reference.inCell)
  }
  /// The value due, where there is one.
  package var due: String? {
    assessed.schedule.map { FigureText.rounded($0.due, to: places, telling: [assessed.value?.interval?.single]) }
  }
  /// The value due with the sign that reaches it; for a maintained row its own comparator.
  package var dueWithSign: String? {
    assessed.demand.map { FigureText.demand($0, telling: assessed.value?.interval?.single, places: places) }
  }
  /// The value to date, where there is one.
  package var actual: String? {
    assessed.shownValue.map { shown in
      judged.text(of: shown) {
        FigureText.actual($0, telling: [assessed.schedule?.due, assessed.targetFigures?.value], places: places)
      }
    }
  }
  /// The value to date, and of which months it is where those are not plain: `1050（2022年）`, `686（2023年前三季度）`.
  var actualWithPeriod: String? {
    guard !assessed.isSettledByYears else { return nil }
    return actual.map { figure in
      assessed.tellingPeriod.map { figure + language.bracketed($0.text(in: language)) } ?? figure
    }
  }

  /// The value to date with its unit; a claim, which has none, is quoted.
  var actualWithUnit: String? {
    guard let actual else { return nil }
    guard assessed.value?.interval == nil, case .published(let position)? = assessed.shownValue else {
      return actual + indicator.series.valueUnit.behindFigures
    }
    let observation = judged.records.observations[position]
    return observation.value?.content == .claim ? "“\(actual)”" : observation.text(in: indicator.series.unit)
  }

  /// Value − due as programs read it, signed so that more is better.
  package var gap: String? { assessed.distances.gap.map { FigureText.difference($0, to: places) } }
  /// How far the value lies from what is due, and on which side.
  var deviation: DeviationText? {
    assessed.deviation.map { DeviationText($0, unit: indicator.series.valueUnit, places: places, language) }
  }
  /// What is still needed, by the month, quarter or year.
  var requirement: RequirementText? {
    assessed.requirement.map {
      RequirementText($0, measure: assessed.measure, unit: indicator.series.valueUnit, places: places, language)
    }
  }
  /// What is needed in each remaining year, quarter or month, where the figure is reported so often.
  func required(each cycle: PaceNeeded.Cycle) -> String? {
    assessed.requirement.flatMap { $0.each == cycle ? requirement?.figure : nil }
  }
  /// The share of the target that is done, in percent; of what adds up only.
  var completion: String? { assessed.completion.map(FigureText.portion) }
  /// The status in words: what is only to be kept to is kept, and what was reached after its year is late.
  package var status: String {
    switch (assessed.status, assessed.limit) {
    case (.onSchedule, .ceiling): language.text("控制在目标内", "within the ceiling")
    case (.onSchedule, .floor): language.text("保持", "maintained")
    case (.met, _) where assessed.isLate: language.text("逾期完成", "achieved late")
    case (let status, _): status.name.text(in: language)
    }
  }
  /// The status with how far the value lies from what is due: `滞后（低于应达值3.2个百分点）`.
  var judgement: String {
    distance.map { status + language.bracketed($0) } ?? status
  }
  /// How far the value lies from what is due, and why that is enough or is not where the number alone does not tell.
  var distance: String? {
    guard let sentence = deviation?.sentence else { return nil }
    if assessed.approximateShortfall != nil, assessed.status.isReached {
      return sentence + language.text("，在容差之内", ", within the tolerance")
    }
    guard assessed.deviation?.side == .even, assessed.status.isShortfall else { return sentence }
    return sentence + language.text("，而目标不含本数", ", itself excluded")
  }
  /// The status with the reason of an undetermined one.
  package var statusWithReason: String {
    let mark = assessed.preliminary.isEmpty ? "" : language.text("（据初步数）", " (by preliminary figures)")
    guard let reason else { return status + mark }
    return language.text("\(status)：\(reason)", "\(status): \(reason)")
  }
  /// Why an undetermined row is that, with the periods whose figures are missing.
  package var reason: String? {
    guard let reason = assessed.reason else { return nil }
    if let offNumber { return offNumber }
    let name = name(of: reason)
    guard !missing.isEmpty else { return name }
    let list = missing.joined(separator: language.text("、", ", "))
    let lack = language.text("缺\(list)的数据", "figures for \(list) are missing")
    return reason == .missingPeriods ? lack : name + (language.text("，", ", ")) + lack
  }
  /// What is wanting; where one reason has several causes, which of them.
  private func name(of reason: Reason) -> String {
    if reason == .noNumber, assessed.lacksReadableTarget { return language.text("目标读不懂", "the target cannot be read") }
    if reason == .noMeasure, assessed.open?.cell == .percent {
      return language.text(
        "目标写的是百分之几还是百分点没有写明", "whether the target means percent of the rate or percentage points is not said")
    }
    if let year = assessed.missingBaseYear {
      return language.text(
        "没有写明基期是\(year)年的，同它相比的目标算不出来",
        "nothing says that the baseline is of \(year), with which the target is compared")
    }
    return reason.name.text(in: language)
  }
  /// That a target states no tolerance, and how far the value is off its number.
  private var offNumber: String? {
    guard assessed.lacksTolerance, let actual, let shortfall = assessed.approximateShortfall else { return nil }
    let unit = indicator.series.valueUnit
    let off = ApproximateText(unit: unit, places: places, language).offNumber(shortfall)
    return ApproximateText.lack.text(in: language)
      + language.text("，\(actual)\(unit.behindFigures)\(off)", ", and \(actual)\(unit.behindFigures) is \(off)")
  }
  /// The traffic light.
  var light: LightText { LightText(assessed.lighting, language) }
  /// Who leads.
  package var lead: String { judged.names(assessed.responsibility.lead).joined(separator: "、") }
  /// Months without a reading.
  package var missing: [String] { assessed.value?.missing.map { $0.text(in: language) } ?? [] }

  /// How the status is emphasised; colour only repeats the word.
  package var emphasis: Emphasis? { assessed.status.emphasis(isBinding: indicator.nature == .binding) }
}

extension Status {
  /// Shortfalls and missing data of binding rows are red, those of others yellow, what is reached green.
  package func emphasis(isBinding: Bool) -> Emphasis? {
    switch self {
    case .met, .metEarly, .onSchedule: .green
    case .missed, .behind: isBinding ? .red : .yellow
    case .undetermined, .unreported: isBinding ? .red : .yellow
    case .notYetDue, .notApplicable: nil
    }
  }
}
