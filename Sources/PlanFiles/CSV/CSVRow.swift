/// One row of a table: its cells, and which bytes of the file it is.
package struct CSVRow: Sendable, Equatable {
  private let first: UInt32
  private let count: UInt32
  private let lineNumber: UInt32
  private let start: UInt32
  private let end: UInt32

  /// A row in the first 4 GiB of a file.
  init(cells: Range<Int>, line: Int, byteRange: Range<Int>) {
    first = UInt32(cells.lowerBound)
    count = UInt32(cells.count)
    lineNumber = UInt32(line)
    start = UInt32(byteRange.lowerBound)
    end = UInt32(byteRange.upperBound)
  }

  /// The index of the row's first cell among the cells of the table.
  package var firstCell: Int { Int(first) }

  /// How many cells the row has, at least 1.
  package var cellCount: Int { Int(count) }

  /// The indices of the row's cells among the cells of the table.
  package var cells: Range<Int> { firstCell..<firstCell + cellCount }

  /// The number of the row's first physical line, from 1.
  package var line: Int { Int(lineNumber) }

  /// The bytes from the first cell to the last, with their quotes and without the line end.
  package var byteRange: Range<Int> { Int(start)..<Int(end) }
}
