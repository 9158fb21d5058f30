/// The unit that a cell prints after a number.
enum PrintedUnit: Hashable {
  case percent
  case permille
  /// 百分点.
  case points
  /// The column's own, `%` and `‰` aside.
  case column
  /// Another one of the same quantity, and what one of it is in the column's, multipliers aside.
  case other(UnitFactor)
}

extension CellScanner {
  /// unit = `%` | `‰` | `百分点` | the column's unit, perhaps with another in brackets (`套（间）`) | another one of the same
  /// quantity; `nil` where none stands.
  ///
  /// Throws `unitMismatch` for a unit that is known and not the column's.
  mutating func printedUnit(in unit: Unit) throws(NotationError) -> PrintedUnit? {
    guard !isAtEnd else { return nil }
    let start = offset
    if skip("个百分点") || skip("百分点") { return .points }
    if skip("%") { return .percent }
    if skip("‰") { return .permille }
    if unit.isRatio, standsToOne { return skip(":1") ? .column : nil }
    if columnUnit(unit) { return .column }
    if let factor = unitOfSameQuantity(as: unit) { return .other(factor) }
    if let found = foreignUnit(than: unit) {
      throw NotationError(.unitMismatch(found: found, expected: unit.text), at: start)
    }
    return nil
  }

  /// `:1`, but not `:10` or `:1.5`.
  private var standsToOne: Bool {
    var ahead = self
    guard ahead.skip(":1") else { return false }
    return ahead.next.map { !$0.isDigit && $0 != "." } ?? true
  }

  private mutating func columnUnit(_ unit: Unit) -> Bool {
    guard !unit.base.isEmpty else { return false }
    let whole: Bool? = attempt { scanner in scanner.skip(unit.base) && !scanner.continuesUnit(unit.base) ? true : nil }
    if whole == true {
      skipOtherName()
      return true
    }
    return attempt { $0.otherName(of: unit) } ?? false
  }

  /// Whether what was read is only the head of a longer unit: the 人 of 人次, the 元 of 元/人.
  private func continuesUnit(_ head: String) -> Bool {
    if next == "/" || next == "·" { return afterNext?.isDigit != true && !startsSecondTarget }
    return Unit.known.contains { word in
      word.hasPrefix(head) && word != head && !rest.isEmpty && stands(String(word.dropFirst(head.count)))
    }
  }

  private var startsSecondTarget: Bool {
    guard let afterNext else { return true }
    return "<>≥≤=+-约".unicodeScalars.contains(afterNext)
  }

  /// `（个）` after 条: the same things counted by another word. 人（次） is not, it leaves open which of two is meant.
  private mutating func skipOtherName() { _ = attempt { $0.bracketedName() } }

  private mutating func bracketedName() -> String? {
    guard skip("("), let word = Unit.wellKnown(atHeadOf: restText), word != "次", skip(word), skip(")") else {
      return nil
    }
    return word
  }

  /// One of the words of a column headed `套（间）`, or `条（个）` in a column of either.
  private mutating func otherName(of unit: Unit) -> Bool? {
    guard let word = Unit.wellKnown(atHeadOf: restText), skip(word), !continuesUnit(word) else { return nil }
    let other = attempt { $0.bracketedName() }
    return unit.names.contains(word) || other.map(unit.names.contains) == true ? true : nil
  }

  /// 公顷 under 亩, `/10万` under `1/10万` or 人/10万人.
  private mutating func unitOfSameQuantity(as column: Unit) -> UnitFactor? {
    guard !column.base.isEmpty else { return nil }
    return attempt { scanner in
      let start = scanner.position
      _ = scanner.skipUnitWord()
      let above = scanner.text(from: start, to: scanner.position)
      scanner.skipDivisor()
      guard scanner.position > start, scanner.next != "/" || scanner.startsSecondTarget else { return nil }
      var own = UnitShape(scanner.text(from: start, to: scanner.position))
      let wanted = UnitShape(column.base)
      // Behind the number only `/10万` is printed of what the column heads 人/10万人.
      if above.isEmpty, own.power > 0 { own.above = wanted.above }
      return own == wanted ? .one : own.size(in: wanted).flatMap(UnitFactor.init)
    }
  }

  private mutating func skipUnitWord() -> Bool {
    guard let word = Unit.wellKnown(atHeadOf: restText) else { return false }
    return skip(word)
  }

  /// `/10万`, `/万人`, `/立方米`.
  private mutating func skipDivisor() {
    _ = attempt { scanner -> Bool? in
      guard scanner.skip("/") else { return nil }
      let scale = scanner.scaleWord()
      guard scanner.skipUnitWord() || scale != nil else { return nil }
      return true
    }
  }

  /// A unit that stands here and is not the column's, as far as it goes.
  private func foreignUnit(than unit: Unit) -> String? {
    var ahead = self
    if !unit.base.isEmpty, ahead.skip(unit.base) {
      _ = ahead.take { !$0.isDigit && !"(,;。".unicodeScalars.contains($0) }
      return ahead.text(from: position, to: ahead.position)
    }
    if standsToOne { return ":1" }
    return Unit.wellKnown(atHeadOf: restText)
  }

  private var restText: String { String(rest) }
}
