/// What keeps a number that cannot be read from being taken for a sentence without one.
extension CellScanner {
  private static let punctuation = Set("、,;:。.()《》“”‘’·".unicodeScalars)

  /// A sentence is of ideographs, letters and punctuation, and has two ideographs at least.
  func refuseStrangeCharacters() throws(NotationError) {
    var ideographs = 0
    var ahead = self
    while let next = ahead.next {
      if next.properties.isUnifiedIdeograph || next == "〇" {
        ideographs += 1
      } else if !CellScanner.punctuation.contains(next), !("a"..."z").contains(next), !("A"..."Z").contains(next) {
        throw ahead.failure(.notUnderstood)
      }
      ahead.rewind(to: ahead.position + 1)
    }
    if ideographs < 2 { throw failure(.notUnderstood) }
  }

  /// Whether the text is made of words about numbers, such as 左右, 万 or 每年, and of units behind them.
  var isOnlyAboutNumbers: Bool {
    var ahead = self
    guard ahead.skipWordAboutNumbers() else { return false }
    while ahead.skipWordAboutNumbers() || ahead.skipKnownUnit() {}
    return ahead.isAtEnd
  }

  private mutating func skipWordAboutNumbers() -> Bool {
    skip(anyOf: ["个百分点", "百分点", "约束性", "预期性", "约束", "预期"]) || match(CellWords.before) != nil
      || match(CellWords.after) != nil
      || skip(anyOf: CellWords.surplus) || match(CellWords.multipliers) != nil || match(TargetParser.spans) != nil
  }

  private mutating func skipKnownUnit() -> Bool {
    guard let word = Unit.wellKnown(atHeadOf: String(rest.prefix(12))) else { return false }
    return skip(word)
  }

  /// Refuses `八十以上`, `达到三成`, `百分之九十`, `新建三所`, `过半`; 三大高地, 前三 and 统一 count nothing.
  func refuseHiddenNumber() throws(NotationError) {
    if isOnlyAboutNumbers { throw NotationError(.numberExpected, at: endOffset) }
    var ahead = self
    let start = startOfQuantity
    while let next = ahead.next {
      if ahead.stands(anyOf: ["过半", "半数", "万亿元", "千亿元", "百亿元", "半小时"]) { throw ahead.failure(.chineseNumeral) }
      let isOrdinal = ahead.position > position && ahead.follows("第前")
      if CellWords.isNumeral(next) {
        let numeral = ahead
        let run = ahead.take { CellWords.isNumeral($0) || $0 == "万" || $0 == "亿" }
        let isBare = run.unicodeScalars.count > 1 || numeral.position == start
        if !isOrdinal, ahead.endsQuantity(isBare: isBare) { throw numeral.failure(.chineseNumeral) }
      } else {
        ahead.rewind(to: ahead.position + 1)
      }
    }
  }

  /// Where a number would stand: behind years, verbs and words such as 不少于.
  private var startOfQuantity: Int {
    var parser = TargetParser(scanner: self, unit: Unit(""))
    try? parser.skipLeadIn()
    _ = parser.scanner.match(CellWords.before)
    return parser.scanner.position
  }

  private func follows(_ signs: String) -> Bool {
    var behind = self
    behind.rewind(to: position - 1)
    return behind.next.map(signs.unicodeScalars.contains) ?? false
  }

  /// Whether a fraction follows, or the text ends after a unit and words such as 以上.
  private func endsQuantity(isBare: Bool) -> Bool {
    if stands("分之") { return true }
    var ahead = self
    _ = ahead.skip(anyOf: CellWords.surplus)
    guard ahead.skip(anyOf: ["成", "倍", "半"]) || ahead.skipKnownUnit() || isBare else { return false }
    _ = ahead.match(CellWords.after)
    return ahead.isAtEnd
  }
}
