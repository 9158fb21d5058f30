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
    guard !body.isAtEnd else { return nil }
    let requirement: Target.Requirement
    if let held = held(body) ?? pace(withMargin: body) ?? pace(behindSign: body) {
      requirement = held
    } else {
      guard !body.rest.contains(where: TargetParser.isNumberSign), !isMultiple(body), !isRank(body) else { return nil }
      requirement = try self.requirement(of: body)
    }
    scanner.rewind(to: body.endPosition)
    if case .approximate = requirement { terms.direction = .down }
    if case .change(let change) = requirement, change.wording == .overYearBefore { terms.span = .eachYear }
    if let trailing {
      scanner.rewind(to: trailing)
      try remarks()
    }
    return requirement
  }

  /// 前三 has a number, though no digit.
  private func isRank(_ body: CellScanner) -> Bool {
    var ahead = body
    return ((try? ahead.rank(in: .none)) ?? nil) != nil && ahead.isAtEnd
  }

  /// `翻一番` and `增长一倍` have a number, though no digit.
  private func isMultiple(_ body: CellScanner) -> Bool {
    guard body.rest.contains("番") || body.rest.contains("倍") || body.rest.contains("半") else { return false }
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
    if text.ends(with: "要求"), ["达到", "符合", "满足"].contains(where: text.begins) { return true }
    let superiors = ["国家", "上级", "省", "市", "自治区", "部里"]
    if ["核定", "考核目标", "考核任务", "审核衔接", "最终下达", "下达指标内"].contains(where: text.contains(text:)) {
      return superiors.contains(where: text.contains(text:))
    }
    guard ["任务", "目标", "指标", "计划", "要求"].contains(where: text.ends) else { return false }
    return ["下达", "分解", "交办"].contains(where: text.contains(text:))
  }

  private func step(of text: String) -> Target.Requirement? {
    if let companion = companion(in: text) { return companion }
    let measures = ["平均水平", "平均", "增长", "增速", "增幅"]
    let comparisons: [(word: String, step: Target.Step, endings: [String])] = [
      ("略高于", .faster, [""]), ("略快于", .faster, [""]), ("不低于", .notSlower, [""]), ("不慢于", .notSlower, [""]),
      ("高于", .faster, [""]), ("快于", .faster, [""]),
      ("低于", .slower, measures), ("不高于", .notFaster, measures), ("不超过", .notFaster, measures),
      ("超过", .faster, measures), ("超", .faster, measures), ("达到", .notSlower, ["平均水平"]),
    ]
    for comparison in comparisons
    where text.begins(with: comparison.word) && comparison.endings.contains(where: text.ends) {
      let reference = named(text.dropFirst(comparison.word.count))
      if isReference(reference) { return .inStep(comparison.step, reference: reference, margin: nil) }
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
    return isReference(reference) ? .inStep(step, reference: reference, margin: nil) : nil
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

/// What is held against the baseline itself, or left at nothing.
extension TargetParser {
  /// The least that 不降低 and the like leave, by how the value must stand to the baseline.
  private static let holds = WordList<Comparator?>([
    "不降低 不下降 不减少 不下滑 不降 不减 不缩小 只增不减 只升不降 不低于现状 不低于现有水平 不低于基期 不低于基期水平 不少于现状 不少于现有规模 不低于现有规模 不小于现状 ",
    "零增长 不增加 不增长 不上升 不提高 不扩大 不反弹 不增 不升 只减不增 只降不升 不高于现状 不高于现有水平 不高于基期 不超过现状 不超过现有水平 不超过现有规模 不突破现状 不突破现有规模",
    "负增长", "正增长", "持平 与基期持平 保持现有水平 稳定在现有水平 维持现有水平 保持现状 维持现状",
  ]) { group in
    switch group {
    case 0: .atLeast
    case 1: .atMost
    case 2: .lessThan
    case 3: .moreThan
    default: nil
    }
  }
  /// The same over the year before.
  private static let yearlyHolds = WordList<Comparator?>([
    "不低于上年 不低于上年水平 不少于上年 不低于上年实际", "不高于上年 不高于上年水平 不超过上年", "高于上年 高于上年水平 超过上年",
    "低于上年 低于上年水平", "与上年持平 同上年持平 与上年基本持平",
  ]) { group in
    switch group {
    case 0: .atLeast
    case 1: .atMost
    case 2: .moreThan
    case 3: .lessThan
    default: nil
    }
  }
  private static let growths = ["零增长", "负增长", "正增长"]
  /// What must keep its way in every year.
  private static let everyYear = ["只增不减", "只升不降", "只减不增", "只降不升"]
  private static let endings = WordList<Bool>([
    "消除 全面消除 全部消除 清零 全部清零 动态清零 归零 杜绝 零发生 零事故", "基本消除 基本清零 基本消灭 基本杜绝",
  ]) { $0 == 1 }

  private func held(_ body: CellScanner) -> Target.Requirement? {
    if let held = heldWord(body) { return held }
    var words = body
    while words.skip(anyOf: TargetParser.efforts + ["总量", "规模", "基本"]) {
      if words.isAtEnd { return nil }
      if let held = heldWord(words) { return held }
    }
    var ending = body
    while ending.skip(anyOf: TargetParser.efforts) {}
    if let isNearly = ending.match(TargetParser.endings), ending.isAtEnd, !unit.isPoints {
      return isNearly ? .approximate(Figure(digits: 0)) : .threshold(.atMost, Figure(digits: 0))
    }
    return holdingYear(body)
  }

  private func heldWord(_ body: CellScanner) -> Target.Requirement? {
    var words = body
    if let comparator = words.match(TargetParser.yearlyHolds), words.isAtEnd {
      return .change(
        Target.Change(.amount(Figure(digits: 0)), comparator: comparator, wording: .overYearBefore))
    }
    words = body
    guard let comparator = words.match(TargetParser.holds), words.isAtEnd else { return nil }
    let word = String(body.rest)
    return .change(
      Target.Change(
        .amount(Figure(digits: 0)), comparator: comparator, isEveryYear: word.isOne(of: TargetParser.everyYear),
        wording: word.isOne(of: TargetParser.growths) ? .growth : .plain))
  }

  /// `不低于2020年水平`, `不高于2020年`.
  private func holdingYear(_ body: CellScanner) -> Target.Requirement? {
    var words = body
    if let year = TargetParser.yearKept(in: body) {
      return .change(Target.Change(.amount(Figure(digits: 0)), since: year))
    }
    guard case .compared(let comparator)? = words.match(CellWords.before), comparator.direction != nil,
      let year = words.year()
    else { return nil }
    _ = words.skip("的")
    _ = words.skip(anyOf: ["实际水平", "实际完成数", "实际", "水平", "规模", "数", "基数"])
    guard words.isAtEnd else { return nil }
    return .change(Target.Change(.amount(Figure(digits: 0)), since: year, comparator: comparator))
  }

  /// `与2020年持平`, `保持2020年水平`.
  private static func yearKept(in body: CellScanner) -> Int? {
    var words = body
    if words.skip("与"), let year = words.year(), words.skip("持平"), words.isAtEnd { return year }
    words = body
    guard words.skip(anyOf: ["保持在", "保持", "稳定在", "维持在", "维持"]), let year = words.year(), words.skip("水平"),
      words.isAtEnd
    else { return nil }
    return year
  }

  /// `高于GDP增速2个百分点`.
  private func pace(withMargin body: CellScanner) -> Target.Requirement? {
    guard let (end, margin) = margin(endingOf: body) else { return nil }
    var words = body.upTo(end).withComparisonInFront
    while words.skip(anyOf: TargetParser.efforts) {}
    guard !words.rest.contains(where: TargetParser.isNumberSign), (try? words.refuseStrangeCharacters()) != nil,
      case .inStep(let step, let reference, nil)? = step(of: String(words.rest)), !step.isTogether
    else { return nil }
    return .inStep(step, reference: reference, margin: margin)
  }

  /// `＞GDP增长`: a sign before something to compare with.
  private func pace(behindSign body: CellScanner) -> Target.Requirement? {
    var words = body
    let signs: [(String, String)] = [
      (">=", "不低于"), ("≥", "不低于"), (">", "高于"), ("<=", "不高于"), ("≤", "不高于"), ("<", "低于"),
    ]
    guard let word = signs.first(where: { words.skip($0.0) })?.1,
      !words.rest.contains(where: TargetParser.isNumberSign), (try? words.refuseStrangeCharacters()) != nil,
      ["增长", "增速", "增幅", "平均水平", "平均"].contains(where: String(words.rest).ends)
    else { return nil }
    return step(of: word + String(words.rest))
  }

  /// Where the percentage points begin that end a text, and how many.
  private func margin(endingOf body: CellScanner) -> (start: Int, points: Figure)? {
    var ahead = body
    while !ahead.isAtEnd {
      let start = ahead.position
      if ahead.startsNumber, let points = try? ahead.number(), points.digits > 0 {
        guard ahead.skip(anyOf: ["个百分点", "百分点"]) else { return nil }
        _ = ahead.skip(anyOf: ["以上", "及以上"])
        return ahead.isAtEnd ? (start, points) : nil
      }
      ahead.rewind(to: start + 1)
    }
    return nil
  }
}
