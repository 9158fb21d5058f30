import Foundation
import Testing

@testable import PlanFiles

/// What the C library makes of text, or nil where it lacks the encoding or finds a character that it does not know.
private func iconv(_ bytes: [UInt8], from: String, to: String) -> [UInt8]? {
  guard let handle = iconv_open(to, from), Int(bitPattern: handle) != -1 else { return nil }
  defer { iconv_close(handle) }
  var source = bytes.map { CChar(bitPattern: $0) }
  var target = [CChar](repeating: 0, count: bytes.count * 4 + 16)
  let room = target.count
  return source.withUnsafeMutableBufferPointer { source in
    target.withUnsafeMutableBufferPointer { target in
      var (from, left, to, free) = (source.baseAddress, source.count, target.baseAddress, room)
      guard iconv(handle, &from, &left, &to, &free) == 0 else { return nil }
      return target.prefix(room - free).map { UInt8(bitPattern: $0) }
    }
  }
}

/// The one character of a code by the C library.
private func scalar(ofIconv code: [UInt8]) -> Unicode.Scalar? {
  iconv(code, from: "GB18030", to: "UTF-8").flatMap { String(validating: $0, as: UTF8.self) }?.unicodeScalars.first
}

private func scalar(_ code: [UInt8]) -> Unicode.Scalar? { GB18030.text(code, 0..<code.count)?.unicodeScalars.first }

private let hasIconv = iconv([0xB9, 0xFA], from: "GB18030", to: "UTF-8") == Array("国".utf8)

/// Two bytes whose character the edition of 2022 changed, the private-use code point that they were, and the four bytes
/// that the two exchanged (annex D).
private let exchanged: [(pair: UInt16, character: UInt32, privateUse: UInt32, wide: UInt32)] = [
  (0xA6D9, 0xFE10, 0xE78D, 0x8431_8236), (0xA6DB, 0xFE11, 0xE78F, 0x8431_8237), (0xA6DA, 0xFE12, 0xE78E, 0x8431_8238),
  (0xA6DC, 0xFE13, 0xE790, 0x8431_8239), (0xA6DD, 0xFE14, 0xE791, 0x8431_8330), (0xA6DE, 0xFE15, 0xE792, 0x8431_8331),
  (0xA6DF, 0xFE16, 0xE793, 0x8431_8332), (0xA6EC, 0xFE17, 0xE794, 0x8431_8333), (0xA6ED, 0xFE18, 0xE795, 0x8431_8334),
  (0xA6F3, 0xFE19, 0xE796, 0x8431_8335), (0xFE59, 0x9FB4, 0xE81E, 0x8235_9037), (0xFE61, 0x9FB5, 0xE826, 0x8235_9038),
  (0xFE66, 0x9FB6, 0xE82B, 0x8235_9039), (0xFE67, 0x9FB7, 0xE82C, 0x8235_9130), (0xFE6D, 0x9FB8, 0xE832, 0x8235_9131),
  (0xFE7E, 0x9FB9, 0xE843, 0x8235_9132), (0xFE90, 0x9FBA, 0xE854, 0x8235_9133), (0xFEA0, 0x9FBB, 0xE864, 0x8235_9134),
  // Exchanged by the edition of 2005.
  (0xA8BC, 0x1E3F, 0xE7C7, 0x8135_F437),
]

/// Two bytes that the standard leaves to private use, as their character has four; older C libraries read both as it.
private let doubled: [(pair: UInt16, character: UInt32, privateUse: UInt32, wide: UInt32)] = [
  (0xFE51, 0x20087, 0xE816, 0x9532_9031), (0xFE52, 0x20089, 0xE817, 0x9532_9033),
  (0xFE53, 0x200CC, 0xE818, 0x9532_9730), (0xFE6C, 0x215D7, 0xE831, 0x9536_B937),
  (0xFE76, 0x2298F, 0xE83B, 0x9630_BA35), (0xFE91, 0x241FE, 0xE855, 0x9635_B630),
]

