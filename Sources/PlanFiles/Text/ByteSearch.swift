/// Bytes looked for eight at a time, as every file passes here more than once.
extension UnsafeBufferPointer<UInt8> {
  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  /// The first index of a range that holds no ASCII, or the range's end.
  func firstIndexBeyondASCII(in range: Range<Int>) -> Int {
    firstIndex(in: range, marking: { $0 & Self.highBits }, where: { $0 >= 0x80 })
  }

  /// The first index of a range that holds a byte below a limit of at most 0x80, or the range's end.
  func firstIndex(in range: Range<Int>, below limit: UInt8) -> Int {
    // A borrow reaches only bytes above one that is below the limit, so the lowest mark is right.
    let limits = Self.ones &* UInt64(limit)
    return firstIndex(in: range, marking: { ($0 &- limits) & ~$0 & Self.highBits }, where: { $0 < limit })
  }

  /// The first index of a byte in a range, or the range's end.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
    // What is left of a word without the byte looked for is zero where it stood; of zeros the lowest mark is right.
    let wanted = Self.ones &* UInt64(byte)
    return firstIndex(
      in: range,
      marking: { word in
        let rest = word ^ wanted
        return (rest &- Self.ones) & ~rest & Self.highBits
      }, where: { $0 == byte })
  }

  /// `marking` sets the high bit of the bytes looked for in a word of eight, the first byte being the lowest.
  @inline(__always)
  private func firstIndex(in range: Range<Int>, marking: (UInt64) -> UInt64, where isWanted: (UInt8) -> Bool) -> Int {
    let raw = UnsafeRawBufferPointer(self)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let marks = marking(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound, !isWanted(self[index]) { index += 1 }
    return index
  }
}

extension [UInt8] {
  /// Whether some bytes stand in these, one behind the other.
  func hold(_ wanted: [UInt8]) -> Bool {
    guard let last = wanted.last, wanted.count <= count else { return wanted.isEmpty }
    return withUnsafeBufferPointer { bytes in
      // The last byte of a character is rarer than its first.
      var end = bytes.firstIndex(of: last, in: wanted.count - 1..<bytes.count)
      while end < bytes.count {
        if bytes[(end + 1 - wanted.count)...end].elementsEqual(wanted) { return true }
        end = bytes.firstIndex(of: last, in: end + 1..<bytes.count)
      }
      return false
    }
  }
}
