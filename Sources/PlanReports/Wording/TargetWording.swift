import PlanFiles
import PlanRules
import PlanRun

/// Sentences on targets.
struct TargetWording {
  let judged: JudgedPlan
  let language: Language

  init(_ judged: JudgedPlan, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  private var plan: Plan { judged.plan }

  /// What was found on a target, and what would mend it.
  func texts(_ facts: TargetFacts) -> (message: String, remedy: String) {
    switch facts {
    case .indicator(let assessed, _): texts(assessed)
    case .annualTarget(let annual, _): texts(annual)
    }
  }

  // MARK: Indicators

  private func texts(_ assessed: IndicatorAssessment) -> (message: String, remedy: String) {
    (message(assessed, in: language), remedy(assessed, in: language))
  }

  private func message(_ assessed: IndicatorAssessment, in language: Language) -> String {
    let text = IndicatorText(assessed, in: judged, language)
    let indicator = plan.indicators[assessed.indicator.index]
    let subject =
      language == .zh
      ? "\(indicator.nature?.name.zh ?? "")指标\(text.number)“\(indicator.series.name)”"
      : "\(indicator.nature?.name.en ?? "unclassified") indicator \(text.number) “\(indicator.series.name)”"
    let parted = language == .zh ? "；" : "; "
    let related = relatedCounts(assessed, in: language).map { parted + $0 } ?? ""
    return subject + verdict(assessed, text, in: language) + related + parted
      + Accountable(judged, language).sentence(assessed.responsibility)
  }

  private func verdict(_ assessed: IndicatorAssessment, _ text: IndicatorText, in language: Language) -> String {
    let unit = plan[assessed.indicator].valueUnit.text
    let (actual, target) = (text.actual ?? "—", text.target)
    let due = text.dueWithSign.map { "\($0)\(unit)" } ?? target
    switch (assessed.status, language) {
    case (.unreported, .zh): return "没有\(period(assessed, language))的数据"
    case (.unreported, .en): return " has no reading for \(period(assessed, language))"
    case (.missed, .zh): return "未达标：目标\(target)，实际\(actual)\(unit)\(gap(text, unit, .zh))\(lost(assessed, .zh))"
    case (.missed, .en):
      return " was missed: target \(target), actual \(actual)\(unit)\(gap(text, unit, .en))\(lost(assessed, .en))"
    case (.behind, .zh):
      return "滞后：截至\(assessed.judgedAt)应达\(due)，实际\(actual)\(unit)\(gap(text, unit, .zh))\(lost(assessed, .zh))"
    case (.behind, .en):
      return
        " is behind: due \(due) by \(assessed.judgedAt), actual \(actual)\(unit)\(gap(text, unit, .en))\(lost(assessed, .en))"
    case (_, .zh): return "无法判定：\(undetermined(assessed, text, unit, .zh))"
    case (_, .en): return " is undetermined: \(undetermined(assessed, text, unit, .en))"
    }
  }

  /// The reason, then what is due or, where nothing is, the target, and what was reported if anything was.
  private func undetermined(
    _ assessed: IndicatorAssessment, _ text: IndicatorText, _ unit: String, _ language: Language
  ) -> String {
    let wanted =
      switch (text.dueWithSign, language) {
      case (let due?, .zh): "截至\(assessed.judgedAt)应达\(due)\(unit)"
      case (let due?, .en): "due \(due)\(unit) by \(assessed.judgedAt)"
      case (nil, .zh): "目标\(text.target)"
      case (nil, .en): "target \(text.target)"
      }
    // A claim has no unit.
    let figure = text.actual.map { assessed.value?.interval == nil ? "“\($0)”" : $0 + unit }
    let reported =
      (figure ?? parts(of: assessed, in: language)).map { language == .zh ? "，已报\($0)" : ", reported \($0)" }
      ?? (language == .zh ? "，没有能用的数" : ", no usable figure")
    return (text.reason ?? "") + (language == .zh ? "；" : "; ") + wanted + reported
  }

  /// The figures of single periods, where too few are there to make one value of them.
  private func parts(of assessed: IndicatorAssessment, in language: Language) -> String? {
    guard let value = assessed.value, value.disagreements.isEmpty, !value.observations.isEmpty else { return nil }
    return value.observations.map { position in
      let observation = judged.records.observations[position]
      let figure = observation.text(in: plan[observation.series].unit)
      return language == .zh
        ? observation.period.text(in: .zh) + figure : "\(figure) for \(observation.period.text(in: .en))"
    }.joined(separator: language == .zh ? "、" : ", ")
  }

  private func period(_ assessed: IndicatorAssessment, _ language: Language) -> String {
    plan.cycle(of: assessed.indicator).cycle(of: Month(of: assessed.judgedAt)).text(in: language)
  }

  private func gap(_ text: IndicatorText, _ unit: String, _ language: Language) -> String {
    guard let gap = text.gap else { return "" }
    return language == .zh ? "（差距\(gap)\(unit)）" : " (gap \(gap)\(unit))"
  }

  private func lost(_ assessed: IndicatorAssessment, _ language: Language) -> String {
    guard let period = assessed.lostSince else { return "" }
    let when = period.text(in: language)
    return language == .zh ? "，\(when)曾达标，此后回落" : ", attained in \(when) and lost since"
  }

  /// Where only a head count was reported for an unreported rate, it is said which.
  private func relatedCounts(_ assessed: IndicatorAssessment, in language: Language) -> String? {
    guard assessed.status == .unreported else { return nil }
    let found = assessed.relatedCounts
    guard !found.isEmpty else { return nil }
    let list = found.map { position in
      let observation = judged.records.observations[position]
      let series = plan[observation.series]
      let figure = "\(series.name) \(observation.text(in: series.unit))"
      return language == .zh
        ? "\(observation.period.text(in: .zh))\(figure)" : "\(figure) for \(observation.period.text(in: .en))"
    }
    return language == .zh
      ? "只报了\(list.joined(separator: "、"))，那不是本指标的数"
      : "only \(list.joined(separator: ", ")) was reported, which is not this indicator"
  }

  private func remedy(_ assessed: IndicatorAssessment, in language: Language) -> String {
    let series = plan[assessed.indicator]
    let who = judged.names(assessed.responsibility.lead).joined(separator: "、")
    let actuals = judged.folder.name(of: .actuals)
    switch (assessed.status, language) {
    case (.unreported, .zh):
      return "请\(who)报送\(period(assessed, language))的“\(series.name)”\(unit(series))，连同来源写入 \(actuals)"
    case (.unreported, .en):
      return
        "ask \(who) for “\(series.name)”\(unit(series)) for \(period(assessed, language)) and enter it with its source in \(actuals)"
    case (.undetermined, _): return undeterminedRemedy(assessed, who, actuals, in: language)
    case (_, .zh): return "请\(who)说明原因和补救措施；算法见 fyplan explain \(plan.id) \(series.code)"
    case (_, .en):
      return "ask \(who) for cause and remedy; for the arithmetic see fyplan explain \(plan.id) \(series.code)"
    }
  }

  private func unit(_ series: Series) -> String {
    let unit = series.unit.text
    guard !unit.isEmpty else { return "" }
    return language == .zh ? "（\(unit)）" : " (\(unit))"
  }

  private func undeterminedRemedy(
    _ assessed: IndicatorAssessment, _ who: String, _ actuals: String, in language: Language
  ) -> String {
    let missing = assessed.value?.missing.map { $0.text(in: language) } ?? []
    switch (assessed.reason, language) {
    case (.missingPeriods, .zh): return "请\(who)补报\(missing.joined(separator: "、"))的数据，写入 \(actuals)"
    case (.missingPeriods, .en):
      return "ask \(who) for the figures of \(missing.joined(separator: ", ")) and enter them in \(actuals)"
    case (.conflict, .zh): return "请核对互相矛盾的各行，只留正确的数"
    case (.conflict, .en): return "check the rows that contradict each other and keep the right figure"
    case (.stale, .zh): return "请\(who)报送\(period(assessed, language))的数据，写入 \(actuals)"
    case (.stale, .en): return "ask \(who) for the reading of \(period(assessed, language)) and enter it in \(actuals)"
    case (.noDirection, .zh): return "在 \(PlanTable.indicators.fileName) 的“方向”列填 升 或 降"
    case (.noDirection, .en): return "fill in 方向 (升 or 降) in \(PlanTable.indicators.fileName)"
    case (.noMeasure, .zh): return "在 \(PlanTable.indicators.fileName) 的“计量”列填 期末、累计 或 每年"
    case (.noMeasure, .en): return "fill in 计量 (期末, 累计 or 每年) in \(PlanTable.indicators.fileName)"
    case (.noReferenceSeries, .zh): return "补齐比照序列各年的数，并在 \(PlanTable.head.fileName) 的 assumptions.inStep 中指明"
    case (.noReferenceSeries, .en):
      return
        "enter the reference series for each year so far, and name it under assumptions.inStep in \(PlanTable.head.fileName)"
    case (.noGrowth, .zh): return "核对基期和实际水平；不大于零的水平不能按增速考核，请改定目标的计量"
    case (.noGrowth, .en):
      return "check the levels; where one is not above zero the target needs another measure than growth"
    case (.noBaseline, .zh): return "补上基期值，或等到期末再判定"
    case (.noBaseline, .en): return "enter the baseline, or wait for the end of the period"
    case (_, .zh): return "请\(who)报送能判定的确切数值"
    case (_, .en): return "ask \(who) for an exact figure that decides"
    }
  }

  // MARK: Annual targets

  private func texts(_ annual: AnnualAssessment) -> (message: String, remedy: String) {
    (message(annual, in: language), remedy(annual, in: language))
  }

  private func message(_ annual: AnnualAssessment, in language: Language) -> String {
    let series = plan[annual.series]
    let text = AnnualText(annual, in: judged)
    let (target, actual) = (text.targetWithUnit, text.actual ?? "—")
    let rate = text.rate.map { language == .zh ? "，完成率\($0)%" : ", \($0)%" } ?? ""
    let place = annual.region.map { language == .zh ? "（\($0)）" : " (\($0))" } ?? ""
    let answer = Accountable(judged, language).sentence(annual.responsibility)
    let unit = series.unit.text
    switch (annual.status, language) {
    case (.unreported, .zh):
      return "\(annual.period.text(in: .zh))目标“\(series.name)”\(place)没有报送完成数：目标\(target)；\(answer)"
    case (.unreported, .en):
      return
        "no result was reported for the \(annual.period) target “\(series.name)”\(place): target \(target); \(answer)"
    case (.missed, .zh):
      return
        "\(annual.period.text(in: .zh))目标“\(series.name)”\(place)未完成：目标\(target)，实际\(actual)\(unit)\(rate)；\(answer)"
    case (.missed, .en):
      return
        "the \(annual.period) target “\(series.name)”\(place) was missed: target \(target), actual \(actual)\(unit)\(rate); \(answer)"
    case (_, .zh):
      return
        "\(annual.period.text(in: .zh))目标“\(series.name)”\(place)无法判定：\(annual.reason?.name.zh ?? "")；目标\(target)，已报\(actual)\(unit)；\(answer)"
    case (_, .en):
      return
        "the \(annual.period) target “\(series.name)”\(place) is undetermined: \(annual.reason?.name.en ?? ""); target \(target), reported \(actual)\(unit); \(answer)"
    }
  }

  private func remedy(_ annual: AnnualAssessment, in language: Language) -> String {
    let who = judged.names(annual.responsibility.lead).joined(separator: "、")
    switch (annual.status, language) {
    case (.unreported, .zh): return "请\(who)报送完成数，写入 \(judged.folder.name(of: .actuals))"
    case (.unreported, .en): return "ask \(who) for the result and enter it in \(judged.folder.name(of: .actuals))"
    case (.missed, .zh): return "请\(who)说明原因和补救措施"
    case (.missed, .en): return "ask \(who) for cause and remedy"
    case (_, .zh) where annual.reason == .noDirection: return "在 \(PlanTable.annualTargets.fileName) 的目标前写明 ≥ 或 ≤"
    case (_, .en) where annual.reason == .noDirection:
      return "write ≥ or ≤ before the target in \(PlanTable.annualTargets.fileName)"
    case (_, .zh) where annual.reason == .noNumber: return "请与来源核对任务数；没有数值就由进展记录说明"
    case (_, .en) where annual.reason == .noNumber:
      return "check the number set against its source; without one only progress notes can tell"
    case (_, .zh): return "请\(who)报送确切的完成数"
    case (_, .en): return "ask \(who) for an exact result"
    }
  }
}

/// Who answers, in words.
struct Accountable {
  private let judged: JudgedPlan
  private let language: Language

