/// Years, spans and verbs before the number.
extension TargetParser {
  private static let verbs = WordList<Direction?>([
    "力争 力争达到 力争实现 争取 确保 预计 预期 达 达到 完成 实现 稳定 稳定在 保持 保持在 维持 维持在 继续保持 继续保持在 继续稳定在 总量达到 总数达到 总规模达到 为",
    "提高到 提高至 提升到 提升至 增加到 增加至 增长到 增长至 上升到 上升至 扩大到 扩大至 升至 增至",
    "降低到 降低至 下降到 下降至 降到 降至 缩小到 缩小至 减少到 减少至 压减到 压减至",
  ]) { group in
    switch group {
    case 0: nil
    case 1: .up
    default: .down
    }
  }

  /// The words of cells that say how a figure is counted.
  static let spans = WordList<Target.Span>([
    "累计 五年 5年 五年内 5年内 五年累计 5年累计 五年合计 5年合计 (累计) “十四五”期间 “十五五”期间 “十三五”期间 规划期内 五年间 5年间",
    "年均 年平均 平均每年 (年均)", "每年 各年 (每年)",
  ]) { group in
    switch group {
    case 0: .cumulative
    case 1: .average
    default: .eachYear
    }
  }

  /// No plan looks further ahead.
  private static let latestYear = 2100

  /// What is done with things that are counted anew, so that the number is a total.
  private static let makings = [
    "新建改扩建", "新建改建", "新改扩建", "新改建", "改扩建", "新建", "新增加", "新增", "新开工", "新培育", "新设立", "新认定", "新开通", "培训", "培育", "培养", "改造",
    "建成", "建设", "创建", "打造", "引进", "举办", "开展",
  ]

  mutating func skipYearsAndSpans() throws(NotationError) {
    while try skipYearOrSpan() {}
  }

  mutating func skipLeadIn() throws(NotationError) {
    while true {
      if try skipYearOrSpan() { continue }
      guard try skipVerb() else { return }
    }
  }

  private mutating func skipYearOrSpan() throws(NotationError) -> Bool {
    if try skipYear() { return true }
    return try skipSpan()
  }

  /// `到2025年`, `2025年底前`; but not a number that is the target itself.
  private mutating func skipYear() throws(NotationError) -> Bool {
    let start = scanner.offset
    guard !standsMultipleOfYear else { return false }
    let year: Int? = scanner.attempt { scanner in
      _ = scanner.skip(anyOf: ["截至", "截止", "到", "至"])
      guard let year = scanner.year() else { return nil }
      _ = scanner.skip(anyOf: ["之前", "以前", "前"])
      _ = scanner.skip(",")
      return scanner.isAtEnd ? nil : year
    }
    guard let year else { return false }
    try state(dueYear: year, at: start)
    return true
  }

  mutating func state(dueYear: Int, at offset: Int) throws(NotationError) {
    if let known = terms.dueYear, known != dueYear { throw NotationError(.notUnderstood, at: offset) }
    guard dueYear <= TargetParser.latestYear else { throw NotationError(.notUnderstood, at: offset) }
    terms.dueYear = dueYear
  }

  private mutating func skipSpan() throws(NotationError) -> Bool {
    if try skipMaking() { return true }
    // In a column of years `5年` is the figure.
    guard unit.base != "年" || !(scanner.stands("5") || scanner.stands("五")) else { return false }
    let start = scanner.offset
    let span: Target.Span? = scanner.attempt { scanner in
      let span = scanner.match(TargetParser.spans)
      return scanner.isAtEnd ? nil : span
    }
    guard let span else { return false }
    try state(span, at: start)
    return true
  }

  /// 新建100个 is a total, and so are 五年新建100个; 年均新建20个 are so many in each year.
  private mutating func skipMaking() throws(NotationError) -> Bool {
    guard !unit.isRate, !unit.isPoints else { return false }
    let isMade: Bool? = scanner.attempt { scanner in
      guard scanner.skip(anyOf: TargetParser.makings) else { return nil }
      var ahead = scanner
      _ = ahead.match(CellWords.before)
      return ahead.startsNumber ? true : nil
    }
    guard isMade == true else { return false }
    if terms.span == nil || terms.span == .cumulative { terms.span = .made }
    terms.direction = .up
    terms.isOfNew = true
    return true
  }

  private mutating func skipVerb() throws(NotationError) -> Bool {
    let start = scanner.offset
    if scanner.skip(anyOf: ["控制在", "控制到"]) {
      terms.isCap = true
      try state(.down, at: start)
      return true
    }
    if skipStart() { return true }
    guard let direction = scanner.match(TargetParser.verbs) else { return false }
    if let direction { try state(direction, at: start) }
    return true
  }

  /// `由85%` before 提高到95%: where it starts, which 基期 says.
  private mutating func skipStart() -> Bool {
    let unit = unit
    let isStart: Bool? = scanner.attempt { scanner in
      guard scanner.skip(anyOf: ["由", "从"]), (try? scanner.statedNumber(in: unit)) != nil else { return nil }
      var ahead = scanner
      guard let way = ahead.match(TargetParser.verbs), way != nil else { return nil }
      return true
    }
    return isStart == true
  }

  private mutating func state(_ direction: Direction, at offset: Int) throws(NotationError) {
    if let known = terms.direction, known != direction { throw NotationError(.notUnderstood, at: offset) }
    terms.direction = direction
  }
}
