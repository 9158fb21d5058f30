/// Text in GB18030, by a table of its two-byte characters made once from the C library's.
package enum GB18030 {
  /// Whether the system can read GB18030; a minimal container may lack glibc's tables for it.
  package static var isAvailable: Bool { !pairs.isEmpty }

  /// The text of a range of bytes, or nil if they are no valid GB18030.
  package static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var output: [UInt8] = []
    output.reserveCapacity(range.count * 3 / 2)
    guard appendUTF8(of: bytes, range, to: &output) == nil else { return nil }
    return UTF8Form.text(output, 0..<output.count)
  }

  /// The bytes of a text, or nil if a character has none (none is known on systems without the tables).
  package static func bytes(of text: String) -> [UInt8]? {
    var output: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let bytes = bytes(of: scalar) else { return nil }
      output += bytes
    }
    return output
  }

  /// Appends the UTF-8 form of a range of bytes, stopping at the first character without meaning and giving its offset.
  static func appendUTF8(of bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) -> Int? {
    let table = pairs
    var index = range.lowerBound
    while index < range.upperBound {
      let first = bytes[index]
      if first < 0x80 {
        output.append(first)
        index += 1
        continue
      }
      let length = GB18030Form.length(in: bytes, at: index, end: range.upperBound)
      guard length > 0, !table.isEmpty else { return index }
      let scalar =
        length == 2
        ? Unicode.Scalar(table[position(first, bytes[index + 1])]) : wideScalar(Array(bytes[index..<index + 4]))
      guard let scalar, scalar.value != 0 else { return index }
      UTF8Form.append(scalar, to: &output)
      index += length
    }
    return nil
  }

  /// The two-byte characters in the order of their codes, 190 for each first byte from 0x81 to 0xFE; 0 for none.
  private static let pairs: [UInt32] = {
    var codes: [UInt8] = []
    codes.reserveCapacity(126 * 190 * 2)
    for first in UInt8(0x81)...0xFE {
      for second in UInt8(0x40)...0xFE where second != 0x7F {
        codes.append(first)
        codes.append(second)
      }
    }
    return scalars(of: [0xB9, 0xFA]) == [0x56FD] ? scalars(of: codes) : []
  }()

  /// The code points of two-byte codes, one for each, 0 where the system knows none.
  private static func scalars(of codes: [UInt8]) -> [UInt32] {
    let bytes = Iconv.convert(codes, from: "GB18030", to: "UTF-32LE", room: codes.count * 2)
    if let bytes, bytes.count == codes.count * 2 {
      return bytes.withUnsafeBytes { raw in
        (0..<raw.count / 4).map { UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
      }
    }
    // One code without meaning fails the whole conversion: look for it by halves.
    if codes.count == 2 { return [0] }
    let middle = codes.count / 4 * 2
    return scalars(of: Array(codes[..<middle])) + scalars(of: Array(codes[middle...]))
  }

  private static func position(_ first: UInt8, _ second: UInt8) -> Int {
    (Int(first) - 0x81) * 190 + Int(second) - (second > 0x7F ? 0x41 : 0x40)
  }

  /// The character of four bytes: by rule beyond U+FFFF, otherwise so rare that the C library may be asked each time.
  private static func wideScalar(_ code: [UInt8]) -> Unicode.Scalar? {
    let number = code.map { UInt32($0) }
    if number[0] >= 0x90 {
      let high = (number[0] - 0x90) * 10 + number[1] - 0x30
      let low = (number[2] - 0x81) * 10 + number[3] - 0x30
      return Unicode.Scalar(0x10000 + high * 1260 + low)
    }
    guard let utf8 = Iconv.convert(code, from: "GB18030", to: "UTF-8", room: 8) else { return nil }
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }

  private static func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    if let index = pairs.firstIndex(of: scalar.value) {
      let second = index % 190
      return [UInt8(0x81 + index / 190), UInt8(second + (second < 0x3F ? 0x40 : 0x41))]
    }
    if scalar.value > 0xFFFF {
      let number = scalar.value - 0x10000
      let digits = [0x90 + number / 12_600, 0x30 + number / 1260 % 10, 0x81 + number / 10 % 126, 0x30 + number % 10]
      return digits.map { UInt8($0) }
    }
    return Iconv.convert(Array(String(scalar).utf8), from: "UTF-8", to: "GB18030", room: 8)
  }
}
