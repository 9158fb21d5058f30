import PlanRules

/// The byte patterns of well-formed UTF-8 (Unicode, table 3-7).
enum UTF8Form {
  /// The offset of the first byte that begins no well-formed character, or nil if all bytes are valid UTF-8.
  static func firstFlaw(in bytes: [UInt8]) -> Int? { firstFlaw(in: bytes, 0..<bytes.count) }

  /// The offset of the first byte in the range that begins no well-formed character within it, or nil.
  static func firstFlaw(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let end = range.upperBound
      var index = range.lowerBound
      while index < end {
        index = bytes.firstIndexBeyondASCII(in: index..<end)
        index = endOfOrdinaryIdeographs(in: bytes, index..<end)
        while index < end, bytes[index] >= 0x80 {
          let length = length(in: bytes, at: index, end: end)
          if length == 0 { return index }
          index += length
        }
      }
      return nil
    }
  }

  /// The end of the run of three-byte characters at the start of a range, but for those whose second byte is limited.
  private static func endOfOrdinaryIdeographs(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      let word = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      // 1110xxxx 10xxxxxx 10xxxxxx, the first byte being the lowest.
      guard word & 0xC0_C0F0 == 0x80_80E0, word & 0xFF != 0xE0, word & 0xFF != 0xED else { break }
      index += 3
    }
    return index
  }

  /// The text of bytes already found to be valid.
  static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(wellFormed: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Appends the bytes of a character.
  static func append(_ scalar: Unicode.Scalar, to output: inout [UInt8]) {
    let value = scalar.value
    switch value {
    case 0..<0x80: output.append(UInt8(value))
    case 0x80..<0x800: output.append(0xC0 | UInt8(value >> 6))
    case 0x800..<0x1_0000: output.append(0xE0 | UInt8(value >> 12))
    default: output.append(0xF0 | UInt8(value >> 18))
    }
    if value >= 0x1_0000 { output.append(0x80 | UInt8(value >> 12 & 0x3F)) }
    if value >= 0x800 { output.append(0x80 | UInt8(value >> 6 & 0x3F)) }
    if value >= 0x80 { output.append(0x80 | UInt8(value & 0x3F)) }
  }

  /// The number of bytes (2 to 4) of the character at `index`, whose first byte is above 0x7F, or 0 if it is flawed.
  @inline(__always)
  static func length<Bytes: RandomAccessCollection>(in bytes: Bytes, at index: Int, end: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
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
}
