/// Targets in words: universal, assigned, in step with something else, or a sentence without a number.
extension TargetParser {
  private static let efforts = ["力争", "争取", "确保", "做到", "实现", "达到", "保持"]
  /// Whether only numbers have a character; a phrase has none of them.
  private static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "<", ">", "≥", "≤", "≧", "≦", "⩾", "⩽", "≮", "≯", "=", "%", "‰": true
    case "〔", "〕", "[", "]", "【", "】": true
    default: false
    }
  }

  /// The meaning of a cell that is words alone with the remarks behind them, or `nil` where it must be read as a number.
  mutating func phrase() throws(NotationError) -> Target.Requirement? {
    let trailing = startOfTrailingRemarks()
    let body = trailing.map { scanner.upTo($0) } ?? scanner
    guard !body.isAtEnd, !body.rest.contains(where: TargetParser.isNumberSign) else { return nil }
    if isDoubling(body) { return nil }
    let requirement = try requirement(of: body)
    if let trailing {
      scanner.rewind(to: trailing)
      try remarks()
    }
    return requirement
  }

  /// `翻一番` has a number, though no digit.
  private func isDoubling(_ body: CellScanner) -> Bool {
    guard body.rest.contains("番") else { return false }
    var trial = self
    trial.scanner = body
    guard (try? trial.skipLeadIn()) != nil, (try? trial.change()) != nil else { return false }
    return trial.scanner.isAtEnd
  }

  private func requirement(of body: CellScanner) throws(NotationError) -> Target.Requirement {
    var words = body
    while words.skip(anyOf: TargetParser.efforts) {}
    let text = String(words.rest)
    if CellWords.isUniversal(text) { return .universal }
    try body.refuseStrangeCharacters()
    if isAssigned(String(body.rest)) { return .assigned }
    if let step = step(of: text) ?? step(of: String(body.rest)) { return step }
    try body.refuseHiddenNumber()
    return .statement
  }

  /// `完成国家下达目标`, `完成上级下达任务`, `达到国家要求`.
  private func isAssigned(_ text: String) -> Bool {
    guard ["任务", "目标", "指标", "计划", "要求"].contains(where: text.ends) else { return false }
    if text.ends(with: "要求"), ["达到", "符合", "满足"].contains(where: text.begins) { return true }
    return ["下达", "分解", "交办"].contains(where: text.contains(text:))
  }

  private func step(of text: String) -> Target.Requirement? {
    if let companion = companion(in: text) { return companion }
    let measures = ["平均水平", "平均", "增长", "增速", "增幅"]
    let comparisons: [(word: String, step: Target.Step, endings: [String])] = [
      ("不低于", .notSlower, [""]), ("不慢于", .notSlower, [""]), ("高于", .faster, [""]), ("快于", .faster, [""]),
      ("低于", .slower, measures), ("不高于", .notFaster, measures), ("不超过", .notFaster, measures),
      ("超过", .faster, measures), ("超", .faster, measures), ("达到", .notSlower, ["平均水平"]),
    ]
    for comparison in comparisons
    where text.begins(with: comparison.word) && comparison.endings.contains(where: text.ends) {
      let reference = named(text.dropFirst(comparison.word.count))
      if isReference(reference) { return .inStep(comparison.step, reference: reference) }
    }
    return nil
  }

  /// `与X基本同步`, `与X同步`.
  private func companion(in text: String) -> Target.Requirement? {
    guard ["与", "和", "同"].contains(where: text.begins),
      let ending = ["同步增长", "同步提高", "同步"].first(where: text.ends), text.count > ending.count
    else { return nil }
    var name = text.dropFirst().dropLast(ending.count)
    var step = Target.Step.together
    while let filler = ["基本", "保持", "大致"].first(where: name.hasSuffix) {
      name = name.dropLast(filler.count)
      if filler != "保持" { step = .nearlyTogether }
    }
    let reference = named(name)
    return isReference(reference) ? .inStep(step, reference: reference) : nil
  }

  /// What a cell compares with, without the words for its growth.
  private func named(_ text: Substring) -> String {
    let endings = ["增长", "增速", "增幅", "速度", "年均"]
    var name = text
    while let ending = endings.first(where: { name.hasSuffix($0) && name.count > $0.count }) {
      name = name.dropLast(ending.count)
    }
    return String(name)
  }

  /// Whether a text can name something to compare with: no numeral, and not only words about numbers.
  private func isReference(_ text: String) -> Bool {
    guard text.unicodeScalars.count > 1, let first = text.unicodeScalars.first else { return false }
    return !CellWords.isNumeral(first) && !CellScanner(text).isOnlyAboutNumbers
  }
}
