import PlanFiles
import PlanRules
import PlanRun

/// Sentences on how one number set for a period stands.
struct AnnualWording {
  private let annual: AnnualAssessment
  private let judged: PlanResult
  private let language: Language

  init(_ annual: AnnualAssessment, in judged: PlanResult, _ language: Language) {
    self.annual = annual
    self.judged = judged
    self.language = language
  }

  /// What was found, and what would mend it.
  var texts: (message: String, remedy: String) { (message, remedy) }

  private var message: String {
    let series = judged.plan[annual.series]
    let text = AnnualText(annual, in: judged)
    let approximate = ApproximateText(unit: series.unit, places: annual.value?.places ?? 0, language)
    let target = text.targetWithUnit + approximate.roomInBrackets(of: annual.goal)
    let actual = text.actualWithUnit ?? "—"
    let place = annual.region.map { language.text("（\($0)）", " (\($0))") } ?? ""
    let answer = Accountable(judged, language).sentence(annual.responsibility)
    let period = annual.period.text(in: language)
    let subject = language.text(
      "\(period)目标“\(series.name)”\(place)", "the \(period) target “\(series.name)”\(place)")
    switch annual.status {
    case .unreported:
      return language.text(
        "\(subject)没有报送完成数：目标\(target)；\(answer)",
        "no result was reported for \(subject): target \(target); \(answer)")
    case .missed, .behind:
      let rate =
        text.completion.map { language.text("，完成率\($0)%", ", completion rate \($0)%") }
        ?? text.deviation(language).map { language.text("，", ", ") + $0.sentence } ?? ""
      let madeUp = judged.assessment.madeUp(annual).map { later in
        language.text("，\(later.text(in: language))已补上", ", made up since by \(later.text(in: language))")
      }
      return language.text(
        "\(subject)未完成：目标\(target)，实际\(actual)\(rate)\(madeUp ?? "")；\(answer)",
        "\(subject) was not achieved: target \(target), actual \(actual)\(rate)\(madeUp ?? ""); \(answer)")
    case .undetermined:
      let off =
        annual.lacksTolerance
        ? annual.approximateShortfall.map { language.text("，", ", ") + approximate.offNumber($0) } : nil
      let reason = (annual.reasonName?.text(in: language) ?? "") + (off ?? "")
      return language.text(
        "\(subject)无法判定：\(reason)；目标\(target)，已报\(actual)；\(answer)",
        "\(subject) cannot be determined: \(reason); target \(target), reported \(actual); \(answer)")
    case .met, .metEarly, .onSchedule, .notYetDue, .notApplicable:
      let status = annual.statusName.text(in: language)
      return language.text("\(subject)：\(status)；\(answer)", "\(subject): \(status); \(answer)")
    }
  }

  private var remedy: String {
    let who = judged.names(annual.responsibility.lead).joined(separator: language.text("、", ", "))
    switch annual.status {
    case .unreported:
      let actuals = judged.folder.name(of: .actuals)
      return language.text(
        "请\(who)报送完成数，写入 \(actuals)", "ask \(who) for the result and enter it in \(actuals)")
    case .undetermined where annual.reason == .noDirection:
      let targets = PlanTable.annualTargets.fileName
      return language.text("在 \(targets) 的目标前写明 ≥ 或 ≤", "write ≥ or ≤ before the target in \(targets)")
    case .undetermined where annual.reason == .noNumber:
      return language.text(
        "请与来源核对任务数；没有数值就由进展记录说明",
        "check the number set against its source; without one only progress notes can tell")
    case .undetermined where annual.lacksTolerance: return ApproximateText.remedy.text(in: language)
    case .undetermined: return language.text("请\(who)报送确切的完成数", "ask \(who) for an exact result")
    case .missed, .behind, .met, .metEarly, .onSchedule, .notYetDue, .notApplicable:
      return language.text("请\(who)说明原因和补救措施", "ask \(who) for cause and remedy")
    }
  }
}
