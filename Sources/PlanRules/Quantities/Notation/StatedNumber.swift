/// A number with the words around it, as readings and targets state it.
struct StatedNumber {
  /// What the words make of the number.
  enum Meaning {
    case figure(Figure)
    case compared(Comparator, Figure)
    case approximate(Figure)
    case nearly(Figure)
    case range(Figure, Figure)
  }

  /// In the unit of the column.
  let meaning: Meaning
  /// The number before multiplier and unit; the first one of a range.
  let number: Figure
  let scale: Scale
  /// Whether a sign stands before the number.
  let isSigned: Bool
  /// Where the number begins.
  let offset: Int
  /// Where the first word about the number stands, or the dash of a range.
  let qualifierOffset: Int?
  /// Whether the number stands in `〔 〕`.
  let isBracketed: Bool
}

extension CellScanner {
  /// stated = [ before ] number scale [ after ] | number [ scale ] dash number scale
  ///
  /// With `bracketsAllowed` the number may stand in `〔 〕`, and before, scale and after on either side of a bracket.
  mutating func statedNumber(in unit: Unit, bracketsAllowed: Bool = false) throws(NotationError) -> StatedNumber {
    var reader = StatedNumberReader(scanner: self, unit: unit)
    let stated = try reader.read(bracketsAllowed: bracketsAllowed)
    self = reader.scanner
    return stated
  }
}

private struct StatedNumberReader {
  var scanner: CellScanner
  let unit: Unit
  private var qualifiers: [(value: CellWords.Qualifier, offset: Int)] = []
  /// The closing bracket of each that opens.
  private static let brackets = WordList(["〔", "[", "【"]) { $0 == 0 ? "〕" : $0 == 1 ? "]" : "】" }
  private var bracket: (closing: String, offset: Int)?

  init(scanner: CellScanner, unit: Unit) {
    self.scanner = scanner
    self.unit = unit
  }

  mutating func read(bracketsAllowed: Bool) throws(NotationError) -> StatedNumber {
    qualify(by: CellWords.before)
    if bracketsAllowed {
      openBracket()
      if bracket != nil { qualify(by: CellWords.before) }
    }
    let start = scanner.offset
    let isSigned = scanner.next == "-" || scanner.next == "+"
    let number = try scanner.number()
    let scale = try scanner.scale(in: unit)
    if let dash = rangeDash(isSigned: isSigned) {
      return try range(from: number, scale, at: start, isSigned: isSigned, dash: dash)
    }
    let whole = try rest(of: scale)
    return StatedNumber(
      meaning: try meaning(of: try whole.apply(to: number, in: unit), surplusOffset: whole.surplusOffset),
      number: number,
      scale: whole, isSigned: isSigned, offset: start, qualifierOffset: qualifiers.first?.offset,
      isBracketed: bracket != nil)
  }

  private mutating func qualify(by words: WordList<CellWords.Qualifier>) {
    let start = scanner.offset
    if let qualifier = scanner.match(words) { qualifiers.append((qualifier, start)) }
  }

  private mutating func openBracket() {
    let start = scanner.offset
    if let closing = scanner.match(StatedNumberReader.brackets) { bracket = (closing, start) }
  }

  /// What may follow number and scale: words after, the closing bracket, and the rest of the scale behind it.
  private mutating func rest(of scale: Scale) throws(NotationError) -> Scale {
    qualifyBehind()
    guard let bracket else { return scale }
    guard scanner.skip(bracket.closing) else {
      throw scanner.isAtEnd ? NotationError(.unclosedBracket, at: bracket.offset) : scanner.failureAfterNumber()
    }
    let whole = try scale.joined(with: try scanner.scale(in: unit))
    qualifyBehind()
    return whole
  }

