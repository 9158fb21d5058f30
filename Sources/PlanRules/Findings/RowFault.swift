/// What is wrong with a row of a table, and what became of it.
public enum RowFault: Sendable, Hashable {
  /// A quote opens a cell and none closes it; the row is dropped, reading goes on at the next physical line.
  ///
  /// A quote in a later line that is followed by text does not close it: rather it opens a cell of that line.
  case unclosedQuote
  /// Something follows a closing quote in the same line; the cell is kept as it stands, quotes included.
  case textAfterQuote
  /// A quote stands inside a cell that does not begin with one; the cell is kept as it stands.
  case strayQuote
  /// The row holds a NUL byte, which no text does; it is kept, and told once a row.
  case nulByte
  /// The row is longer than the limit, in bytes; it is dropped.
  case rowTooLong(limit: Int)
  /// A cell is longer than the limit, in bytes; its row is dropped.
  case cellTooLong(limit: Int)
  /// The row has more cells than the header has columns; the rest is not read.
  case tooManyCells(columns: Int, cells: Int, partedBy: CellSeparator)
  /// A quoted cell holds lines that are themselves rows of the table, so many; they are read as text of that cell.
  case rowsInCell(count: Int, partedBy: CellSeparator)
  /// A lone CR begins the row, in a file whose other rows end with LF; it is read all the same.
  case loneReturn
  /// The file holds marks of an unresolved merge; the lines of the marks are not read, the rows of both sides are.
  case mergeMark

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .unclosedQuote, .textAfterQuote, .strayQuote, .nulByte, .rowTooLong, .cellTooLong, .tooManyCells: .brokenRow
    case .rowsInCell, .loneReturn: .rowsInACell
    case .mergeMark: .unresolvedMerge
    }
  }
}
