/// Something in a table that RFC 4180 does not allow.
package struct CSVProblem: Sendable, Equatable {
  /// What is wrong, and what became of it.
  package enum Kind: Sendable, Equatable {
    /// A quote opens a cell and none closes it; the row is dropped, reading goes on at the next physical line.
    ///
    /// A quote in a later line that is followed by text does not close it: rather it opens a cell of that line.
    case unclosedQuote
    /// Something follows a closing quote in the same line; the cell is kept as it stands, quotes included.
    case textAfterQuote
    /// A quote stands inside a cell that does not begin with one; the cell is kept as it stands.
    case strayQuote
    /// The row is longer than 1 MiB; it is dropped.
    case rowTooLong
    /// The cell is longer than 64 KiB; its row is dropped.
    case cellTooLong
    /// The row holds a NUL byte, which no text does; it is kept, and told once a row.
    case nulByte
  }

  /// What is wrong.
  package let kind: Kind
  private let position: UInt32
  private let lineNumber: UInt32

  /// A problem in the first 4 GiB of a file.
  init(_ kind: Kind, offset: Int, line: Int) {
    self.kind = kind
    position = UInt32(offset)
    lineNumber = UInt32(line)
  }

  /// The offset of the byte at fault: the opening quote, the first byte after the closing one, the stray quote, the
  /// first byte of the row or cell, the NUL.
  package var offset: Int { Int(position) }

  /// The number of the physical line of that byte, from 1.
  package var line: Int { Int(lineNumber) }
}
