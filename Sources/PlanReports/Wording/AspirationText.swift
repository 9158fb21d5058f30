import PlanRules

/// What a target aspires to beyond what it demands, and how that stands.
struct AspirationText {
  private let second: AspirationResult
  private let language: Language

  init(_ second: AspirationResult, _ language: Language) {
    self.second = second
    self.language = language
  }

  /// `“力争88”是力争目标，不作判定依据：≥88%，还没有达到`, with numbers formatted by the caller.
  func sentence(_ number: (Ratio) -> String, _ unit: String) -> String {
    let beyond = language.text(
      "“\(second.target.text)”是力争目标，不作判定依据", "“\(second.target.text)” is aspired to beyond and decides nothing")
    guard case .threshold(let comparator, let figure)? = second.goal else { return beyond + standing(before: "，") }
    return beyond + language.text("：", ": ") + comparator.sign + number(figure) + unit + standing(before: "，")
  }

  /// Whether it is attained, in short.
  var mark: String {
    switch second.attained {
    case .yes: language.text("“\(second.target.text)”已达到", "“\(second.target.text)” is attained, too")
    case .no: language.text("“\(second.target.text)”还没有达到", "“\(second.target.text)” is not attained yet")
    case .undetermined, nil: language.text("“\(second.target.text)”不能判定", "“\(second.target.text)” is left open")
    }
  }

  private func standing(before separator: String) -> String {
    let parted = language.text(separator, ", ")
    switch second.attained {
    case .yes: return parted + language.text("已经达到", "which is attained")
    case .no: return parted + language.text("还没有达到", "which is not attained yet")
    case .undetermined: return parted + language.text("数据不能判定", "which the data leaves open")
    case nil: return ""
    }
  }
}
