/// Text in units of two or four bytes (UTF-16, UTF-32), as spreadsheets save it under the name “Unicode text”.
struct WideForm {
  /// The bytes of a unit: 2 or 4.
  let width: Int
  private let isLittleEndian: Bool
  /// The offset of the first unit after the byte order mark.
  private let start: Int

  /// Where nothing else is told: by its byte order mark, or of two bytes a unit by the NULs in it.
  init?(of bytes: [UInt8]) {
    // In UTF-16 the first of these marks would be followed by a NUL.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      self.init(width: 4, isLittleEndian: true, start: 4)
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      self.init(width: 4, isLittleEndian: false, start: 4)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(width: 2, isLittleEndian: true, start: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(width: 2, isLittleEndian: false, start: 2)
    } else {
      self.init(byNULsOf: bytes)
    }
  }

  private init(width: Int, isLittleEndian: Bool, start: Int) {
    (self.width, self.isLittleEndian, self.start) = (width, isLittleEndian, start)
  }

  /// Text of two bytes a unit without a mark: digits, commas and line ends leave a NUL in every other byte.
  private init?(byNULsOf bytes: [UInt8]) {
    let length = min(bytes.count, 4096)
    guard length >= 4 else { return nil }
    var zeros = (even: 0, odd: 0)
    bytes.withUnsafeBufferPointer { bytes in
      var index = bytes.firstIndex(in: 0..<length, below: 1)
      while index < length {
        if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
        index = bytes.firstIndex(in: index + 1..<length, below: 1)
      }
    }
    let (few, many) = (min(zeros.even, zeros.odd), max(zeros.even, zeros.odd))
    // The other half of a unit is NUL in some characters too, 一 (U+4E00) among them.
    guard many > 1, few * 4 <= many, many * 8 >= length / 2 else { return nil }
    self.init(width: 2, isLittleEndian: zeros.odd > zeros.even, start: 0)
  }

  /// The text in UTF-8; for each half of a character without its other half, each number beyond Unicode, and each byte
  /// too many at the end, a byte FF, which is no text there either.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count / width * 3)
    var index = start
    while index + width <= bytes.count {
      var value = unit(at: index, in: bytes)
      index += width
      if width == 2, UTF16.isLeadSurrogate(UInt16(value)), index + width <= bytes.count {
        let next = unit(at: index, in: bytes)
        if UTF16.isTrailSurrogate(UInt16(next)) {
          value = 0x1_0000 + (value - 0xD800) << 10 + (next - 0xDC00)
          index += width
        }
      }
      if let scalar = Unicode.Scalar(value) { UTF8Form.append(scalar, to: &output) } else { output.append(0xFF) }
    }
    output.append(contentsOf: repeatElement(0xFF, count: bytes.count - index))
    return output
  }

  @inline(__always)
  private func unit(at index: Int, in bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0
    for step in 0..<width {
      value = value << 8 | UInt32(bytes[isLittleEndian ? index + width - 1 - step : index + step])
    }
    return value
  }
}