private func bytes(_ code: UInt16) -> [UInt8] { [UInt8(code >> 8), UInt8(code & 0xFF)] }

private func bytes(_ code: UInt32) -> [UInt8] { bytes(UInt16(code >> 16)) + bytes(UInt16(code & 0xFFFF)) }

@Suite struct GB18030Tests {
  @Test func readsTheCodesThatEditionsExchangedByThatOf2022() {
    for code in exchanged {
      #expect(scalar(bytes(code.pair))?.value == code.character)
      #expect(scalar(bytes(code.wide))?.value == code.privateUse)
    }
    for code in doubled {
      #expect(scalar(bytes(code.pair))?.value == code.privateUse)
      #expect(scalar(bytes(code.wide))?.value == code.character)
    }
  }

  @Test(.enabled(if: hasIconv)) func readsEveryOtherPairAsTheCLibraryDoes() throws {
    let differing = Set((exchanged + doubled).map(\.pair))
    for first in UInt16(0x81)...0xFE {
      let codes = (UInt16(0x40)...0xFE).map { first << 8 | $0 }.filter { $0 & 0xFF != 0x7F && !differing.contains($0) }
      let row = codes.flatMap(bytes)
      let text = try #require(iconv(row, from: "GB18030", to: "UTF-8"))
      #expect(GB18030.text(row, 0..<row.count) == String(decoding: text, as: UTF8.self))
    }
  }

  @Test(.enabled(if: hasIconv)) func readsEveryOtherFourBytesUpToTheLastAsTheCLibraryDoes() {
    let differing = Set(exchanged.map(\.wide))
    var (count, last) = (0, [UInt8]())
    for first in UInt8(0x81)...0x84 {
      for second in UInt8(0x30)...0x39 {
        for third in UInt8(0x81)...0xFE {
          for fourth in UInt8(0x30)...0x39 {
            let code = [first, second, third, fourth]
            guard let own = scalar(code) else { continue }
            (count, last) = (count + 1, code)
            let number = code.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            if !differing.contains(number), own != scalar(ofIconv: code) { Issue.record("\(code)") }
          }
        }
      }
    }
    // U+FFFF, the last; 63,360 code points from U+0080 without the surrogates, of which 23,940 have two bytes.
    #expect(count == 39_420)
    #expect(last == [0x84, 0x31, 0xA4, 0x39])
  }

  @Test(.enabled(if: hasIconv)) func whereTheCLibraryDiffersItIsOfAnotherEdition() {
    for code in exchanged + doubled {
      #expect([code.character, code.privateUse].contains(scalar(ofIconv: bytes(code.pair))?.value))
      #expect([code.character, code.privateUse, nil].contains(scalar(ofIconv: bytes(code.wide))?.value))
    }
  }

  @Test func writesEveryCharacterAsItReadsIt() throws {
    for plane in UInt32(0)...0x10 {
      let scalars = (plane << 16...plane << 16 | 0xFFFF).compactMap(Unicode.Scalar.init)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let code = GB18030.bytes(of: String(text))
      let back = try #require(GB18030.text(code, 0..<code.count))
      #expect(Array(back.unicodeScalars) == scalars)
    }
    #expect(GB18030.bytes(of: "\u{10FFFF}") == [0xE3, 0x32, 0x9A, 0x35])
  }

  @Test(
    arguments: [
      // After U+FFFF, before U+10000, after U+10FFFF, the last of all.
      [0x84, 0x31, 0xA5, 0x30], [0x8F, 0x39, 0xFE, 0x39], [0xE3, 0x32, 0x9A, 0x36], [0xFE, 0x39, 0xFE, 0x39],
    ] as [[UInt8]])
  func givesNoCharacterForFourBytesWithoutMeaning(code: [UInt8]) {
    #expect(GB18030Form.isWellFormed(code))
    #expect(scalar(code) == nil)
  }
}
