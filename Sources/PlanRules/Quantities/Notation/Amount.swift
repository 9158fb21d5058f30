/// A number with what stands around it in a cell, in the unit of the column.
struct Amount {
  let figure: Figure
  /// 余 or 多 after the number: the value is larger than the figure.
  let isExceeded: Bool
  /// The unit that the cell itself prints.
  let unit: PrintedUnit

  enum PrintedUnit: Hashable {
    case none
    /// `%` or `‰`, converted where the column is the other of the two.
    case rate
    case points
    case named
  }
}

extension CellScanner {
  private static let surplusWords = ["余", "多"]
  private static let multipliers: [(word: String, value: Int)] = [
    ("万亿", 12), ("千万", 7), ("百万", 6), ("亿", 8), ("万", 4),
  ]
  /// Enough for any published figure, and few enough that a verdict's arithmetic does not overflow.
  private static let mostDigits = 20

  /// Whether a number begins here.
  var startsNumber: Bool {
    guard let next else { return false }
    if isDigit(next) { return true }
    guard next == "-" || next == "+" else { return false }
    var ahead = self
    ahead.rewind(to: position + 1)
    return ahead.next.map(isDigit) ?? false
  }

  /// A number, its multiplier and its unit: `110万户`, `99.73%`, `3000多人`.
  mutating func amount(in unit: Unit) throws(NotationError) -> Amount {
    let number = try number()
    return try scale(number, in: unit)
  }

  /// What follows a number (余 or 多, a multiplier, a unit), applied to it.
  mutating func scale(_ number: Figure, in unit: Unit) throws(NotationError) -> Amount {
    let start = offset
    var isExceeded = skip(anyOf: CellScanner.surplusWords)
    let multiplier = match(CellScanner.multipliers)
    isExceeded = skip(anyOf: CellScanner.surplusWords) || isExceeded
    let isPermille = next == "‰"
    let printed = printedUnit(in: unit)
    isExceeded = skip(anyOf: CellScanner.surplusWords) || isExceeded
    var exponent = multiplier ?? 0
    // A bare number is in the column's unit, 万户 included; with a multiplier or a unit of its own it is in the base.
    if multiplier != nil || printed == .named { exponent -= unit.powerOfTen }
    if printed == .rate, unit.isPercent, isPermille { exponent -= 1 }
    if printed == .rate, unit.isPermille, !isPermille { exponent += 1 }
    do {
      return Amount(figure: try number.scaled(byPowerOfTen: exponent), isExceeded: isExceeded, unit: printed)
    } catch {
      throw NotationError(.tooManyDigits, at: start)
    }
  }

  /// Digits with an optional sign, thousands separators and decimals.
  mutating func number() throws(NotationError) -> Figure {
    guard startsNumber else { throw failure(.numberExpected) }
    let start = offset
    let sign = skip("-") ? "-" : ""
    if sign.isEmpty { _ = skip("+") }
    var text = take(while: isDigit)
    var mayContinue = text.utf8.count <= 3
    while next == "," {
      let separator = offset
      _ = skip(",")
      let group = take(while: isDigit)
      guard mayContinue, group.utf8.count == 3 else { throw NotationError(.misplacedSeparator, at: separator) }
      text += group
      mayContinue = true
    }
    let beforePoint = position
    if skip(".") {
      let decimals = take(while: isDigit)
      if decimals.isEmpty { rewind(to: beforePoint) } else { text += "." + decimals }
    }
    guard text.utf8.count <= CellScanner.mostDigits, let figure = Figure(sign + text) else {
      throw NotationError(.tooManyDigits, at: start)
    }
    return figure
  }

  private mutating func printedUnit(in unit: Unit) -> Amount.PrintedUnit {
    if skip(anyOf: ["个百分点", "百分点"]) { return .points }
    if skip(anyOf: ["%", "‰"]) { return .rate }
    let start = position
    guard !unit.base.isEmpty, skip(unit.base) else { return .none }
    // The 人 at the head of 人次 is another unit.
    if next == "次" || next == "/" || next == "·" {
      rewind(to: start)
      return .none
    }
    return .named
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What to say of the rest of a cell after a number: another unit, or nothing that is understood.
  func failureAfterNumber(in unit: Unit) -> NotationError {
    if let found = Unit.wellKnown(atHeadOf: rest) {
      return failure(.unitMismatch(found: found, expected: unit.text))
    }
    return failure(.notUnderstood)
  }
}
