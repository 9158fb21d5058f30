/// The rows and cells of a file as ranges of its bytes; what no range covers is separators, line ends and blank lines.
package struct CSVTable: Sendable {
  /// The rows that hold anything, in file order, the header among them.
  package let rows: [CSVRow]
  /// The cells of all rows, in file order.
  package let cells: [CSVCell]
  /// The positions of the rows that stand in several lines, in file order.
  package let rowsOverLines: [Int]
  /// What was wrong, by the file order of the rows.
  package let problems: [CSVProblem]

  /// The cells of one row.
  package func cells(of row: CSVRow) -> ArraySlice<CSVCell> { cells[row.cells] }

  /// The text of a cell, its doubled quotes made single, or nil if its bytes are no valid text.
  package func text(of cell: CSVCell, in file: SourceFile) -> String? {
    guard cell.hasDoubledQuotes else { return file.text(cell.range) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.range.count)
    var isSecond = false
    for byte in file.bytes[cell.range] {
      // In no encoding here is a quote part of another character, so this may come before decoding.
      isSecond = byte == CSVByte.quote && !isSecond
      if byte != CSVByte.quote || isSecond { bytes.append(byte) }
    }
    return file.encoding.text(bytes, 0..<bytes.count)
  }
}
