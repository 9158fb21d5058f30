extension Target {
  /// Reads a target in the unit of its column; `nil` where the cell states none.
  ///
  /// The grammar, in the cell's folded form:
  ///
  ///     target   = { year | span } { year | span | verb } ( rank | change | stated ) { remark } [ second ]
  ///              | { year | span } phrase { remark }
  ///     year     = [ 到 ] digits 年 [ 底 ] [ 前 ]            span = 每年 | 年均 | 累计 | 五年 | 新建 …
  ///     verb     = 力争 | 达到 | 降低到 | 控制在 …
  ///     rank     = … 前 number | … 第 number             at most that place
  ///     change   = [ 比 ( year | 基期 ) ] ( fall | rise | 净增 ) stated   | [ 比 … ] 翻 … 番 | [ 比 … ] 增长 … 倍
  ///              | ( year | 基期 ) 的 number 倍
  ///     stated   = [ before ] number scale [ after ]         around any of it 〔 〕 for a total over the plan
  ///              | number [ scale ] dash number scale
  ///     phrase   = 应保尽保 | 全覆盖 | 与…同步 | 高于… [ number 个百分点 ] | 完成…下达任务 | 不降低 | 零增长 | 不低于现状 | 基本消除
  ///              | a sentence without a number
  ///     second   = [ , ] 力争 target                   what is aspired to beyond; the first tier decides
  ///     remark   = * | `(` item { , item } `)`               item = nature | span | year | 其中…
  ///
  /// Throws where the cell means something the grammar does not know, with the place in the cell: a target is never
  /// silently taken for zero or for text.
  public convenience init?(cell: String, unit: Unit) throws(NotationError) {
    if let plain = PlainCell(cell) {
      self.init(text: cell, requirement: .threshold(plain.comparator, plain.figure))
      return
    }
    if Reading.isAbsent(cell) { return nil }
    var parser = TargetParser(scanner: CellScanner(cell), unit: unit)
    let requirement = try parser.parse()
    let terms = parser.terms
    self.init(
      text: cell, requirement: requirement, span: terms.span, wordedDirection: terms.direction, dueYear: terms.dueYear,
      nature: terms.nature, part: terms.part, isOfNew: terms.isOfNew,
      aspiration: terms.second.map { $0.target(of: cell, span: terms.span) })
  }
}

/// What a target says besides its number or phrase.
struct TargetTerms {
  var span: Target.Span?
  var direction: Direction?
  /// 控制在: a cap, and of a range neither a rise nor a fall.
  var isCap = false
  var dueYear: Int?
  var nature: Nature?
  var part: String?
  var isOfNew = false
  var second: SecondTier?
}

/// Reads one target from left to right.
struct TargetParser {
  var scanner: CellScanner
  let unit: Unit
  var terms = TargetTerms()

  init(scanner: CellScanner, unit: Unit) {
    self.scanner = scanner
    self.unit = unit
  }

  mutating func parse() throws(NotationError) -> Target.Requirement {
    _ = scanner.skip(anyOf: ["'", "’", "‘"])
    try skipPerYear()
    try skipYearsAndSpans()
    if scanner.isNought(in: unit) {
      scanner.rewind(to: scanner.endPosition)
      return .threshold(nil, Figure(digits: 0))
    }
    if let phrase = try phrase() { return phrase }
    try skipLeadIn()
    let start = scanner.offset
    let requirement = try numeric()
    if case .range = requirement { _ = scanner.skip("之间") }
    try remarks()
    try secondTier(beyond: requirement)
    guard scanner.isAtEnd else { throw scanner.failureAfterNumber() }
    if case .change(let change) = requirement { try settleSpan(of: change, at: start) }
    return requirement
  }

  private mutating func numeric() throws(NotationError) -> Target.Requirement {
    if let rank = try scanner.rank(in: unit) { return .threshold(.atMost, rank.place) }
    if let toOne = try numberToOne() { return .threshold(nil, toOne) }
    if let interval = try interval() { return interval }
    try refuseUnexplainedBracket()
    if let growth = try yearlyGrowth() { return growth }
    if let change = try change() { return .change(change) }
    let stated = try scanner.statedNumber(in: unit, bracketsAllowed: true)
    if stated.isBracketed { try state(.cumulative, at: stated.offset) }
    if let change = try impliedChange(stated) { return .change(change) }
    if unit.isPercent, case .figure(let figure) = stated.meaning, figure == Figure(digits: 100) {
      _ = scanner.skip(anyOf: ["全覆盖", "全部覆盖", "全员覆盖"])
    }
    try stated.scale.requireColumn(unit)
    try refuseAmbiguousPlus(stated)
    return try requirement(of: stated)
  }

  mutating func requirement(of stated: StatedNumber) throws(NotationError) -> Target.Requirement {
    switch stated.meaning {
    case .figure(let figure): return .threshold(nil, figure)
    case .compared(let comparator, let figure):
      if let own = comparator.direction, let verb = terms.direction, own != verb {
        throw NotationError(.notUnderstood, at: stated.qualifierOffset ?? stated.offset)
      }
      terms.direction = nil
      return .threshold(comparator, figure)
    case .approximate(let figure), .nearly(let figure): return .approximate(figure)
    case .range(let lower, let upper):
      if terms.isCap { terms.direction = nil }
      return .range(lower, upper)
    }
  }

  /// A total over the plan cannot be a yearly figure as well.
  mutating func state(_ span: Target.Span, at offset: Int) throws(NotationError) {
    if let known = terms.span, known != span { throw NotationError(.notUnderstood, at: offset) }
    terms.span = span
  }

  /// A change over the whole plan is what a change is anyway; by so much a year it says itself.
  private mutating func settleSpan(of change: Target.Change, at offset: Int) throws(NotationError) {
    terms.direction = nil
    switch terms.span {
    case nil, .cumulative: break
    case .eachYear, .average:
      // So many times as much in every year is nothing that plans say.
      if case .times = change.amount { throw NotationError(.notUnderstood, at: offset) }
      if change.since != nil { throw NotationError(.notUnderstood, at: offset) }
    case .made: throw NotationError(.notUnderstood, at: offset)
    }
  }

  /// `+5` in a column of rates may be a level as well as a rise in percent or in points; a minus can only be a change.
  private func refuseAmbiguousPlus(_ stated: StatedNumber) throws(NotationError) {
    guard stated.isSigned, stated.number.digits >= 0, !stated.isBracketed, unit.isRate || unit.isPoints else { return }
    switch stated.meaning {
    case .figure, .approximate, .nearly:
      throw NotationError(
        .ambiguous(["+\(stated.number)个百分点", "+\(stated.number)%", "\(stated.number)"]), at: stated.offset)
    case .compared, .range: return
    }
  }
}
