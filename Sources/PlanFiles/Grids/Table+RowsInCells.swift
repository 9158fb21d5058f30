import PlanRules

/// Rows of a table that misplaced quotes have made the text of a cell.
extension Table {
  /// Reports the rows over several lines that hold others: a line that is content of one cell and a row by itself, or a
  /// second line that is one, as the row itself may be the first.
  func reportRowsInCells<Column: PlanColumn>(of columns: Column.Type) {
    for row in grid.rowsOverLines {
      let lines = grid.lines(ofRow: row)
      let rows = lines.filter { isRow($0.text, of: columns) }
      let inside = rows.first { $0.isInsideCell }
      // What stands on either side of a break in a cell holds no commas of a row.
      let opens =
        lines.first?.text.split(separator: "\"", omittingEmptySubsequences: false).last?.contains(",") ?? false
      let further = rows.dropFirst().first { opens || Table.continuesCell(with: $0.text) }
      guard let first = inside ?? further else { continue }
      let own = rows.contains { !$0.isInsideCell } ? 1 : 0
      findings.add(.row(.rowsInCell(count: rows.count - own)), about: .table(kind), at: first.place)
    }
  }

  /// Whether what a line adds to the cell that was open before it holds commas.
  private static func continuesCell(with line: String) -> Bool {
    var isSecond = false
    for (character, next) in zip(line, line.dropFirst() + " ") {
      if character == ",", !isSecond { return true }
      guard character == "\"" else { continue }
      if isSecond { isSecond = false } else if next == "\"" { isSecond = true } else { return false }
    }
    return false
  }

  /// Whether a line is a row by itself, its quotes taken as such or, as inside a cell they are doubled, as nothing.
  private func isRow<Column: PlanColumn>(_ line: String, of columns: Column.Type) -> Bool {
    guard line.contains(",") else { return false }
    return isRow(line.split(separator: ",", omittingEmptySubsequences: false), of: columns)
      || line.contains("\"") && isRow(Table.quotedCells(of: line), of: columns)
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

  /// The cells between commas that stand outside quotes, be these single or doubled.
  private static func quotedCells(of line: String) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var isQuoted = false
    var isSecond = false
    for index in line.indices {
      isSecond = line[index] == "\"" && !isSecond && index > line.startIndex && line[line.index(before: index)] == "\""
      if line[index] == "\"", !isSecond { isQuoted.toggle() }
      guard line[index] == ",", !isQuoted else { continue }
      cells.append(line[start..<index])
      start = line.index(after: index)
    }
    return cells + [line[start...]]
  }
}
