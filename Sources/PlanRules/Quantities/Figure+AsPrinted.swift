extension Figure {
  /// The figure of bytes that are written just as ``description`` writes it, with up to 18 digits, as most cells of large
  /// tables are; `nil` for all others, whatever they mean.
  package init?(asPrinted bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard bytes.count > start, bytes.count <= 20 else { return nil }
    var word: Int64 = 0
    var point: Int?
    for index in start..<bytes.count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit <= 9 {
        word = 10 &* word &+ Int64(digit)
      } else if bytes[index] == UInt8(ascii: "."), point == nil {
        point = index
      } else {
        return nil
      }
    }
    let end = point ?? bytes.count
    // No zero before another digit of the whole, a digit on either side of the point, and no nought below nothing.
    guard end > start, bytes[start] != UInt8(ascii: "0") || end == start + 1, point != bytes.count - 1,
      bytes.count - start - (point == nil ? 0 : 1) <= 18, word > 0 || !isNegative
    else { return nil }
    self.init(digits: Int128(isNegative ? -word : word), places: point.map { bytes.count - 1 - $0 } ?? 0)
  }
}
