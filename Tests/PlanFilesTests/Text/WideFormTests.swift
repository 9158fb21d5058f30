import Testing

@testable import PlanFiles

@Suite struct WideFormTests {
  /// 国,𠮷 and a line end, in UTF-8.
  let text: [UInt8] = [0xE5, 0x9B, 0xBD, 0x2C, 0xF0, 0xA0, 0xAE, 0xB7, 0x0A]

  @Test(
    arguments: [
      [0xFF, 0xFE, 0xFD, 0x56, 0x2C, 0x00, 0x42, 0xD8, 0xB7, 0xDF, 0x0A, 0x00],
      [0xFE, 0xFF, 0x56, 0xFD, 0x00, 0x2C, 0xD8, 0x42, 0xDF, 0xB7, 0x00, 0x0A],
    ] as [[UInt8]])
  func readsUTF16BehindItsMark(bytes: [UInt8]) {
    let file = source(bytes)
    #expect(file.encoding == .utf16)
    #expect(file.bytes == text)
    #expect(file.text(0..<9) == "国,𠮷\n")
    // The comma is the second character, the line end the fourth.
    #expect(file.place(at: 3) == (1, 2))
    #expect(file.place(at: 8) == (1, 4))
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0, 0, 0xFD, 0x56, 0, 0, 0x2C, 0, 0, 0, 0xB7, 0x0B, 0x02, 0, 0x0A, 0, 0, 0],
      [0, 0, 0xFE, 0xFF, 0, 0, 0x56, 0xFD, 0, 0, 0, 0x2C, 0, 0x02, 0x0B, 0xB7, 0, 0, 0, 0x0A],
    ] as [[UInt8]])
  func readsUTF32BehindItsMark(bytes: [UInt8]) {
    #expect(source(bytes).encoding == .utf32)
    #expect(source(bytes).bytes == text)
  }

  @Test func readsUTF16WithoutAMarkByItsNULs() {
    // 一,1 and a line end, twice; 一 is U+4E00, with a NUL in its other half.
    let row: [UInt8] = [0x00, 0x4E, 0x2C, 0x00, 0x31, 0x00, 0x0A, 0x00]
    let units = row + row + row + [0x31, 0x00, 0x0A, 0x00]
    let swapped = stride(from: 0, to: units.count, by: 2).flatMap { [units[$0 + 1], units[$0]] }
    for bytes in [Array(units.dropFirst(2)), Array(swapped.dropFirst(2))] {
      #expect(source(bytes).encoding == .utf16)
      #expect(source(bytes).bytes == Array(",1\n一,1\n一,1\n1\n".utf8))
    }
  }

  @Test func halvesOfCharactersAndOddBytesAreNoText() {
    // a, first half, b, second half, c, first half; one byte too many.
    let halves: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x42, 0xD8, 0x62, 0, 0xB7, 0xDF, 0x63, 0, 0x42, 0xD8, 0x0A]
    let file = source(halves)
    #expect(file.bytes == [0x61, 0xFF, 0x62, 0xFF, 0x63, 0xFF, 0xFF])
    #expect(file.text(0..<2) == nil)
    #expect(file.text(2..<3) == "b")
    #expect(file.lossyText(0..<7) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}")
    // Beyond U+10FFFF, and three bytes too many.
    let beyond: [UInt8] = [0xFF, 0xFE, 0, 0, 0, 0, 0x11, 0, 0x61, 0, 0, 0, 0x62, 0, 0]
    #expect(source(beyond).bytes == [0xFF, 0x61, 0xFF, 0xFF, 0xFF])
  }

  @Test func aMarkAloneIsAnEmptyText() {
    for bytes in [[0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0]] as [[UInt8]] {
      #expect(source(bytes).bytes.isEmpty)
      #expect(source(bytes).lineCount == 0)
    }
    #expect(source([0xFF]).encoding == .utf8)
  }

  @Test func agreesWithTheStandardLibraryOnRandomUnits() {
    var numbers = FixedNumbers(state: 3)
    let choice: [UInt16] = [0x0A, 0x61, 0x4E00, 0xD7FF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFFFD, 0xFFFF]
    for _ in 0..<5_000 {
      let units = (0..<Int.random(in: 0...10, using: &numbers)).map { _ in
        choice[Int.random(in: 0..<choice.count, using: &numbers)]
      }
      let file = source([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
      #expect(file.lossyText(0..<file.bytes.count) == String(decoding: units, as: UTF16.self), "\(units)")
    }
  }
}
