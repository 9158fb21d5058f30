import PlanRules

/// The rows of a CSV file; cells are ranges of its bytes, and text is made of them only when somebody asks.
final class CSVGrid: Grid {
  /// The file, which knows what parts its cells.
  let source: SourceFile
  private let table: CSVTable
  /// Lines and columns, found only where there is something to say.
  private let lines: LazyLineIndex

  init(_ source: SourceFile) {
    self.source = source
    table = CSVReader.read(source)
    lines = LazyLineIndex(source)
  }

  /// What breaks the rules of CSV, and where.
  var faults: some Collection<(fault: RowFault, place: Place)> {
    table.problems.lazy.map { (fault: $0.fault, place: self.place(at: $0.offset)) }
  }

  var file: String { source.path }

  var separator: CellSeparator? { source.separator }

  var rowCount: Int { table.rows.count }

  func cellCount(ofRow row: Int) -> Int { table.rows[row].cellCount }

  func size(_ position: Int, ofRow row: Int) -> Int { cell(position, ofRow: row)?.range.count ?? 0 }

  func content(_ position: Int, ofRow row: Int) -> CellContent {
    guard let cell = cell(position, ofRow: row), !cell.isEmpty else { return .nothing }
    return table.text(of: cell, in: source).map { .text($0) } ?? .noText
  }

  func lend(_ position: Int, ofRow row: Int, to read: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard let range = cell(position, ofRow: row)?.range else { return }
    source.bytes.withUnsafeBufferPointer { read(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func mayHold(_ text: String) -> Bool { source.bytes.hold(source.encoding.bytes(of: text)) }

  func holdsSame(_ position: Int, ofRow row: Int, asRow other: Int) -> Bool {
    guard let own = cell(position, ofRow: row), let others = cell(position, ofRow: other) else { return false }
    return own.hasSameBytes(as: others, in: source.bytes)
  }

  var rowsOverLines: [Int] { table.rowsOverLines }

  func lines(ofRow row: Int) -> [RowLine] {
    let row = table.rows[row]
    let first = lines.place(at: row.byteRange.lowerBound).line
    let last = lines.place(at: row.byteRange.upperBound).line
    let cells = table.cells(of: row).map(\.range)
    return (first...last).map { number in
      let range = lines.line(number)
      return RowLine(
        text: source.text(range) ?? "",
        isInsideCell: cells.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound },
        place: Place(file: file, line: number, column: 1))
    }
  }

  func place(ofRow row: Int) -> Place { Place(file: file, line: table.rows[row].line) }

  func place(_ position: Int, ofRow row: Int) -> Place {
    cell(position, ofRow: row).map { place(at: $0.range.lowerBound) } ?? place(ofRow: row)
  }

  func place(_ position: Int, ofRow row: Int, character: Int) -> Place {
    guard let cell = cell(position, ofRow: row), let text = table.text(of: cell, in: source) else {
      return place(position, ofRow: row)
    }
    let before = text.unicodeScalars.prefix(character)
    let bytes = source.encoding.bytes(of: String(before)).count
    // A quote in the text takes two in the file.
    let quotes = cell.hasDoubledQuotes ? before.count { $0 == "\"" } : 0
    return place(at: cell.range.lowerBound + bytes + quotes)
  }

  private func cell(_ position: Int, ofRow row: Int) -> CSVCell? {
    let row = table.rows[row]
    return position < row.cellCount ? table.cells[row.firstCell + position] : nil
  }

  private func place(at offset: Int) -> Place {
    let found = lines.place(at: offset)
    return Place(file: file, line: found.line, column: found.column)
  }
}
