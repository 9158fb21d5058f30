#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One cell of a table: which bytes of the file it is.
package struct CSVCell: Sendable, Equatable {
  private static let quotedFlag: UInt32 = 1 << 31
  private static let doubledFlag: UInt32 = 1 << 30

  private let start: UInt32
  private let lengthAndFlags: UInt32

  /// A cell of at most 1 GiB in the first 4 GiB of a file.
  init(_ range: Range<Int>, isQuoted: Bool = false, hasDoubledQuotes: Bool = false) {
    start = UInt32(range.lowerBound)
    lengthAndFlags =
      UInt32(range.count) | (isQuoted ? Self.quotedFlag : 0) | (hasDoubledQuotes ? Self.doubledFlag : 0)
  }

  /// The bytes of the content, without the quotes around it, and with every doubled quote inside.
  package var range: Range<Int> {
    let start = Int(start)
    return start..<start + Int(lengthAndFlags & (Self.doubledFlag - 1))
  }

  /// The bytes to replace when the cell is to hold something else: the content and the quotes around it.
  package var outerRange: Range<Int> {
    isQuoted ? range.lowerBound - 1..<range.upperBound + 1 : range
  }

  /// Whether the content stands between quotes.
  package var isQuoted: Bool { lengthAndFlags & Self.quotedFlag != 0 }

  /// Whether a quote in the content is written as two.
  package var hasDoubledQuotes: Bool { lengthAndFlags & Self.doubledFlag != 0 }

  /// Whether both hold the same bytes, written alike.
  func hasSameBytes(as other: CSVCell, in bytes: [UInt8]) -> Bool {
    guard lengthAndFlags == other.lengthAndFlags else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      return memcmp(base + Int(start), base + Int(other.start), range.count) == 0
    }
  }

  /// Whether the cell has no content at all, not even blanks.
  package var isEmpty: Bool { lengthAndFlags & (Self.doubledFlag - 1) == 0 }
}
