import PlanRules

/// What offices write into the cell of a number set for a period: the number, or the share of the year's (`全年任务的45%`), and
/// by when (`10月底前完成1000户`, `1000（10月底前）`).
struct AnnualNumberCell {
  /// What is left for the number.
  let number: String
  /// The words for the day, as written; `nil` where there are none.
  let deadline: String?

  init(_ cell: String) {
    let text = NameFolding.folded(cell)
    if let behind = AnnualNumberCell.bracketed(text) {
      (number, deadline) = behind
    } else if let before = AnnualNumberCell.leading(text) {
      (number, deadline) = before
    } else {
      (number, deadline) = (cell, nil)
    }
  }

  /// `1000(10月底前)`, `1000,确保10月底前完成`.
  private static func bracketed(_ text: String) -> (String, String)? {
    let separators: [Character] = ["(", "，", ","]
    guard let start = text.firstIndex(where: separators.contains), start != text.startIndex else { return nil }
    let inside = text[text.index(after: start)...].trimming([")"]).trimming(prefixes: ["确保", "力争", "要求", "限", "于"])
      .trimming(suffixes: ["完成", "达到", "实现"])
    return isDay(inside) ? (String(text[..<start]), inside) : nil
  }

  /// `10月底前完成1000户`.
  private static func leading(_ text: String) -> (String, String)? {
    guard let end = text.firstIndex(of: "前") else { return nil }
    let day = String(text[...end])
    let rest = String(text[text.index(after: end)...]).trimming(prefixes: ["，", ",", "完成", "达到", "实现", "建成"])
    return isDay(day) && !rest.isEmpty ? (rest, day) : nil
  }

  /// Whether words are a day of a month, and the last one on which something is in time.
  private static func isDay(_ text: String) -> Bool {
    text.contains("月") && ["前", "底", "末", "日"].contains { text.hasSuffix($0) } && (text.first?.isNumber ?? false)
  }

  /// The share of the number of the whole year, in percent; `nil` where the words are none. A bare percentage is one only of what is
  /// not measured in percent.
  func share(ofRate isRate: Bool) -> Figure? {
    let text = NameFolding.folded(number)
    var rest = text.trimming(prefixes: ["累计", "完成", "达到", "不低于", "不少于"])
    let whole = rest
    rest = rest.trimming(prefixes: ["全年", "年度", "年"]).trimming(prefixes: [
      "目标任务", "任务数", "任务", "目标数", "目标", "计划数", "计划",
    ])
    .trimming(prefixes: ["的"])
    guard rest.hasSuffix("%"), rest != whole || !isRate else { return nil }
    return Figure(String(rest.dropLast())).flatMap { $0.ratio > .zero && $0.ratio <= .hundred ? $0 : nil }
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
}
