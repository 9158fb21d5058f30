/// Turns rows of escaped cells into lines.
struct TableRenderer {
  let columns: [TextColumn]
  let widths: [Int]
  let measure: DisplayWidth
  let style: Style

  /// The line between header and rows.
  var rule: String {
    widths.map { String(repeating: "-", count: $0) }.joined(separator: String(repeating: " ", count: TableLayout.gap))
  }

  /// The lines of one row: as many as its highest cell has.
  func lines(of row: [TextCell]) -> [String] {
    let wrapping = TextWrapping(measure: measure)
    let wrapped = columns.indices.map { column in
      columns[column].isFlexible ? wrapping.lines(of: row[column].text, width: widths[column]) : [row[column].text]
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      self.line(of: wrapped.map { line < $0.count ? $0[line] : "" }, emphases: row.map(\.emphasis))
    }
  }

  /// One line of a row; blanks are written only once text follows them.
  private func line(of pieces: [String], emphases: [Emphasis?]) -> String {
    var line = ""
    var blanks = 0
    for (column, piece) in pieces.enumerated() {
      let padding = max(0, widths[column] - measure.cells(of: piece))
      if !piece.isEmpty {
        if columns[column].alignment == .right { blanks += padding }
        line += String(repeating: " ", count: blanks) + style.apply(emphases[column], to: piece)
        blanks = columns[column].alignment == .left ? padding : 0
      } else {
        blanks += padding
      }
      blanks += TableLayout.gap
    }
    return line
  }
}
