extension CellScanner {
  /// Enough for any published figure, and few enough that a verdict's arithmetic does not overflow.
  static let mostDigits = 20

  /// Whether a number begins here.
  var startsNumber: Bool {
    guard let next else { return false }
    return next.isDigit || ((next == "-" || next == "+") && afterNext?.isDigit == true)
  }

  /// number = [ `+` | `-` ] digits { `,` three digits } [ `.` digits ] [ `E` [ `+` | `-` ] digits ]
  ///
  /// A blank inside is refused: `80 85` are two figures that lost the sign between them.
  mutating func number() throws(NotationError) -> Figure {
    if let next, CellWords.isNumeral(next) { throw failure(.chineseNumeral) }
    guard startsNumber else { throw failure(isAtEnd ? .numberExpected : .notUnderstood) }
    let start = offset
    var text = skip("-") ? "-" : ""
    if text.isEmpty { _ = skip("+") }
    text += try wholePart()
    if next == ".", afterNext?.isDigit == true {
      try refuseBlank()
      _ = skip(".")
      try refuseBlank()
      text += "." + (try digits())
    }
    guard text.utf8.count <= CellScanner.mostDigits, let figure = Figure(text) else {
      throw NotationError(.tooManyDigits, at: start)
    }
    guard next == "E" || next == "e", let power = exponent() else { return figure }
    guard abs(power) <= CellScanner.mostDigits, let scaled = try? figure.scaled(byPowerOfTen: power) else {
      throw NotationError(.tooManyDigits, at: start)
    }
    return scaled
  }

  /// `E+01`, as spreadsheets write numbers that do not fit their column.
  private mutating func exponent() -> Int? {
    attempt { scanner in
      guard scanner.skip("E") || scanner.skip("e") else { return nil }
      let isNegative = scanner.skip("-")
      if !isNegative { _ = scanner.skip("+") }
      let digits = scanner.take(while: \.isDigit)
      return digits.utf8.count <= 3 ? Int(digits).map { isNegative ? -$0 : $0 } : nil
    }
  }

  private mutating func wholePart() throws(NotationError) -> String {
    var text = try digits()
    var isGrouped = text.utf8.count <= 3
    while next == ",", afterNext?.isDigit == true {
      try refuseBlank()
      let separator = offset
      _ = skip(",")
      try refuseBlank()
      let group = try digits()
      isGrouped = isGrouped && group.utf8.count == 3
      guard isGrouped else { throw NotationError(.misplacedSeparator, at: separator) }
      text += group
    }
    return text
  }

  private mutating func digits() throws(NotationError) -> String {
    let start = position
    while let next, next.isDigit {
      if position > start { try refuseBlank() }
      rewind(to: position + 1)
    }
    return text(from: start, to: position)
  }

  private func refuseBlank() throws(NotationError) {
    if isAfterBlank { throw NotationError(.misplacedSeparator, at: offsetAfterLast) }
  }
}
