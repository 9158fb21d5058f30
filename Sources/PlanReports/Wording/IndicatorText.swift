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
  /// The value due, where there is one.
  package var due: String? { assessed.schedule.map { FigureText.rounded($0.due, to: places) } }
  /// The value due with the sign that reaches it; for a maintained row its own comparator.
  package var dueWithSign: String? {
    assessed.demand.map { FigureText.demand($0, places: places) }
  }
  /// The value to date, where there is one.
  package var actual: String? {
    assessed.shownValue.map { shown in
      judged.text(of: shown) {
        FigureText.actual(
          $0, due: assessed.schedule?.due, places: places, isOfRates: assessed.value?.isOfRates ?? false)
      }
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

  /// Value − due, signed so that + is good.
  package var gap: String? { assessed.distances.gap.map { FigureText.signed($0, to: places) } }
  /// What is needed in each remaining quarter.
  package var requiredPerQuarter: String? {
    assessed.distances.requiredPerQuarter.map { FigureText.rounded($0, to: places) }
  }
  /// The status in words; a maintained row on schedule is kept.
  package var status: String {
    if assessed.status == .onSchedule, assessed.isMaintained { return language.text("保持", "maintained") }
    let name = assessed.status.name.text(in: language)
    return assessed.isLate ? language.text("\(name)（逾期完成）", "\(name), late") : name
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
    let name = reason.name.text(in: language)
    guard !missing.isEmpty else { return name }
    let list = missing.joined(separator: language.text("、", ", "))
    let lack = language.text("缺\(list)的数据", "figures for \(list) are missing")
    return reason == .missingPeriods ? lack : name + (language.text("，", ", ")) + lack
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
