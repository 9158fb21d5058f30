import PlanRules

/// Splits the bytes of a file into the rows and cells of RFC 4180, whatever parts them.
package enum CSVReader {
  /// The longest row, in bytes (1 MiB).
  package static let rowLimit = 1 << 20
  /// The longest cell, in bytes (64 KiB).
  package static let cellLimit = 64 << 10

  /// The table in a file, in time proportional to its size; what is wrong is among the table's problems.
  ///
  /// Cells are parted by the file's separator, or by that which its first line states (`sep=;`), rows by LF, CRLF or a
  /// lone CR; cells are not trimmed. Rows of nothing but blanks, tabs and empty cells are left out, as are the marks
  /// that a merge leaves behind. Files of 1 GiB and more are not supported.
  package static func read(_ file: SourceFile) -> CSVTable {
    let stated = SeparatorLine(of: file)
    let separator = stated?.separator ?? file.separator
    return separator == .comma
      ? read(file, by: CommaDivider(), after: stated)
      : read(file, by: OtherDivider(separator, in: file.encoding), after: stated)
  }

  private static func read(_ file: SourceFile, by divider: some CellDivider, after line: SeparatorLine?) -> CSVTable {
    file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(
        bytes, from: line?.end ?? file.contentStart, line: line == nil ? 1 : 2, partedBy: divider)
      scanner.readRows()
      return CSVTable(
        rows: scanner.rows, cells: scanner.cells, rowsOverLines: scanner.rowsOverLines, problems: scanner.problems)
    }
  }
}
