/// Splits the bytes of a file into the rows and cells of RFC 4180.
package enum CSVReader {
  /// The longest row, in bytes (1 MiB).
  package static let rowLimit = 1 << 20
  /// The longest cell, in bytes (64 KiB).
  package static let cellLimit = 64 << 10

  /// The table in a file, in time proportional to its size; what is wrong is among the table's problems.
  ///
  /// Cells are parted by commas, rows by LF, CRLF or a lone CR; cells are not trimmed. Rows of nothing but blanks, tabs
  /// and empty cells are left out, as are the marks that a merge leaves behind. A file in UTF-16 gives an empty table without problems: its encoding is the problem.
  /// Files of 1 GiB and more are not supported.
  package static func read(_ file: SourceFile) -> CSVTable {
    guard file.encoding != .utf16 else { return CSVTable(rows: [], cells: [], rowsOverLines: [], problems: []) }
    return file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(bytes, from: file.contentStart)
      scanner.readRows()
      return CSVTable(
        rows: scanner.rows, cells: scanner.cells, rowsOverLines: scanner.rowsOverLines, problems: scanner.problems)
    }
  }
}
