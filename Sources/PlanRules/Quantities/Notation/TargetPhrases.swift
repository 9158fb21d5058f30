/// Targets in words, and the words around numbers that change nothing.
enum TargetPhrases {
  /// Aspirations and verbs that lead up to a level.
  static let leadIns = [
    "力争达到", "力争", "确保", "预计", "达到", "达", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至",
    "降低到", "降低至", "下降到", "下降至", "降至", "降到", "缩小至", "缩小到", "减少到", "减少至", "控制在", "稳定在", "保持在", "维持在", "稳定",
    "保持", "完成", "实现",
  ]

  /// Verbs of change with their sign.
  static let changeVerbs: [(word: String, value: Int)] = [
    ("降低", -1), ("下降", -1), ("减少", -1), ("缩小", -1), ("提高", 1), ("增长", 1), ("增加", 1), ("上升", 1), ("提升", 1), ("翻", 1),
  ]

  /// The meaning of a target that is words alone, or `nil` where it must be read as a number.
  static func requirement(of text: String) -> Target.Requirement? {
    if CellWords.universal.contains(text) { return .universal }
    if isAssigned(text) { return .assigned }
    if let step = step(of: text) { return step }
    return isStatement(text) ? .statement : nil
  }

  private static func isAssigned(_ text: String) -> Bool {
    let assigns = text.contains("下达") || text.contains("分解")
    return (assigns && (text.contains("任务") || text.contains("目标"))) || (text.hasPrefix("达到") && text.hasSuffix("要求"))
  }

  private static func step(of text: String) -> Target.Requirement? {
    if text.hasPrefix("与"), let end = text.range(ofLast: ["基本同步", "保持同步", "同步"]) {
      return .inStep(.together, reference: named(text[..<end].dropFirst()))
    }
    let comparisons: [(String, Target.Step)] = [("不低于", .notSlower), ("高于", .faster), ("快于", .faster)]
    for (word, step) in comparisons where text.hasPrefix(word) {
      let rest = text.dropFirst(word.count)
      guard !rest.isEmpty, !rest.unicodeScalars.contains(where: { ("0"..."9").contains($0) }), !startsWithNumeral(rest)
      else { return nil }
      return .inStep(step, reference: named(rest))
    }
    return nil
  }

  /// The series that a cell compares with, without the words for its growth.
  private static func named(_ text: Substring) -> String {
    for ending in ["年均增长", "年均增速", "增长", "增速", "速度"] where text.hasSuffix(ending) && text.count > ending.count {
      return String(text.dropLast(ending.count))
    }
    return String(text)
  }

  /// Words without digits and signs; a numeral in words (`八十以上`) is no statement but a number that cannot be read.
  private static func isStatement(_ text: String) -> Bool {
    let forbidden = Set("0123456789><≥≤=%‰〔〕[]≧≦⩾⩽".unicodeScalars)
    guard !text.unicodeScalars.contains(where: forbidden.contains) else { return false }
    let bounded = CellWords.prefixes.first { text.hasPrefix($0.word) }
    return !startsWithNumeral(text.dropFirst(bounded?.word.count ?? 0))
      || text.hasSuffix("番") == false && isAphorism(text)
  }

  private static func startsWithNumeral(_ text: Substring) -> Bool {
    text.hasPrefix("百分之") || (text.unicodeScalars.first.map(CellWords.chineseNumerals.contains) ?? false)
  }

  /// `三大高地`, `一体化`: begins with a numeral yet counts nothing.
  private static func isAphorism(_ text: String) -> Bool {
    let units = Set("万亿以上下内成倍左右余多个户人家%".unicodeScalars)
    return !text.hasPrefix("百分之")
      && !text.unicodeScalars.dropFirst().allSatisfy { CellWords.chineseNumerals.contains($0) || units.contains($0) }
  }
}

extension String {
  /// Where the last of several endings begins, if the text ends with one of them.
  fileprivate func range(ofLast endings: [String]) -> String.Index? {
    for ending in endings where hasSuffix(ending) && count > ending.count {
      return index(endIndex, offsetBy: -ending.count)
    }
    return nil
  }
}
