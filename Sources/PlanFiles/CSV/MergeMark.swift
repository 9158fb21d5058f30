/// The lines by which git, and diff3, part the two sides of a conflict: at least seven of a character at a line's beginning,
/// then a blank and a label, or nothing.
enum MergeMark {
  private static let length = 7

  /// Whether a line that begins at an offset is such a mark; only `=======` never has a label.
  @inline(__always)
  static func begins(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + length <= bytes.count else { return false }
    switch bytes[offset] {
    case CSVByte.less, CSVByte.greater, CSVByte.bar: return isMark(at: offset, in: bytes, mayHaveLabel: true)
    case CSVByte.equals: return isMark(at: offset, in: bytes, mayHaveLabel: false)
    default: return false
    }
  }

  private static func isMark(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, mayHaveLabel: Bool) -> Bool {
    var end = offset
    while end < bytes.count, bytes[end] == bytes[offset] { end += 1 }
    guard end - offset >= length else { return false }
    guard end < bytes.count else { return true }
    switch bytes[end] {
    case CSVByte.lineFeed, CSVByte.carriageReturn: return true
    case CSVByte.blank: return mayHaveLabel
    default: return false
    }
  }

  /// Where the first mark that begins a line of a file stands; `nil` where none does.
  static func firstOffset(in file: SourceFile) -> Int? {
    file.bytes.withUnsafeBufferPointer { bytes in
      var offset = file.contentStart
      while offset < bytes.count {
        if begins(at: offset, in: bytes) { return offset }
        while offset < bytes.count, bytes[offset] != CSVByte.lineFeed, bytes[offset] != CSVByte.carriageReturn {
          offset += 1
        }
        offset += 1
      }
      return nil
    }
  }
}
