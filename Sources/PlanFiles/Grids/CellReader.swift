import PlanRules

/// Reads one cell as what its column holds; what cannot be read is reported with its place and counts as not stated.
struct CellReader {
  let table: Table
  let row: Int
  /// The column's position in the table's own list.
  let column: Int

  /// The text without blanks around it, or `nil` where the cell is empty or absent, as most columns of most tables are.
  @inline(__always)
  func text() -> String? { hasColumn ? writtenText() : nil }

  private func writtenText() -> String? {
    let position = table.positions[column]
    if let repeated = table.repeated(column, at: position, inRow: row) { return repeated }
    switch table.grid.content(position, ofRow: row) {
    case .nothing: return nil
    case .text(let text):
      let trimmed = text.hasPlainEnds ? text : CellReader.withoutApostrophe(text.trimmingBlanks)
      if !table.isLong[column], CellRoom.isExceeded(by: trimmed) { return cut(trimmed) }
      let stated = trimmed.isEmpty ? nil : trimmed
      table.keep(stated, column, inRow: row)
      return stated
    case .noText:
      reject("", .encoding)
      return nil
    }
  }

  /// What can be told by the cell's bytes as the file has them, before a text is made of them; `nil` where nothing can.
  @inline(__always)
  func plain<Value>(_ read: (UnsafeBufferPointer<UInt8>) -> Value?) -> Value? {
    guard hasColumn else { return nil }
    var value: Value?
    table.grid.lend(table.positions[column], ofRow: row) { value = read($0) }
    return value
  }

  /// Whether the cell holds the same as the one that was read last in its column, which had nothing to report.
  var isRepeated: Bool { hasColumn && table.isRepeated(column, at: table.positions[column], inRow: row) }

  /// What the cell states; `nil` where it is empty, absent, or says that there is nothing (`-`, `/`, `无`, `暂无`, `N/A`).
  @inline(__always)
  func stated() -> String? { hasColumn ? statement() : nil }

  private func statement() -> String? {
    guard let text = writtenText(), !Reading.isAbsent(text) else { return nil }
    return text
  }

  /// A text without the apostrophe that keeps a spreadsheet from making a number or a date of it.
  private static func withoutApostrophe(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'"), !text.utf8.dropFirst().contains(UInt8(ascii: "'")) else { return text }
    return String(text.dropFirst()).trimmingBlanks
  }

  /// The beginning of a text that is too long, which is reported.
  private func cut(_ text: String) -> String {
    if table.findings.isFirst(at: place) {
      report(.outOfBounds(.nameTooLong(length: text.unicodeScalars.count)))
    }
    return CellRoom.cut(text)
  }

  /// The text of a cell that must not be empty.
  func requiredText() -> String? {
    if let text = text() { return text }
    if isBlank { reject("", .empty) }
    return nil
  }

  /// The text of a cell that must say something: a dash, 无 or characters that show nothing are as good as empty.
  func requiredStatement() -> String? {
    guard let text = requiredText() else { return nil }
    if text.saysSomething { return text }
    reject(text, .placeholder)
    return nil
  }

  /// Whether the table has the column at all.
  var hasColumn: Bool { table.positions[column] >= 0 }

  /// Reports that the cell is empty though it is needed, if it is.
  func require() { if text() == nil { reject("", .empty) } }

  /// Whether it holds more than the signs that stand for nothing (`-`, `——`).
  var holdsSomething: Bool { stated() != nil }

  /// Whether there is nothing but blanks, where bytes that are no text are something.
  private var isBlank: Bool {
    guard let position = table.position(of: column, inRow: row) else { return true }
    return if case .noText = table.grid.content(position, ofRow: row) { false } else { true }
  }

  /// Where the cell begins; `nil` where the row has none.
  var ownPlace: Place? { table.position(of: column, inRow: row).map { table.grid.place($0, ofRow: row) } }

  /// Where the cell begins; the row's beginning where there is none.
  var place: Place { ownPlace ?? table.grid.place(ofRow: row) }

  /// Where a character of the text stands, counted from 0.
  func place(ofCharacter character: Int) -> Place {
    guard let position = table.position(of: column, inRow: row),
      case .text(let text) = table.grid.content(position, ofRow: row)
    else { return place }
    let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace || $0 == "'" }.count
    return table.grid.place(position, ofRow: row, character: blanks + character)
  }

  /// Reports facts about the cell, and about the row of a key, which is the table's own where none is given.
  func report(
    _ facts: DataFacts, weighing severity: Severity? = nil, about key: String? = nil, period: Period? = nil,
    at place: Place? = nil
  ) {
    table.findings.add(
      facts, weighing: severity, about: .row(table.kind, key: key ?? table.key(ofRow: row)),
      field: table.headers[column], period: period, at: place ?? self.place)
  }

  /// Reports facts about the table as a whole, of which this cell is the first that shows them.
  func reportOfTable(_ facts: DataFacts) {
    table.findings.add(facts, about: .table(table.kind), field: table.headers[column], at: place)
  }

  /// Reports that the text is not what the column holds.
  func reject(_ text: String, _ problem: CellProblem) { report(.cell(text, problem)) }

  /// The known names nearest to one in the cell, while the file has few findings.
  func nearest(to name: String, among names: @autoclosure () -> [String]) -> [String] {
    table.findings.nearest(to: name, among: names(), in: table.grid.file)
  }
}
