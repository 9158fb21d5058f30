import PlanRules

/// The day by which something is due, as lists show it.
enum DeadlineText {
  /// The day that counts, with the one before it was moved, and that it is assumed.
  ///
  /// Where room is short an assumed day only says that it is, as what that means stands above.
  static func cell(_ due: DueDay, _ language: Language, isShort: Bool = false) -> String {
    let isAssumed = due.moved == nil && due.basis == .assumed
    let short = isShort && isAssumed ? Wording(zh: "假定", en: "assumed") : nil
    guard let remark = short ?? remark(due) else { return due.day.description }
    return language.text("\(due.day)（\(remark.zh)）", "\(due.day) (\(remark.en))")
  }

  /// What is to be said of the day: that it was moved, that no document states it, or how working days were counted.
  static func remark(_ due: DueDay) -> Wording? {
    if due.moved != nil { return Wording(zh: "原\(due.original)", en: "was \(due.original)") }
    if due.basis == .assumed { return Wording(zh: "规划期末，假定", en: "the plan's end, assumed") }
    guard due.assumesWorkdays else { return nil }
    return Wording(zh: "工作日按周一至周五计", en: "working days taken as Monday to Friday")
  }
}
