/// Years, spans and verbs before the number.
extension TargetParser {
  private static let verbs: WordList<Direction?> = [
    "力争": nil, "力争达到": nil, "力争实现": nil, "争取": nil, "确保": nil, "预计": nil, "预期": nil, "达": nil, "达到": nil,
    "完成": nil, "实现": nil, "稳定": nil, "稳定在": nil, "保持": nil, "保持在": nil, "维持": nil, "维持在": nil,
    "提高到": .up, "提高至": .up, "提升到": .up, "提升至": .up, "增加到": .up, "增加至": .up, "增长到": .up, "增长至": .up,
    "上升到": .up, "上升至": .up, "扩大到": .up, "扩大至": .up, "升至": .up, "增至": .up,
    "降低到": .down, "降低至": .down, "下降到": .down, "下降至": .down, "降到": .down, "降至": .down, "缩小到": .down,
    "缩小至": .down, "减少到": .down, "减少至": .down, "压减到": .down, "压减至": .down,
  ]

  /// The words of cells that say how a figure is counted.
  static let spans: WordList<Target.Span> = [
    "累计": .cumulative, "五年": .cumulative, "5年": .cumulative, "五年内": .cumulative, "5年内": .cumulative,
    "五年累计": .cumulative, "5年累计": .cumulative, "五年合计": .cumulative, "5年合计": .cumulative, "年均": .average,
    "年平均": .average, "每年": .eachYear, "各年": .eachYear,
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
    terms.dueYear = dueYear
  }

  private mutating func skipSpan() throws(NotationError) -> Bool {
    // 新增 alone may mean new ones in all or on top of the baseline; with a span it is the number of new ones.
    if terms.span != nil, scanner.skip("新增") { return true }
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

  private mutating func skipVerb() throws(NotationError) -> Bool {
    let start = scanner.offset
    if scanner.skip(anyOf: ["控制在", "控制到"]) {
      terms.isCap = true
      try state(.down, at: start)
      return true
    }
    guard let direction = scanner.match(TargetParser.verbs) else { return false }
    if let direction { try state(direction, at: start) }
    return true
  }

  private mutating func state(_ direction: Direction, at offset: Int) throws(NotationError) {
    if let known = terms.direction, known != direction { throw NotationError(.notUnderstood, at: offset) }
    terms.direction = direction
  }
}
