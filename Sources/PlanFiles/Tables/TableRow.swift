import PlanRules

/// One row of a table, its cells found by their column's header.
struct TableRow {
  let table: Table
  let row: CSVRow

  /// The place of the row's beginning.
  var place: Place { Place(file: table.file.path, line: row.line) }

  /// The cell under a header, or `nil` where the table has no such column or the row ends before it.
  func cell(_ column: Column) -> CSVCell? {
    let position = table.positions[column.rawValue]
    guard position >= 0, position < row.cellCount else { return nil }
    return table.csv.cells[row.firstCell + position]
  }

  /// Where a cell stands; the row's beginning where there is none.
  func place(of column: Column) -> Place {
    guard let cell = cell(column) else { return place }
    return place(at: cell.range.lowerBound)
  }

  /// Where a character of a cell stands; characters are counted from 0, without the blanks before the first.
  func place(of column: Column, character: Int) -> Place {
    guard let cell = cell(column), let text = table.csv.text(of: cell, in: table.file) else { return place(of: column) }
    let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    let before = text.unicodeScalars.prefix(blanks + character)
    let bytes = table.file.encoding.bytes(of: String(before))?.count ?? 0
    // A quote in the text takes two in the file.
    let quotes = cell.hasDoubledQuotes ? before.count { $0 == "\"" } : 0
    return place(at: cell.range.lowerBound + bytes + quotes)
  }

  private func place(at offset: Int) -> Place {
    let found = table.lines.place(at: offset)
    return Place(file: table.file.path, line: found.line, column: found.column)
  }
}

/// One of a plan folder's tables, with its header understood; a class, as every row of it holds it.
final class Table {
  let schema: TableSchema
  let file: SourceFile
  let csv: CSVTable
  /// The position of each column in the header, by its raw value; -1 where it is not there.
  let positions: [Int]
  /// Lines and columns, found only where there is something to say.
  let lines: LazyLineIndex

  init(schema: TableSchema, file: SourceFile, csv: CSVTable, positions: [Int], lines: LazyLineIndex) {
    self.schema = schema
    self.file = file
    self.csv = csv
    self.positions = positions
    self.lines = lines
  }

  /// The number of rows below the header.
  var rowCount: Int { csv.rows.count - 1 }

  var rows: some Sequence<TableRow> { csv.rows.dropFirst().lazy.map { TableRow(table: self, row: $0) } }
}
