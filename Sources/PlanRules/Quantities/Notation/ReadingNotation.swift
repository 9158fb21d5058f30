extension Reading {
  /// Whether a cell says that there is no figure: empty, `-`, `--`, `—`, `——`.
  public static func isAbsent(_ cell: String) -> Bool { CellWords.absent.contains(NotationText.folded(cell)) }

  /// Reads a published figure in the unit of its column; `nil` where the cell says that there is none.
  ///
  /// Throws where the cell means something the grammar does not know, with the place in the cell.
  public init?(cell: String, unit: Unit) throws(NotationError) {
    if Reading.isAbsent(cell) { return nil }
    var scanner = CellScanner(cell)
    self.init(text: cell, content: try scanner.reading(in: unit))
  }
}

extension CellScanner {
  fileprivate mutating func reading(in unit: Unit) throws(NotationError) -> Reading.Content {
    if CellWords.universal.contains(rest) { return .claim }
    if skip(anyOf: CellWords.approximatePrefixes) { return .approximate(try lastAmount(in: unit).figure) }
    if skip(anyOf: CellWords.nearlyPrefixes) { return .bounded(.lessThan, try lastAmount(in: unit).figure) }
    if let comparator = match(CellWords.prefixes) { return .bounded(comparator, try lastAmount(in: unit).figure) }
    try refuseChineseNumeral()
    let amount = try amount(in: unit)
    let content = try content(of: amount)
    guard isAtEnd else { throw failureAfterNumber(in: unit) }
    return try agreeing(amount, with: unit, content)
  }

  private mutating func content(of amount: Amount) throws(NotationError) -> Reading.Content {
    if let comparator = match(CellWords.suffixes) { return .bounded(comparator, amount.figure) }
    if skip(anyOf: CellWords.approximateSuffixes) { return .approximate(amount.figure) }
    return amount.isExceeded ? .bounded(.moreThan, amount.figure) : .figure(amount.figure)
  }

  /// An amount that ends the cell and whose unit is the column's.
  private mutating func lastAmount(in unit: Unit) throws(NotationError) -> Amount {
    try refuseChineseNumeral()
    let amount = try amount(in: unit)
    guard isAtEnd else { throw failureAfterNumber(in: unit) }
    _ = try agreeing(amount, with: unit, .figure(amount.figure))
    return amount
  }

  private func agreeing(
    _ amount: Amount, with unit: Unit, _ content: Reading.Content
  ) throws(NotationError) -> Reading.Content {
    if amount.unit == .points || (amount.unit == .rate && !unit.isRate) {
      throw NotationError(
        .unitMismatch(found: amount.unit == .points ? "百分点" : "%", expected: unit.text), at: max(0, offset - 1))
    }
    return content
  }

  /// A Chinese numeral where digits are needed is said to be one.
  func refuseChineseNumeral() throws(NotationError) {
    if let next, CellWords.chineseNumerals.contains(next) { throw failure(.chineseNumeral) }
  }
}
