/// Text in GB18030, by the edition of 2022.
package enum GB18030 {
  /// The text of a range of bytes, or nil if they are no valid GB18030.
  package static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String? {
    var output: [UInt8] = []
    output.reserveCapacity(range.count * 3 / 2)
    guard appendUTF8(of: bytes, range, to: &output) == nil else { return nil }
    return UTF8Form.text(output, 0..<output.count)
  }

  /// The bytes of a text; every character has some.
  package static func bytes(of text: String) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        output.append(UInt8(scalar.value))
      } else if scalar.value > 0xFFFF {
        appendWide(firstBeyond + Int(scalar.value - 0x1_0000), to: &output)
      } else {
        let place = Int(GB18030Table.places[Int(scalar.value)])
        if place < GB18030Table.pairCount {
          let second = place % 190
          output.append(UInt8(0x81 + place / 190))
          output.append(UInt8(second + (second < 0x3F ? 0x40 : 0x41)))
        } else {
          appendWide(place - GB18030Table.pairCount, to: &output)
        }
      }
    }
    return output
  }

  /// Appends the UTF-8 form of a range of bytes, stopping at the first character without meaning and giving its offset.
  static func appendUTF8(of bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      let first = bytes[index]
      if first < 0x80 {
        output.append(first)
        index += 1
        continue
      }
      let length = GB18030Form.length(in: bytes, at: index, end: range.upperBound)
      guard length > 0, let scalar = scalar(in: bytes, at: index, length: length) else { return index }
      UTF8Form.append(scalar, to: &output)
      index += length
    }
    return nil
  }

  /// The number of the first four-byte code, 90308130, for a character beyond U+FFFF; from there on they go by rule.
  private static let firstBeyond = 189_000

  /// The character of a code whose byte pattern is right, or nil if it has no meaning.
  @inline(__always)
  private static func scalar(in bytes: [UInt8], at index: Int, length: Int) -> Unicode.Scalar? {
    let (first, second) = (Int(bytes[index]) - 0x81, Int(bytes[index + 1]))
    let scalars = GB18030Table.scalars
    if length == 2 { return Unicode.Scalar(scalars[first * 190 + second - (second > 0x7F ? 0x41 : 0x40)]) }
    let number =
      first * 12_600 + (second - 0x30) * 1260 + (Int(bytes[index + 2]) - 0x81) * 10 + Int(bytes[index + 3]) - 0x30
    if number >= firstBeyond { return Unicode.Scalar(UInt32(number - firstBeyond + 0x1_0000)) }
    let place = GB18030Table.pairCount + number
    return place < scalars.count ? Unicode.Scalar(scalars[place]) : nil
  }

  /// Appends the four bytes of a number, which stand for digits to the bases 126, 10, 126 and 10.
  private static func appendWide(_ number: Int, to output: inout [UInt8]) {
    output.append(UInt8(0x81 + number / 12_600))
    output.append(UInt8(0x30 + number / 1260 % 10))
    output.append(UInt8(0x81 + number / 10 % 126))
    output.append(UInt8(0x30 + number % 10))
  }
}
