/// The byte patterns of GB18030: one, two or four bytes a character, whether or not a character is assigned to them.
///
/// No byte below 0x30 is ever the second, third or fourth of a character: commas, quotes and line ends are themselves.
enum GB18030Form {
  /// Whether the bytes consist of whole characters.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
      } else {
        let length = length(in: bytes, at: index, end: bytes.count)
        if length == 0 { return false }
        index += length
      }
    }
    return true
  }

  /// The number of bytes (2 or 4) of the character at `index`, whose first byte is above 0x7F, or 0 if it is flawed.
  @inline(__always)
  static func length<Bytes: RandomAccessCollection>(in bytes: Bytes, at index: Int, end: Int) -> Int
  where Bytes.Element == UInt8, Bytes.Index == Int {
    guard isLead(bytes[index]), index + 1 < end else { return 0 }
    let second = bytes[index + 1]
    if isLead(second) || (second >= 0x40 && second <= 0x80 && second != 0x7F) { return 2 }
    guard isDigit(second), index + 3 < end, isLead(bytes[index + 2]), isDigit(bytes[index + 3]) else { return 0 }
    return 4
  }

  private static func isLead(_ byte: UInt8) -> Bool { byte >= 0x81 && byte <= 0xFE }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
