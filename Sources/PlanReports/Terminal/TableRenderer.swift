/// Turns rows of escaped cells into lines.
struct TableRenderer {
  let columns: [TextColumn]
  let widths: [Int]
  let measure: DisplayWidth
  let style: Style

  /// The line between header and rows.
  var rule: String {
    var line = LineWriter()
    for (column, width) in widths.enumerated() {
      if column > 0 { line.pass(TableLayout.gap) }
      line.write(width, of: UInt8(ascii: "-"))
    }
    return line.text
  }

  /// The lines of one row: as many as its highest cell has.
  func lines(of row: [TextCell]) -> [String] {
    let wrapping = TextWrapping(measure: measure)
    // Only cells of flexible columns have further lines.
    let wrapped = columns.indices.map { column in
      columns[column].isFlexible ? wrapping.lines(of: row[column].text, width: widths[column]) : []
    }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    return (0..<height).map { number in
      var line = LineWriter()
      for column in columns.indices {
        if column > 0 { line.pass(TableLayout.gap) }
        let piece =
          number < wrapped[column].count
          ? wrapped[column][number] : number == 0 && !columns[column].isFlexible ? row[column].text : ""
        guard !piece.isEmpty else {
          line.pass(widths[column])
          continue
        }
        let padding = max(0, widths[column] - measure.cells(of: piece))
        if columns[column].alignment == .right { line.pass(padding) }
        line.write(style.apply(row[column].emphasis, to: piece))
        if columns[column].alignment == .left { line.pass(padding) }
      }
      return line.text
    }
  }
}

/// Writes one line; blanks are written only once text follows them.
private struct LineWriter {
  private var bytes: [UInt8] = []
  private var blanks = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func pass(_ count: Int) { blanks += count }

  mutating func write(_ piece: String) {
    writeBlanks()
    bytes.append(contentsOf: piece.utf8)
  }

  mutating func write(_ count: Int, of byte: UInt8) {
    writeBlanks()
    bytes.append(contentsOf: repeatElement(byte, count: count))
  }

  private mutating func writeBlanks() {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
    blanks = 0
  }
}
