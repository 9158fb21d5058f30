import PlanRules

/// What offices write into the cell of a number set for a period: the number, or the share of the year's (`全年任务的45%`), and
/// by when (`10月底前完成1000户`, `1000（10月底前）`).
struct AnnualNumberCell {
  /// What is left for the number.
  let number: String
  /// The words for the day, as written; `nil` where there are none.
  let deadline: String?

  /// Reads the cell of a number for a period, in which days without a year lie.
  init(_ cell: String, in period: Period) {
    let text = NameFolding.folded(cell)
    let (number, deadline) =
      AnnualNumberCell.bracketed(text, period) ?? AnnualNumberCell.leading(text, period) ?? (cell, nil)
    self.number = AnnualNumberCell.plain(number)
    self.deadline = deadline
  }

  /// Without what says nothing that the row does not: `全年10000`, `10000人/年`, `同口径增长5%`, `10000(含农民工3000)`.
  private static func plain(_ number: String) -> String {
    let folded = NameFolding.folded(number)
    var text = folded.trimming(prefixes: ["同口径", "可比口径", "按可比口径"]).trimming(suffixes: ["/年", "每年"])
    if let rest = text.after("全年"), rest.first?.isNumber ?? false { text = rest }
    if let start = text.lastIndex(of: "("), text.hasSuffix(")") {
      let inside = text[text.index(after: start)...]
      if ["含", "其中", "包括", "不含"].contains(where: inside.hasPrefix) { text = String(text[..<start]) }
    }
    return text == folded ? number : text
  }

  /// `1000(10月底前)`, `1000,确保10月底前完成`.
  private static func bracketed(_ text: String, _ period: Period) -> (String, String?)? {
    let separators: [Character] = ["(", "，", ","]
    guard let start = text.firstIndex(where: separators.contains), start != text.startIndex else { return nil }
    let inside = text[text.index(after: start)...].trimming([")"]).trimming(prefixes: ["确保", "力争", "要求", "限", "于"])
      .trimming(suffixes: ["完成", "达到", "实现"])
    return isDay(inside, period) ? (String(text[..<start]), inside) : nil
  }

  /// `10月底前完成1000户`, `三季度末全部完成1000户`.
  private static func leading(_ text: String, _ period: Period) -> (String, String?)? {
    for verb in ["全部完成", "完成", "达到", "实现", "建成", "前"] {
      guard let (before, behind) = text.cut(at: verb) else { continue }
      let day = (verb == "前" ? before + verb : before).trimming(["，", ","])
      if !behind.isEmpty, isDay(day, period) { return (behind.trimming(prefixes: ["，", ","]), day) }
    }
    return nil
  }

  /// Whether words are one day: they begin with the number of a month or a quarter.
  private static func isDay(_ text: String, _ period: Period) -> Bool {
    guard text.utf8.count > 3, !text.hasSuffix("%"), let deadline = try? Deadline(text, in: period) else {
      return false
    }
    return if case .day? = deadline.terms.first { deadline.terms.count == 1 && !deadline.lasts } else { false }
  }

  /// The share of the number of the whole year, in percent; `nil` where the words are none. A bare percentage is one only of what is
  /// not measured in percent.
  func share(ofRate isRate: Bool) -> Figure? {
    let text = NameFolding.folded(number)
    if text == "过半" || text == "一半" { return Figure(digits: 50) }
    let bare = text.trimming(prefixes: ["累计", "完成", "达到", "不低于", "不少于", "占"])
      .trimming(suffixes: ["及以上", "以上", "左右", "以内"])
    let rest = bare.trimming(prefixes: ["全年", "年度", "年"])
      .trimming(prefixes: ["目标任务", "任务数", "任务", "目标数", "目标", "计划数", "计划"]).trimming(prefixes: ["的"])
    guard rest != bare || !isRate else { return nil }
    return AnnualNumberCell.percent(rest).flatMap { $0.ratio > .zero && $0.ratio <= .hundred ? $0 : nil }
  }

  /// `45%`, `七成`, `7成`.
  private static func percent(_ text: String) -> Figure? {
    if text.hasSuffix("%") { return Figure(String(text.dropLast())) }
    guard text.hasSuffix("成"), text.count == 2, let first = text.first else { return nil }
    let tenths = first.wholeNumberValue ?? Array("零一二三四五六七八九").firstIndex(of: first)
    return tenths.map { Figure(digits: Int128(10 * $0)) }
  }
}

extension StringProtocol {
  fileprivate func trimming(_ ends: [Character]) -> String {
    var text = String(self)
    while let last = text.last, ends.contains(last) { text.removeLast() }
    return text
  }

  /// Without the first of some beginnings that it has.
  fileprivate func trimming(prefixes: [String]) -> String {
    prefixes.first { hasPrefix($0) }.map { String(dropFirst($0.count)) } ?? String(self)
  }

  /// Without the first of some ends that it has.
  fileprivate func trimming(suffixes: [String]) -> String {
    suffixes.first { hasSuffix($0) }.map { String(dropLast($0.count)) } ?? String(self)
  }

  /// What follows a beginning.
  fileprivate func after(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }

  /// What stands before and behind a word where it stands first.
  fileprivate func cut(at word: String) -> (String, String)? {
    guard String(self).contains(text: word) else { return nil }
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(word) {
        return (String(self[..<start]), String(self[index(start, offsetBy: word.count)...]))
      }
      start = index(after: start)
    }
    return nil
  }
}
