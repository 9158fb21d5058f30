import PlanRules

extension String {
  /// The text without blanks of any kind at its ends.
  var trimmingBlanks: String {
    if hasPlainEnds { return self }
    guard let first = unicodeScalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = unicodeScalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(unicodeScalars[first...last])
  }

  /// Whether both ends are characters that show, the first one no apostrophe, so far as their bytes tell; they do for nearly
  /// every cell.
  var hasPlainEnds: Bool {
    withBytes { bytes in
      guard let last = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return false }
      return bytes[0] != UInt8(ascii: "'") && String.shows(bytes, at: 0) && String.shows(bytes, at: last)
    }
  }

  /// Whether a character is one of ASCII that shows, one from U+3001 to U+EFFF, or a full-width form: none is a blank.
  private static func shows(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x21...0x7E, 0xE4...0xEE: true
    case 0xE3: bytes[index + 1] != 0x80 || bytes[index + 2] != 0x80
    case 0xEF: bytes[index + 1] == 0xBC || bytes[index + 1] == 0xBD
    default: false
    }
  }
}
