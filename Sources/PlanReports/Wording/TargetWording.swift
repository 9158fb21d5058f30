import PlanFiles
import PlanRules
import PlanRun

/// Sentences on targets.
struct TargetWording {
  private let judged: PlanResult
  private let language: Language

  init(_ judged: PlanResult, _ language: Language) {
    self.judged = judged
    self.language = language
  }

  /// What was found on a target, and what would mend it.
  func texts(_ facts: TargetFacts) -> (message: String, remedy: String) {
    switch facts {
    case .indicator(let assessed, _): IndicatorWording(assessed, in: judged, language).texts
    case .annualTarget(let annual, _): AnnualWording(annual, in: judged, language).texts
    case .yearInHand(let running): YearInHandWording(running, in: judged, language).texts
    case .revision(let assessed, let position): (revision(position, of: assessed), toCheck)
    }
  }

  private var toCheck: String {
    let table = judged.folder.name(of: .indicators)
    return language.text(
      "与文件核对；原来的数仍写在 \(table)", "check it against the document; what was before stands in \(table)")
  }

  /// `目标由“85”调整为“83”，2023-06-01起，依据 残工委〔2023〕5号（来源 report）`.
  private func revision(_ position: Int, of assessed: IndicatorAssessment) -> String {
    let indicator = judged.plan.indicators[assessed.indicator.index]
    let revision = indicator.revisions[position]
    let old = indicator.standing(before: position)
    var changes: [String] = []
    if revision.cancels {
      changes.append(language.text("目标“\(old.target)”取消", "the target “\(old.target)” is cancelled"))
    } else if !revision.keepsTarget {
      let new = revision.revised?.text ?? language.text("读不懂", "something that cannot be read")
      changes.append(
        language.text("目标由“\(old.target)”调整为“\(new)”", "the target was “\(old.target)” and is “\(new)”"))
    }
    if let baseline = revision.baseline {
      changes.append(
        language.text(
          "基期由“\(old.baseline)”订正为“\(baseline.text)”",
          "the baseline was “\(old.baseline)” and is “\(baseline.text)”"))
    }
    let document = revision.document ?? ""
    let source = revision.source.map { language.text("（来源 \($0)）", " (source \($0))") } ?? ""
    return indicator.series.name + language.text("：", ": ")
      + changes.joined(separator: language.text("，", ", "))
      + language.text(
        "，\(revision.effective)起，依据 \(document)\(source)", " from \(revision.effective) on, by \(document)\(source)")
  }
}
