import PlanRules

/// Rows of a table that misplaced quotes have made the text of a cell.
extension Table {
  /// Reports the rows over several lines that hold others: a line that is content of one cell and a row by itself, or a
  /// second line that is one, as the row itself may be the first.
  func reportRowsInCells<Column: PlanColumn>(of columns: Column.Type) {
    guard let cellSeparator = grid.separator else { return }
    let separator = cellSeparator.character
    for row in grid.rowsOverLines {
      let lines = grid.lines(ofRow: row)
      let rows = lines.filter { isRow($0.text, partedBy: separator, of: columns) }
      let inside = rows.first { $0.isInsideCell }
      // What stands on either side of a break in a cell holds no separators of a row.
      let opens =
        lines.first?.text.split(separator: "\"", omittingEmptySubsequences: false).last?.contains(separator) ?? false
      let further = rows.dropFirst().first { opens || Table.continuesCell(with: $0.text, partedBy: separator) }
      guard let first = inside ?? further else { continue }
      let own = rows.contains { !$0.isInsideCell } ? 1 : 0
      findings.add(
        .row(.rowsInCell(count: rows.count - own, partedBy: cellSeparator)), about: .table(kind), at: first.place)
    }
  }

  /// Whether what a line adds to the cell that was open before it holds separators.
  private static func continuesCell(with line: String, partedBy separator: Character) -> Bool {
    var isSecond = false
    for (character, next) in zip(line, line.dropFirst() + " ") {
      if character == separator, !isSecond { return true }
      guard character == "\"" else { continue }
      if isSecond { isSecond = false } else if next == "\"" { isSecond = true } else { return false }
    }
    return false
  }

  /// Whether a line is a row by itself, its quotes taken as such or, as inside a cell they are doubled, as nothing.
  private func isRow<Column: PlanColumn>(
    _ line: String, partedBy separator: Character, of columns: Column.Type
  ) -> Bool {
    guard line.contains(separator) else { return false }
    return isRow(line.split(separator: separator, omittingEmptySubsequences: false), of: columns)
      || line.contains("\"") && isRow(Table.quotedCells(of: line, partedBy: separator), of: columns)
  }

  /// Whether cells fill every column that the table needs with what it can hold; of a table that needs only one column
  /// they must be as many as the header's too, three at least.
  private func isRow<Column: PlanColumn>(_ cells: [Substring], of columns: Column.Type) -> Bool {
    if columns.required.count == 1, cells.count < max(3, grid.cellCount(ofRow: 0)) { return false }
    return columns.required.allSatisfy { column in
      let position = positions[column.rawValue]
      guard position < cells.count else { return false }
      let text = cells[position].filter { $0 != "\"" }.trimmingBlanks
      return !text.isEmpty && columns.canHold(text, in: column)
    }
  }

  /// The cells between separators that stand outside quotes, be these single or doubled.
  private static func quotedCells(of line: String, partedBy separator: Character) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isQuoted = false
    var isSecond = false
    for index in line.indices {
      isSecond = line[index] == "\"" && !isSecond && index > line.startIndex && line[line.index(before: index)] == "\""
      if line[index] == "\"", !isSecond { isQuoted.toggle() }
      guard line[index] == separator, !isQuoted else { continue }
      cells.append(line[start..<index])
      start = line.index(after: index)
    }
    return cells + [line[start...]]
  }
}
