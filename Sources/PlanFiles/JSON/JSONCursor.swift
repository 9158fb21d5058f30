import PlanRules

/// A position in the bytes of a JSON text.
struct JSONCursor {
  let bytes: [UInt8]
  private(set) var offset: Int

  /// The byte at the position, or nil at the end.
  var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// The byte after it.
  var nextByte: UInt8? { offset + 1 < bytes.count ? bytes[offset + 1] : nil }

  init(_ bytes: [UInt8], at offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  mutating func advance(by count: Int = 1) { offset += count }

  /// Passes a byte if it stands here.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let byte, byte == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Passes a word if it stands here.
  mutating func take(word: StaticString) -> Bool {
    let isHere = word.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    if isHere { offset += word.utf8CodeUnitCount }
    return isHere
  }

  /// Passes digits and tells how many.
  mutating func takeDigits() -> Int {
    let start = offset
    while let byte, byte >= 0x30, byte <= 0x39 { offset += 1 }
    return offset - start
  }

  /// Passes the four characters JSON calls white space.
  mutating func takeBlanks() {
    while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  /// The problem at this position: its end if there is nothing more, a comment if one begins here, else `kind`.
  func flaw(_ kind: JSONFault) -> JSONFlaw {
    guard let byte else { return JSONFlaw(.unexpectedEnd, at: offset) }
    let isComment = byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/")
    return JSONFlaw(isComment ? .comment : kind, at: offset)
  }
}
