/// The byte patterns of well-formed UTF-8 (Unicode, table 3-7).
enum UTF8Form {
  /// The offset of the first byte that begins no well-formed character, or nil if all bytes are valid UTF-8.
  static func firstFlaw(in bytes: [UInt8], from start: Int = 0) -> Int? {
    let end = bytes.count
    var index = start
    while index < end {
      index = endOfASCII(in: bytes, from: index)
      while index < end, bytes[index] >= 0x80 {
        let length = length(in: bytes, at: index, end: end)
        if length == 0 { return index }
        index += length
      }
    }
    return nil
  }

  /// The number of bytes (2 to 4) of the character at `index`, whose first byte is above 0x7F, or 0 if it is flawed.
  @inline(__always)
  static func length(in bytes: [UInt8], at index: Int, end: Int) -> Int {
    let first = bytes[index]
    if first >= 0xE0, first < 0xF0 {
      guard index + 2 < end, isTrail(bytes[index + 2]) else { return 0 }
      return isSecond(bytes[index + 1], after: first) ? 3 : 0
    }
    if first < 0xE0 {
      return first >= 0xC2 && index + 1 < end && isTrail(bytes[index + 1]) ? 2 : 0
    }
    guard first <= 0xF4, index + 3 < end, isTrail(bytes[index + 2]), isTrail(bytes[index + 3]) else { return 0 }
    return isSecond(bytes[index + 1], after: first) ? 4 : 0
  }

  @inline(__always)
  private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// Leaves out overlong forms, surrogates and what lies beyond U+10FFFF.
  @inline(__always)
  private static func isSecond(_ byte: UInt8, after first: UInt8) -> Bool {
    guard isTrail(byte) else { return false }
    switch first {
    case 0xE0: return byte >= 0xA0
    case 0xED: return byte < 0xA0
    case 0xF0: return byte >= 0x90
    case 0xF4: return byte < 0x90
    default: return true
    }
  }

  /// The end of the run of ASCII that begins at `start`, found a word of eight bytes at a time.
  private static func endOfASCII(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { raw in
      var index = start
      while index + 8 <= raw.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high = word & 0x8080_8080_8080_8080
        if high != 0 { return index + high.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < raw.count, raw[index] < 0x80 { index += 1 }
      return index
    }
  }
}
