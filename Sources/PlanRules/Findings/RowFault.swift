/// What is wrong with a row of CSV.
public enum RowFault: Sendable, Hashable {
  /// A quote that never closes.
  case unclosedQuote
  /// Text after a closing quote.
  case textAfterQuote
  /// A quote inside an unquoted cell.
  case strayQuote
  /// A NUL byte.
  case nulByte
  /// A row longer than the limit, in bytes.
  case rowTooLong(limit: Int)
  /// A cell longer than the limit, in bytes.
  case cellTooLong(limit: Int)
  /// More cells than the header has columns.
  case tooManyCells(columns: Int, cells: Int)
}
