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
    case .yearInHand(let running, _): YearInHandWording(running, in: judged, language).texts
    case .annualRevision(let position, let number): (revision(number, ofNumberAt: position), toCheckNumber)
    case .revision(let assessed, let position): (revision(position, of: assessed), toCheck)
    }
  }

  private var toCheck: String {
    let table = judged.folder.name(of: .indicators)
    return language.text(
      "与文件核对；原来的数仍写在 \(table)", "check it against the document; what was before stands in \(table)")
  }

  private var toCheckNumber: String {
    let table = PlanTable.annualTargets.fileName
    return language.text(
      "与文件核对；原来的数仍写在 \(table)", "check it against the document; what was before stands in \(table)")
  }

  /// `培训人次：2023年任务数（市残联下达）由“480”调整为“500”，2023-08-15起，依据 …`.
  private func revision(_ number: Int, ofNumberAt position: Int) -> String {
    let annual = judged.records.annualTargets[position]
    let revision = annual.revisions[number]
    let before = number > 0 ? annual.revisions[number - 1].revised : annual.target
    let old = before?.text ?? "—"
    let body = annual.setBy.map { language.text("（\($0)下达）", " (set by \($0))") } ?? ""
    let region = annual.region.map { language.text("\($0)", "\($0) ") } ?? ""
    let subject = language.text(
      "\(region)\(annual.period.text(in: .zh))任务数\(body)", "the number for \(region)\(annual.period)\(body)")
    let change =
      revision.revised.map { new in
        language.text("由“\(old)”调整为“\(new.text)”", " was “\(old)” and is “\(new.text)”")
      } ?? language.text("“\(old)”取消", " “\(old)” is cancelled")
    let source = revision.source.map { language.text("（来源 \($0)）", " (source \($0))") } ?? ""
    let document = revision.document ?? ""
    return judged.plan[annual.series].name + language.text("：", ": ") + subject + change
      + language.text(
        "，\(revision.effective)起，依据 \(document)\(source)", " from \(revision.effective) on, by \(document)\(source)")
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
