import PlanRules

/// Reads one string, from its opening quote to the one that closes it.
struct JSONStringScanner {
  private(set) var cursor: JSONCursor
  private var output: [UInt8] = []
  private let start: Int

  init(_ cursor: JSONCursor) {
    self.cursor = cursor
    start = cursor.offset
  }

  mutating func string() throws(JSONFlaw) -> String {
    cursor.advance()
    while true {
      let run = try takeRun()
      switch cursor.byte {
      case UInt8(ascii: "\""):
        cursor.advance()
        // Without an escape the string is the bytes of the file.
        if output.isEmpty { return UTF8Form.text(cursor.bytes, run) }
        output += cursor.bytes[run]
        return UTF8Form.text(output, 0..<output.count)
      case UInt8(ascii: "\\"):
        output += cursor.bytes[run]
        try takeEscape()
      case nil, 0x0A, 0x0D: throw JSONFlaw(.unclosedString, at: start)
      default: throw JSONFlaw(.controlCharacter, at: cursor.offset)
      }
    }
  }

  /// Passes all that stands for itself.
  private mutating func takeRun() throws(JSONFlaw) -> Range<Int> {
    let bytes = cursor.bytes
    var end = cursor.offset
    while end < bytes.count, bytes[end] >= 0x20, bytes[end] != UInt8(ascii: "\""), bytes[end] != UInt8(ascii: "\\") {
      end += 1
    }
    let run = cursor.offset..<end
    if let flaw = UTF8Form.firstFlaw(in: bytes, run) { throw JSONFlaw(.invalidText, at: flaw) }
    cursor.advance(by: run.count)
    return run
  }

  private mutating func takeEscape() throws(JSONFlaw) {
    let backslash = cursor.offset
    guard let byte = cursor.nextByte else { throw JSONFlaw(.unclosedString, at: start) }
    if byte == UInt8(ascii: "u") {
      return UTF8Form.append(try takeUnicodeEscape(), to: &output)
    }
    guard let character = Self.character(escapedBy: byte) else { throw JSONFlaw(.unknownEscape, at: backslash) }
    output.append(character)
    cursor.advance(by: 2)
  }

  private static func character(escapedBy byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// Passes one `\u` escape, or the two of a surrogate pair.
  private mutating func takeUnicodeEscape() throws(JSONFlaw) -> Unicode.Scalar {
    let backslash = cursor.offset
    let unit = try takeUnit()
    if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
    guard UTF16.isLeadSurrogate(unit), cursor.byte == UInt8(ascii: "\\"), cursor.nextByte == UInt8(ascii: "u") else {
      throw JSONFlaw(.loneSurrogate, at: backslash)
    }
    let second = try takeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw JSONFlaw(.loneSurrogate, at: backslash) }
    return UTF16.decode(UTF16.EncodedScalar([unit, second]))
  }

  /// Passes a backslash, a `u` and four hexadecimal digits.
  private mutating func takeUnit() throws(JSONFlaw) -> UInt16 {
    let backslash = cursor.offset
    cursor.advance(by: 2)
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = cursor.byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSONFlaw(.unknownEscape, at: backslash)
      }
      unit = unit << 4 | UInt16(digit)
      cursor.advance()
    }
    return unit
  }
}
