import PlanRules

/// One of a plan's tables with its header understood; a class, as every row and cell of it holds it.
final class Table {
  let kind: PlanTable
  let grid: any Grid
  /// The headers of the columns that the table may have.
  let headers: [String]
  /// Where each of them stands in the grid; -1 where it is not there.
  let positions: [Int]
  let findings: FindingCollector
  /// Whether each of them holds prose or lists.
  let isLong: [Bool]
  /// The columns that name a row besides its line.
  private let key: [Int]
  /// What was read last in each of them: in many columns each row repeats the one before.
  private let lastRead: UnsafeMutableBufferPointer<LastRead>

  private typealias LastRead = (row: Int, text: String?, misses: Int)
  /// After so many rows in which a column did not repeat the one before it is not looked at for that again.
  private static let mostMisses = 4

  /// Understands the header in a grid's first row; `nil`, with findings, where it lacks columns that the table needs.
  init?<Column: PlanColumn>(_ grid: any Grid, as columns: Column.Type, _ findings: FindingCollector) {
    guard grid.rowCount > 0 else { return nil }
    let headers = columns.headers
    let header = TableHeader(of: grid, headers, columns.table, findings)
    let missing = columns.required.filter { header.positions[$0.rawValue] < 0 }
    for column in missing {
      findings.add(
        .missingColumn(column.header), about: .table(columns.table), field: column.header, at: grid.place(ofRow: 0))
    }
    header.reportUnknown(
      in: grid, headers, deciding: columns.deciding.map(\.rawValue), isRead: missing.isEmpty, columns.table, findings)
    guard missing.isEmpty else { return nil }
    kind = columns.table
    self.grid = grid
    self.headers = headers
    positions = header.positions
    var isLong = [Bool](repeating: false, count: headers.count)
    for column in columns.long { isLong[column.rawValue] = true }
    self.isLong = isLong
    // Whether somebody else reads or writes it meanwhile need not be asked for every cell.
    lastRead = .allocate(capacity: headers.count)
    lastRead.initialize(repeating: (-1, nil, 0))
    self.findings = findings
    key = columns.key.map(\.rawValue)
    reportSurplusCells()
    reportRowsInCells(of: columns)
  }

  deinit {
    lastRead.deinitialize()
    lastRead.deallocate()
  }

  /// Where a column's cell stands in a row; `nil` where the table has no such column or the row ends before it.
  func position(of column: Int, inRow row: Int) -> Int? {
    let position = positions[column]
    return position >= 0 && position < grid.cellCount(ofRow: row) ? position : nil
  }

  /// Whether a cell holds the same bytes as the one that was read last in its column, which had nothing to report.
  func isRepeated(_ column: Int, at position: Int, inRow row: Int) -> Bool {
    guard lastRead[column].row >= 0, lastRead[column].misses < Table.mostMisses else { return false }
    guard grid.holdsSame(position, ofRow: row, asRow: lastRead[column].row) else {
      lastRead[column].misses += 1
      return false
    }
    lastRead[column].misses = 0
    return true
  }

  /// The text of such a cell; `nil` where it is none.
  func repeated(_ column: Int, at position: Int, inRow row: Int) -> String?? {
    isRepeated(column, at: position, inRow: row) ? .some(lastRead[column].text) : nil
  }

  /// Keeps what was read in a column.
  func keep(_ text: String?, _ column: Int, inRow row: Int) {
    guard lastRead[column].misses < Table.mostMisses else { return }
    lastRead[column].row = row
    lastRead[column].text = text
  }

  /// What names a row besides its line.
  func key(ofRow row: Int) -> String {
    key.compactMap { column in
      guard let position = position(of: column, inRow: row) else { return nil }
      return switch grid.content(position, ofRow: row) {
      case .nothing: ""
      case .text(let text): CellRoom.cut(text)
      case .noText: nil
      }
    }.joined(separator: " ")
  }

  /// Cells beyond the header's columns mean that a separator is not quoted: what follows it stands under wrong headers.
  private func reportSurplusCells() {
    let columns = grid.cellCount(ofRow: 0)
    for row in 1..<grid.rowCount where grid.cellCount(ofRow: row) > columns {
      let cells = grid.cellCount(ofRow: row)
      guard (columns..<cells).contains(where: { grid.holdsSomething($0, ofRow: row) }) else { continue }
      findings.add(
        .row(.tooManyCells(columns: columns, cells: cells, partedBy: grid.separator ?? .comma)), about: .table(kind),
        at: grid.place(columns, ofRow: row))
    }
  }
}

extension Grid {
  fileprivate func holdsSomething(_ position: Int, ofRow row: Int) -> Bool {
    if case .nothing = content(position, ofRow: row) { false } else { true }
  }
}
