/// How the bytes of a file stand for text.
package enum TextEncoding: Sendable, Equatable {
  case utf8, utf8WithByteOrderMark, gb18030
  /// A `SourceFile` in one of these holds the same text in UTF-8, and so its bytes are read as such.
  case utf16, utf32

  /// The name by which it is known.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf8WithByteOrderMark: "UTF-8 (BOM)"
    case .gb18030: "GB18030"
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    }
  }

  /// The encoding of a whole file that is not in units of several bytes, the offset at which its text begins, after a
  /// byte order mark, and whether all of it is known to be valid UTF-8.
  ///
  /// In this order: a byte order mark, valid UTF-8, well-formed GB18030; anything else is UTF-8 with flaws.
  package static func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, contentStart: Int, isValidUTF8: Bool) {
    let isValid = UTF8Form.firstFlaw(in: bytes) == nil
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8WithByteOrderMark, 3, isValid) }
    guard !isValid, GB18030Form.isWellFormed(bytes), !isMostlyUTF8(bytes) else { return (.utf8, 0, isValid) }
    return (.gb18030, bytes.starts(with: [0x84, 0x31, 0x95, 0x33]) ? 4 : 0, false)
  }

  /// The number of bytes of the character at `index`, or 0 where no well-formed character begins.
  @inline(__always)
  func length<Bytes: RandomAccessCollection>(in bytes: Bytes, at index: Int, end: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    if bytes[index] < 0x80 { return 1 }
    return self == .gb18030
      ? GB18030Form.length(in: bytes, at: index, end: end) : UTF8Form.length(in: bytes, at: index, end: end)
  }

  /// The text of a range of bytes, or nil if they are no valid text in this encoding.
  func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    switch self {
    case .utf8, .utf8WithByteOrderMark, .utf16, .utf32:
      UTF8Form.firstFlaw(in: bytes, range) == nil ? UTF8Form.text(bytes, range) : nil
    case .gb18030: GB18030.text(bytes, range)
    }
  }

  /// The bytes of a text as a file of this encoding holds it, without a byte order mark.
  package func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8, .utf8WithByteOrderMark, .utf16, .utf32: Array(text.utf8)
    case .gb18030: GB18030.bytes(of: text)
    }
  }

  /// Whether Chinese in UTF-8 outweighs the flaws: one damaged byte must not turn a whole file into other characters.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var balance = 0
    var index = 0
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : UTF8Form.length(in: bytes, at: index, end: bytes.count)
      if length == 0 { balance -= 1 } else if length >= 3 { balance += 1 }
      index += max(length, 1)
    }
    return balance > 0
  }
}
