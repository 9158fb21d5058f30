extension Reading {
  /// Whether a cell says that it states nothing: empty, `-`, `—`, `/`, `无`, `暂无`, `未统计`, `N/A`.
  public static func isAbsent(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return true }
    return CellWords.mayBeginAbsent(first) && CellWords.isAbsent(NotationText.folded(cell))
  }

  /// Reads a published figure in the unit of its column; `nil` where the cell says that there is none.
  ///
  /// A reading is `[ mark ] [ 达到 … | 累计 … ] [ 增长 | 下降 … ] stated { footnote | mark | remark }`, where stated is a number
  /// with the words around it, or a claim such as `应保尽保`, or `持平`, which is a change of 0, a mark is 预计, 初步, 核定 or 修订,
  /// and a remark stands in brackets. Throws where the cell means something else, with the place in the cell.
  public init?(cell: String, unit: Unit) throws(NotationError) {
    if let figure = cell.withBytes(Figure.init(asPrinted:)) {
      self.init(figure)
      return
    }
    if cell.utf8.count <= CellScanner.mostDigits, cell.utf8.first != UInt8(ascii: "+"), let figure = Figure(cell) {
      self.init(text: cell, content: .figure(figure))
      return
    }
    if let plain = PlainCell(cell) {
      self.init(text: cell, content: plain.comparator.map { .bounded($0, plain.figure) } ?? .figure(plain.figure))
      return
    }
    if Reading.isAbsent(cell) { return nil }
    var parser = ReadingParser(scanner: CellScanner(cell), unit: unit)
    let content: Content
    do throws(NotationError) { content = try parser.parse() } catch { throw error.ofReading }
    self.init(
      text: cell, content: content, year: parser.year, mark: parser.mark, movement: parser.movement,
      reach: parser.reach, remark: parser.remark)
  }
}

private struct ReadingParser {
  var scanner: CellScanner
  let unit: Unit
  private(set) var year: Int?
  private(set) var mark: FigureState?
  private(set) var movement: Reading.Movement?
  private(set) var reach: Reading.Reach?
  private(set) var remark: String?
  private static let leads = [
    "已达到", "将达到", "可达到", "能达到", "已达", "将达", "可达", "能达", "达到", "达", "已完成投资", "完成投资", "已完成", "可完成", "完成", "为",
  ]

  init(scanner: CellScanner, unit: Unit) {
    self.scanner = scanner
    self.unit = unit
  }

  mutating func parse() throws(NotationError) -> Reading.Content {
    if String(scanner.rest).isOne(of: ["不适用", "不涉及"]) { return .notApplicable }
    if scanner.next == "#" { throw scanner.failure(.spreadsheetError) }
    _ = scanner.skip(anyOf: ["'", "’", "‘"])
    mark = scanner.match(FigureState.words)
    if mark != nil { _ = scanner.skip(anyOf: ["为", ":"]) }
    if CellWords.isUniversal(String(scanner.rest)) { return .claim }
    if scanner.isNought(in: unit) || String(scanner.rest) == "零发生" { return .figure(Figure(digits: 0)) }
    if let toOne = scanner.numberToOne(in: unit) { return .figure(try withRemarks(toOne)) }
    if scanner.standsCompletionRate(in: unit) { throw scanner.failure(.completionRate) }
    if scanner.stands("环比") { throw scanner.failure(.changeOfValue) }
    if let rank = try scanner.rank(in: unit), scanner.isAtEnd {
      return rank.isAtMost ? .bounded(.atMost, rank.place) : .figure(rank.place)
    }
    reach = scanner.reach()
    if reach == nil { _ = scanner.skip(anyOf: ReadingParser.leads) }
    if let unchanged = scanner.unchanged() {
      movement = unchanged
      return .figure(Figure(digits: 0))
    }
    let beginning = scanner.offset
    movement = scanner.movement()
    let start = scanner.offset
    let stated = try scanner.statedNumber(in: unit)
    if movement != nil, reach == nil, !unit.isRate, !unit.isPoints, stated.scale.unit?.printed.isRate == true {
      throw NotationError(.changeOfValue, at: beginning)
    }
    if movement == nil, stated.isSigned, stated.number.digits > 0 { movement = Reading.Movement(.up) }
    if movement != nil, stated.number.digits < 0 { throw NotationError(.notUnderstood, at: start) }
    try readRemarks()
    if movement == nil || stated.scale.unit?.printed != .points || !unit.isPercent {
      try stated.scale.requireColumn(unit)
    }
    return stated.content
  }

  private mutating func withRemarks(_ figure: Figure) throws(NotationError) -> Figure {
    try readRemarks()
    return figure
  }

  private mutating func readRemarks() throws(NotationError) {
    while !scanner.isAtEnd {
      if scanner.skipFootnote() || readRemark() { continue }
      guard try readFreeRemark() else { throw scanner.failureAfterNumber() }
    }
  }

  /// `(2024年)`, `(预计数)`, `(2024年预计)`, or a mark without brackets.
  private mutating func readRemark() -> Bool {
    guard let found = scanner.attempt({ $0.remark() }) else { return false }
    guard found.year == nil || year == nil else { return false }
    year = year ?? found.year
    // The weaker of two marks counts: a forecast that was revised is one still.
    mark = [mark, found.mark].compactMap { $0 }.min()
    return true
  }

  /// What stands in brackets, or tells of the change or the share behind a comma, and does not change the figure.
  private mutating func readFreeRemark() throws(NotationError) -> Bool {
    let start = scanner.offset
    guard let found = try scanner.freeRemark(in: unit) else { return false }
    if let year = found.year {
      guard self.year == nil || self.year == year else { throw NotationError(.notUnderstood, at: start) }
      self.year = year
    }
    if found.isToDate, reach == nil { reach = .open }
    if !found.text.isEmpty { remark = remark.map { "\($0)；\(found.text)" } ?? found.text }
    return true
  }
}

extension StatedNumber {
  /// `近200` says less than 200.
  fileprivate var content: Reading.Content {
    switch meaning {
    case .figure(let figure): .figure(figure)
    case .compared(let comparator, let figure): .bounded(comparator, figure)
    case .approximate(let figure): .approximate(figure)
    case .nearly(let figure): .bounded(.lessThan, figure)
    case .range(let lower, let upper): .range(lower, upper)
    }
  }
}

extension CellScanner {
  fileprivate mutating func remark() -> (year: Int?, mark: FigureState?)? {
    guard skip("(") else { return match(FigureState.words).map { (nil, $0) } }
    let year = year()
    if year != nil { _ = skip(anyOf: ["数据", "数"]) }
    let mark = match(FigureState.words)
    guard year != nil || mark != nil, skip(")") else { return nil }
    return (year, mark)
  }

  /// Four digits and 年, with 底 or 末 perhaps.
  mutating func year() -> Int? {
    attempt { scanner in
      let digits = scanner.take(while: \.isDigit)
      guard digits.utf8.count == 4, let year = Int(digits), year > 0, scanner.skip("年") else { return nil }
      _ = scanner.skip(anyOf: ["底", "末"])
      return year
    }
  }
}
