import Testing

@testable import PlanFiles

@Suite struct TextEncodingTests {
  @Test func takesPlainAndChineseUTF8() {
    #expect(source("").encoding == .utf8)
    #expect(source("a,b\n1,2\n").encoding == .utf8)
    #expect(source("指标,数值\n就业率,97.4\n𠮷,1\n").encoding == .utf8)
  }

  @Test func beginsAfterAByteOrderMark() {
    let file = source([0xEF, 0xBB, 0xBF, 0x61])
    #expect(file.encoding == .utf8WithByteOrderMark)
    #expect(file.contentStart == 3)
    #expect(file.place(at: 3) == (1, 1))
  }

  @Test func takesTheClassicFalseUTF8ForGB18030() {
    // 韶关联通; the last four bytes look like two characters of two bytes, the first of them overlong.
    let shaoguan = source([0xC9, 0xD8, 0xB9, 0xD8, 0xC1, 0xAA, 0xCD, 0xA8])
    #expect(shaoguan.encoding == .gb18030)
    #expect(shaoguan.text(0..<8) == "韶关联通")
    let unicom = source([0xC1, 0xAA, 0xCD, 0xA8])
    #expect(unicom.encoding == .gb18030)
    #expect(unicom.text(0..<4) == "联通")
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE4, 0xB8], [0xF0, 0xA0, 0xAE], [0xC2, 0x41],
      [0xE4, 0x41, 0x80], [0xFF],
    ] as [[UInt8]])
  func findsEveryFlawOfUTF8(bytes: [UInt8]) {
    #expect(UTF8Form.firstFlaw(in: bytes) == 0)
    #expect(UTF8Form.firstFlaw(in: Array("123456789中".utf8) + bytes) == 12)
  }

  @Test func agreesWithTheStandardLibraryOnRandomBytes() {
    var numbers = FixedNumbers(state: 1)
    let choice: [UInt8] = [0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xF0, 0xF4, 0xF5]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
        choice[Int.random(in: 0..<choice.count, using: &numbers)]
      }
      #expect((UTF8Form.firstFlaw(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test func keepsUTF8WithOneDamagedByteAsUTF8() {
    // Both halves of the text are pairs of bytes above 0x80, and so would pass as GB18030.
    let bytes = Array("就业服务".utf8) + [0x81, 0x40] + Array("康复服务".utf8)
    #expect(GB18030Form.isWellFormed(bytes))
    let file = source(bytes)
    #expect(file.encoding == .utf8)
    #expect(file.text(0..<12) == "就业服务")
    #expect(file.text(0..<13) == nil)
    #expect(file.lossyText(9..<17) == "务\u{FFFD}@康")
  }

  @Test func takesWhatIsNeitherForUTF8WithFlaws() {
    // é in Latin-1 before a comma.
    #expect(source([0x63, 0x61, 0x66, 0xE9, 0x2C]).encoding == .utf8)
  }

  @Test func oneNULMakesNoUTF16() {
    #expect(source(Array("a,b\n".utf8) + [0] + Array("c\n".utf8)).encoding == .utf8)
    #expect(source([0x61, 0, 0, 0x62]).encoding == .utf8)
  }

  @Test func readsAllLengthsOfGB18030() {
    // A, 国, 㐀 (four bytes, below U+10000), 𠀀 (U+20000).
    let bytes: [UInt8] = [0x41, 0xB9, 0xFA, 0x81, 0x39, 0xEE, 0x39, 0x95, 0x32, 0x82, 0x36]
    let file = source(bytes)
    #expect(file.encoding == .gb18030)
    #expect(file.text(0..<11) == "A国㐀𠀀")
    #expect(file.text(1..<2) == nil)
    #expect(GB18030.bytes(of: "A国㐀𠀀") == bytes)
  }

  @Test func writesTwoByteCharactersBackAsTheyWere() throws {
    for first in stride(from: UInt8(0x81), through: 0xFE, by: 25) {
      let row = (UInt8(0x40)...0xFE).filter { $0 != 0x7F }.flatMap { second -> [UInt8] in [first, second] }
      let text = try #require(GB18030.text(row, 0..<row.count))
      #expect(text.unicodeScalars.count == 190)
      #expect(GB18030.bytes(of: text) == row)
    }
  }

  @Test func writesTextInTheEncodingOfItsFile() {
    #expect(TextEncoding.utf8.bytes(of: "国1") == [0xE5, 0x9B, 0xBD, 0x31])
    #expect(TextEncoding.utf8WithByteOrderMark.bytes(of: "1") == [0x31])
    #expect(TextEncoding.gb18030.bytes(of: "国1") == [0xB9, 0xFA, 0x31])
    // Of such a file the text is kept in UTF-8.
    #expect(TextEncoding.utf16.bytes(of: "国") == [0xE5, 0x9B, 0xBD])
  }

  @Test func givesNoTextForCodesWithoutMeaning() {
    // The byte pattern is right, no character is assigned.
    let file = source([0xB9, 0xFA, 0xFE, 0x39, 0xFE, 0x39])
    #expect(file.encoding == .gb18030)
    #expect(file.text(0..<6) == nil)
    #expect(file.lossyText(0..<6) == "国\u{FFFD}")
  }
}
