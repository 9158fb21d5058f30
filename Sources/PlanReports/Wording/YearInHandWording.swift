import PlanRules
import PlanRun

/// Sentences on a number set for a period that still runs and is behind.
struct YearInHandWording {
  private let text: YearInHandText
  private let judged: PlanResult
  private let language: Language

  init(_ running: YearInHand, in judged: PlanResult, _ language: Language) {
    text = YearInHandText(running, in: judged, language)
    self.judged = judged
    self.language = language
  }

  /// What was found, and what would mend it.
  var texts: (message: String, remedy: String) {
    text.running.status == .undetermined ? open : behind
  }

  private var open: (message: String, remedy: String) {
    let period = text.running.period.text(in: language)
    let answer = Accountable(judged, language).sentence(text.running.responsibility)
    let reason = text.reason ?? ""
    let message = language.text(
      "\(period)目标“\(text.name)”至今无法判定：\(reason)；目标\(text.numberWithUnit)，已报\(text.valueWithUnit)；\(answer)",
      "the \(period) target “\(text.name)” cannot be determined to date: \(reason); target \(text.numberWithUnit), reported \(text.valueWithUnit); \(answer)"
    )
    return (
      message,
      language.text("核对任务数和已报的数，或等全年的数", "check the number set and the figures, or wait for the whole year")
    )
  }

  private var behind: (message: String, remedy: String) {
    let running = text.running
    let period = running.period.text(in: language)
    let distance = text.distance.map { language.text("，", ", ") + $0 } ?? ""
    let rest = text.restInSentence.map { language.text("；", "; ") + $0 } ?? ""
    let due = text.dueWithUnit ?? "—"
    let span = text.span ?? period
    let answer = Accountable(judged, language).sentence(running.responsibility)
    let message = language.text(
      "\(period)目标“\(text.name)”滞后：目标\(text.numberWithUnit)，\(span)\(text.valueWithUnit)，应达\(due)（\(text.basis ?? "")）\(distance)\(running.isExceeded ? "" : rest)；\(answer)",
      "the \(period) target “\(text.name)” is behind: target \(text.numberWithUnit), \(text.valueWithUnit) in \(span), due \(due) (\(text.basis ?? ""))\(distance)\(running.isExceeded ? "" : rest); \(answer)"
    )
    let who = text.lead.joined(separator: language.text("、", ", "))
    return (message, language.text("请\(who)说明原因和补救措施", "ask \(who) for cause and remedy"))
  }
}
