package import PlanRules

/// Something in a table that RFC 4180 does not allow.
package struct CSVProblem: Sendable, Equatable {
  /// What is wrong.
  package let fault: RowFault
  private let position: UInt32
  private let lineNumber: UInt32

  /// A problem in the first 4 GiB of a file.
  init(_ fault: RowFault, offset: Int, line: Int) {
    self.fault = fault
    position = UInt32(offset)
    lineNumber = UInt32(line)
  }

  /// The offset of the byte at fault: the opening quote, the first byte after the closing one, the stray quote, the
  /// first byte of the row or cell, the NUL.
  package var offset: Int { Int(position) }

  /// The number of the physical line of that byte, from 1.
  package var line: Int { Int(lineNumber) }
}
