import PlanFiles
import PlanRules
import PlanRun

/// Sentences on how one indicator stands.
struct IndicatorWording {
  private let assessed: IndicatorAssessment
  private let judged: PlanResult
  private let language: Language
  private let text: IndicatorText

  init(_ assessed: IndicatorAssessment, in judged: PlanResult, _ language: Language) {
    self.assessed = assessed
    self.judged = judged
    self.language = language
    text = IndicatorText(assessed, in: judged, language)
  }

  /// What was found, and what would mend it.
  var texts: (message: String, remedy: String) { (message, remedy) }

  private var plan: Plan { judged.plan }
  private var series: Series { plan[assessed.indicator] }
  private var unit: String { series.valueUnit.behindFigures }
  private var days: TimingText { TimingText(assessed.timing, language) }
  private var parted: String { language.text("；", "; ") }

  // MARK: What was found

  private var message: String {
    let nature = plan.indicators[assessed.indicator.index].nature?.name
    let subject = language.text(
      "\(nature?.zh ?? "")指标\(text.numberBesideName)“\(series.name)”",
      "\(nature?.en ?? "unclassified") indicator \(text.numberBesideName.isEmpty ? "" : text.numberBesideName + " ")“\(series.name)”"
    )
    let related = relatedCounts.map { parted + $0 } ?? ""
    return subject + verdict + days.awaitedInBrackets + related + parted
      + Accountable(judged, language).sentence(assessed.responsibility)
  }

  private var verdict: String {
    let actual = (text.actual ?? "—") + unit
    let approximate = ApproximateText(unit: series.valueUnit, places: text.places, language)
    let target = text.targetInSentence + approximate.roomInBrackets(of: assessed.goal)
    let due = text.dueWithSign.map { "\($0)\(unit)\(approximate.roomInBrackets(of: assessed.demand))" } ?? target
    return switch assessed.status {
    case .unreported: language.text("没有\(period)的数据", " has no reading for \(period)")
    case .missed:
      language.text(
        "未完成：目标\(target)，实际\(actual)\(remarks)\(lost)",
        " was not achieved: target \(target), actual \(actual)\(remarks)\(lost)")
    case .behind:
      language.text(
        "滞后：截至\(assessed.judgedAt)应达\(due)，实际\(actual)\(remarks)\(lost)",
        " is behind schedule: due \(due) by \(assessed.judgedAt), actual \(actual)\(remarks)\(lost)")
    case .undetermined: language.text("无法判定：\(undetermined)", " cannot be determined: \(undetermined)")
    case .met, .metEarly, .onSchedule, .notYetDue, .notApplicable: language.text("：\(text.status)", ": \(text.status)")
    }
  }

  /// The reason, then what is due or, where nothing is, the target, and what was reported if anything was.
  private var undetermined: String {
    // Value and number stand in the reason already.
    if assessed.lacksTolerance, let reason = text.reason { return reason }
    let wanted =
      text.dueWithSign.map { due in
        language.text(
          "截至\(assessed.judgedAt)应达\(due)\(unit)", "due \(due)\(unit) by \(assessed.judgedAt)")
      } ?? language.text("目标\(text.targetInSentence)", "target \(text.targetInSentence)")
    let reported =
      (text.actualWithUnit ?? parts).map { language.text("，已报\($0)", ", reported \($0)") }
      ?? language.text("，没有能用的数", ", no usable figure")
    return (text.reason ?? "") + parted + wanted + reported
  }

  /// The figures of single periods, where too few are there to make one value of them.
  private var parts: String? {
    guard let value = assessed.value, value.disagreements.isEmpty, !value.observations.isEmpty else { return nil }
    return value.observations.map { position in
      let observation = judged.records.observations[position]
      let figure = observation.text(in: plan[observation.series].unit)
      let period = observation.period.text(in: language)
      return language.text(period + figure, "\(figure) for \(period)")
    }.joined(separator: language.text("、", ", "))
  }

  private var period: String {
    (assessed.timing.counted.last ?? plan.cycle(of: assessed.indicator).judged(on: assessed.judgedAt))
      .text(in: language)
  }

  /// In brackets behind the value: of which months it is, that it is preliminary, and how far off.
  private var remarks: String {
    let preliminary = assessed.preliminary.isEmpty ? nil : FigureState.preliminary.name.text(in: language)
    let remarks = [assessed.tellingPeriod?.text(in: language), preliminary, text.distance].compactMap { $0 }
    return remarks.isEmpty ? "" : language.bracketed(remarks.joined(separator: language.text("，", ", ")))
  }

  private var lost: String {
    guard let when = assessed.lostSince?.text(in: language) else { return "" }
    return language.text("，\(when)曾达到目标，此后没有保持", ", achieved in \(when) and lost since")
  }

  /// Where only a head count was reported for an unreported rate, it is said which.
  private var relatedCounts: String? {
    guard assessed.status == .unreported, !assessed.relatedCounts.isEmpty else { return nil }
    let list = assessed.relatedCounts.map { position in
      let observation = judged.records.observations[position]
      let related = plan[observation.series]
      let figure = "\(related.name) \(observation.text(in: related.unit))"
      let period = observation.period.text(in: language)
      return language.text(period + figure, "\(figure) for \(period)")
    }.joined(separator: language.text("、", ", "))
    return language.text("只报了\(list)，那不是本指标的数", "only \(list) was reported, which is not this indicator")
  }

  // MARK: What would mend it

  private var who: String { language.list(judged.names(assessed.responsibility.lead)) }
  private var actuals: String { judged.folder.name(of: .actuals) }

