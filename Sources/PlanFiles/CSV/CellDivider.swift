import PlanRules

/// How a scanner finds what parts the cells; the scanner is compiled once for commas and once for all others.
protocol CellDivider {
  /// The first index of a range, from the beginning of a character on, at which a cell may end or something be wrong in
  /// it: of a separator, line end, quote or NUL; or the range's end.
  func firstMark(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int
  /// The length of the separator that stands at the beginning of a character, in bytes; 0 where none does.
  func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int
}

/// The comma of CSV.
struct CommaDivider: CellDivider {
  // No byte above the comma ends a cell or is wrong in it.
  @inline(__always)
  func firstMark(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    bytes.firstIndex(in: range, below: CSVByte.comma + 1)
  }

  @inline(__always)
  func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int { bytes[index] == CSVByte.comma ? 1 : 0 }
}

/// Any other separator, in the bytes of a file's encoding.
struct OtherDivider: CellDivider {
  private let first: UInt8
  private let rest: [UInt8]
  /// Whether the separator's bytes may also be the end of one character and the beginning of the next.
  private let goesByCharacters: Bool
  private let encoding: TextEncoding

  init(_ separator: CellSeparator, in encoding: TextEncoding) {
    let bytes = encoding.bytes(of: String(separator.character))
    first = bytes[0]
    rest = Array(bytes.dropFirst())
    self.encoding = encoding
    // In GB18030 no byte below 0x40 but digits is the second or a later one of a character.
    goesByCharacters = encoding == .gb18030 && first >= 0x80
  }

  func firstMark(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] > CSVByte.quote, length(at: index, in: bytes) == 0 {
      index += goesByCharacters ? max(1, encoding.length(in: bytes, at: index, end: range.upperBound)) : 1
    }
    return index
  }

  func length(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard bytes[index] == first else { return 0 }
    guard !rest.isEmpty else { return 1 }
    guard index + rest.count < bytes.count else { return 0 }
    for (step, byte) in rest.enumerated() where bytes[index + 1 + step] != byte { return 0 }
    return 1 + rest.count
  }
}
