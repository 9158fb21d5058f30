extension CellScanner {
  /// Enough for any published figure, and few enough that a verdict's arithmetic does not overflow.
  static let mostDigits = 20

  /// Whether a number begins here.
  var startsNumber: Bool {
    guard let next else { return false }
    return next.isDigit || ((next == "-" || next == "+") && afterNext?.isDigit == true)
  }

  /// number = [ `+` | `-` ] digits { ( `,` | blank ) three digits } [ `.` digits ] [ `E` [ `+` | `-` ] digits ]
  ///
  /// A blank parts groups of three digits (GB/T 15835, 5.1.1) and nothing else: `80 85` are two figures that lost the sign
  /// between them.
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
    if let grouped = groupedByBlanks() { return grouped }
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

  /// `2 200`, `1 234 567`: the digits of groups of three with a blank between; `nil`, with nothing read, where none stand.
  private mutating func groupedByBlanks() -> String? {
    var length = digits(from: 0)
    guard (1...3).contains(length), next != "0" else { return nil }
    var groups = 0
    while digits(from: length, behindBlank: true) == 3 {
      length += 3
      groups += 1
    }
    guard groups > 0, digits(from: length) == 0 else { return nil }
    let start = position
    rewind(to: start + length)
    return text(from: start, to: position)
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
    if isAfterBlank { throw NotationError(.blankInNumber, at: offsetAfterLast) }
  }
}
