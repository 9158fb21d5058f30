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
    let running = text.running
    let period = running.period.text(in: language)
    let distance = text.distance.map { language.text("，", ", ") + $0 } ?? ""
    let rest = text.rest.map { language.text("；余下时间须\($0)", "; the rest of the period must bring \($0)") } ?? ""
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