  /// `以上`, `（含）以上`, `以下（不含）`; a plus sign at the end says the same as 以上.
  private mutating func qualifyBehind() {
    let start = scanner.offset
    if scanner.skipEndingPlus() { return qualifiers.append((.compared(.atLeast), start)) }
    let count = qualifiers.count
    if scanner.standsIncluded { _ = scanner.skip(anyOf: ["(含)", "(含本数)"]) }
    qualify(by: CellWords.after)
    guard qualifiers.count > count, case .compared(let comparator) = qualifiers[count].value,
      scanner.skip(anyOf: ["(不含)", "(不含本数)"])
    else { return }
    qualifiers[count].value = .compared(comparator == .atLeast ? .moreThan : .lessThan)
  }

  /// Several words about one number are fine only where they say the same: `≥80以上`.
  private func meaning(of figure: Figure, surplusOffset: Int?) throws(NotationError) -> StatedNumber.Meaning {
    var all = qualifiers
    if let surplusOffset { all.append((.compared(.moreThan), surplusOffset)) }
    guard let first = all.first else { return .figure(figure) }
    for other in all where other.value != first.value { throw NotationError(.notUnderstood, at: other.offset) }
    switch first.value {
    case .compared(let comparator): return .compared(comparator, figure)
    case .approximate: return .approximate(figure)
    case .nearly: return .nearly(figure)
    }
  }

  /// The place of a dash with a number behind it; two dashes after a signed number leave open whose the second is.
  private mutating func rangeDash(isSigned: Bool) -> Int? {
    let start = scanner.offset
    let dashes = isSigned ? CellWords.dashes.filter { $0 != "--" } : CellWords.dashes
    let didFind: Bool? = scanner.attempt { ahead in
      ahead.skip(anyOf: dashes) && (ahead.next?.isDigit ?? false) ? true : nil
    }
    return didFind == true ? start : nil
  }

  private mutating func range(
    from first: Figure, _ firstScale: Scale, at start: Int, isSigned: Bool, dash: Int
  ) throws(NotationError) -> StatedNumber {
    guard qualifiers.isEmpty, firstScale.surplusOffset == nil else { throw NotationError(.notUnderstood, at: dash) }
    let second = try scanner.number()
    let secondScale = try rest(of: try scanner.scale(in: unit))
    if let word = qualifiers.first?.offset ?? secondScale.surplusOffset {
      throw NotationError(.notUnderstood, at: word)
    }
    // `25—27万套`: multiplier and unit belong to both figures.
    let lower = try (firstScale.isEmpty ? secondScale : firstScale).apply(to: first, in: unit)
    let upper = try secondScale.apply(to: second, in: unit)
    guard lower <= upper else { throw NotationError(.reversedRange, at: start) }
    try firstScale.requireColumn(unit)
    return StatedNumber(
      meaning: .range(lower, upper), number: first, scale: secondScale, isSigned: isSigned, offset: start,
      qualifierOffset: dash, isBracketed: bracket != nil)
  }
}

extension CellScanner {
  /// Whether （含） stands before 以上 or 以下.
  fileprivate var standsIncluded: Bool {
    var ahead = self
    return ahead.skip(anyOf: ["(含)", "(含本数)"]) && ahead.match(CellWords.after) != nil
  }

  /// Skips a plus sign with nothing but remarks behind it: `95%+`.
  fileprivate mutating func skipEndingPlus() -> Bool {
    guard next == "+" else { return false }
    guard afterNext.map({ $0 == "(" || $0 == "〕" || $0 == "]" || CellWords.isFootnote($0) }) ?? true else {
      return false
    }
    return skip("+")
  }

  /// What to say of the rest of a cell after a number.
  func failureAfterNumber() -> NotationError {
    guard let next else { return failure(.notUnderstood) }
    if CellWords.isNumeral(next) { return failure(.chineseNumeral) }
    if ")〕]】".unicodeScalars.contains(next) { return failure(.unclosedBracket) }
    let separators = "/;、,且和及或|\\<>≥≤=+".unicodeScalars
    let isSecond = next.isDigit || separators.contains(next) || stands("至") || stands("到")
    return failure(isSecond && rest.contains(where: \.isDigit) ? .severalTargets : .notUnderstood)
  }
}