  init(_ judged: JudgedPlan, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// `负责：市人社局、市医保局（共同负责，任务10）；配合：…`.
  func sentence(_ responsibility: Responsibility) -> String {
    let lead = judged.names(responsibility.lead)
    guard !lead.isEmpty else { return language == .zh ? "没有负责单位" : "nobody is in charge" }
    var remarks: [String] = []
    if lead.count > 1 { remarks.append(language == .zh ? "共同负责" : "jointly") }
    remarks.append(basis(responsibility))
    let support = judged.names(responsibility.supporting)
    switch language {
    case .zh:
      let supporting = support.isEmpty ? "" : "；配合：\(support.joined(separator: "、"))"
      return "负责：\(lead.joined(separator: "、"))（\(remarks.joined(separator: "，"))）\(supporting)"
    case .en:
      let supporting = support.isEmpty ? "" : "; supporting: \(support.joined(separator: ", "))"
      return "lead: \(lead.joined(separator: ", ")) (\(remarks.joined(separator: ", ")))\(supporting)"
    }
  }

  private func basis(_ responsibility: Responsibility) -> String {
    let tasks = responsibility.tasks.map { judged.plan.tasks[$0].number }
    switch (responsibility.basis, language) {
    case (.indicator, .zh): return "表中写明"
    case (.indicator, .en): return "named in the table"
    case (.task, .zh): return "任务\(tasks.joined(separator: "、"))"
    case (.task, .en): return "task \(tasks.joined(separator: ", "))"
    case (.owner, .zh): return "规划归口单位"
    case (.owner, .en): return "owner of the plan"
    }
  }
}