  private var remedy: String {
    switch assessed.status {
    case .unreported:
      let unit = series.unit.text.isEmpty ? "" : language.text("（\(series.unit.text)）", " (\(series.unit.text))")
      return language.text(
        "请\(who)报送\(period)的“\(series.name)”\(unit)，连同来源写入 \(actuals)",
        "ask \(who) for “\(series.name)”\(unit) for \(period) and enter it with its source in \(actuals)")
    case .undetermined: return assessed.reason.map(remedy) ?? exactFigure
    case .missed, .behind, .met, .metEarly, .onSchedule, .notYetDue, .notApplicable:
      let words = "\(ShellWord.quoted(plan.id)) \(ShellWord.quoted(series.code))"
      return language.text(
        "请\(who)说明原因和补救措施；算法见 fyplan explain \(words)",
        "ask \(who) for cause and remedy; for the arithmetic see fyplan explain \(words)")
    }
  }

  private var cells: CellPlaces? { plan.indicators[assessed.indicator.index].cells }

  private func fill(_ column: String, _ words: Wording, _ cell: AskedCell?) -> String {
    let indicators = PlanTable.indicators.fileName
    return cell?.hasColumn ?? true
      ? language.text("在 \(indicators) 的“\(column)”列填 \(words.zh)", "fill in \(column) (\(words.en)) in \(indicators)")
      : language.text(
        "在 \(indicators) 加上“\(column)”列，本行填 \(words.zh)",
        "add a column \(column) to \(indicators), and in this row fill in \(words.en)")
  }

  private func remedy(for reason: Reason) -> String {
    let head = PlanTable.head.fileName
    switch reason {
    case .missingPeriods, .partYear, .stale:
      let missing = text.missing.joined(separator: language.text("、", ", "))
      return language.text(
        "请\(who)补报\(missing)的数据，写入 \(actuals)",
        "ask \(who) for the figures of \(missing) and enter them in \(actuals)")
    case .schoolYears:
      return language.text(
        "请\(who)另报各日历年的数，写入 \(actuals)；要按学年判定，把“计量”改成 期末",
        "ask \(who) for figures of calendar years and enter them in \(actuals), or make 计量 期末 to judge by school years")
    case .conflict:
      return language.text("请核对互相矛盾的各行，只留正确的数", "check the rows that contradict each other and keep the right figure")
    case .noDirection:
      return fill("方向", Wording(zh: "升 或 降", en: "升 or 降"), cells?.direction)
    case .noMeasure where assessed.open?.cell == .percent:
      return language.text(
        "把目标写成百分点，或写明降到（升到）多少", "write the target in percentage points, or the level that is to be reached")
    case .noMeasure:
      return fill("计量", Wording(zh: "期末、累计 或 每年", en: "期末, 累计 or 每年"), cells?.measure)
    case .sign:
      return language.text(
        "把带正负号的数写作 下降3% 或 增长3%，或写明目标的正负号", "write signed figures as 下降3% or 增长3%, or the sign of the target")
    case .noReferenceSeries:
      return language.text(
        "补齐比照序列的数（各年增速，或同一年的水平），并在 \(head) 的 assumptions.inStep 中指明",
        "enter the reference series (its growth in each year so far, or its level of the same year), and name it under assumptions.inStep in \(head)"
      )
    case .noGrowth:
      return language.text(
        "核对基期和实际水平；不大于零的水平不能按增速考核，请改定目标的计量",
        "check the levels; where one is not above zero the target needs another measure than growth")
    case .prices:
      return language.text(
        "在“口径”列写明 不变价 或 现价，或另列一行各年公布的实际增速",
        "say 不变价 (constant) or 现价 (current prices) in 口径, or add a row with the published real growth of each year")
    case .forecast:
      return language.text(
        "请\(who)报送\(period)的实际数，写入 \(actuals)；预计数不用于判定",
        "ask \(who) for the actual figure of \(period) and enter it in \(actuals); a forecast decides nothing")
    case .implausible:
      return language.text(
        "请与来源核对；确属无误的，在 \(actuals) 该行状态填 核定、审核填谁和何时",
        "check it against the source; if it is right, enter 核定 and under 审核 who checked it and when in \(actuals)")
    case .approximate where assessed.lacksTolerance: return ApproximateText.remedy.text(in: language)
    case .noBaseline where assessed.missingBaseYear != nil:
      return language.text(
        "在 \(PlanTable.indicators.fileName) 的“基期年”列填基期是哪一年的",
        "say under 基期年 in \(PlanTable.indicators.fileName) which year the baseline is of"
      )
    case .noBaseline: return language.text("补上基期值，或等到期末再判定", "enter the baseline, or wait for the end of the period")
    case .noNumber where assessed.lacksReadableTarget:
      return language.text(
        "按文件原文改正目标一格，写法见 fyplan explain --cell",
        "correct the cell of the target by the document; for how cells are read see fyplan explain --cell")
    case .noNumber where assessed.target?.requirement == .statement:
      return language.text(
        "目标是一句话，没有数值：在 progress.csv 写明进展，或请\(who)在“目标”里补上数",
        "the target is words without a number: say in progress.csv how it stands, or ask \(who) for a number under 目标")
    case .bound, .approximate, .claim, .noNumber, .outOfRange, .regionsOnly, .parts: return exactFigure
    }
  }

  private var exactFigure: String {
    language.text("请\(who)报送能判定的确切数值", "ask \(who) for an exact figure that decides")
  }
}
