import PlanFiles
import PlanRules
import Testing

@Suite struct JSONReaderTests {
  private func root(_ text: String) throws -> JSONValue { try JSONReader.read(source(text)).root.value }

  private func members(_ value: JSONValue) throws -> [JSONMember] {
    guard case .object(let members) = value else { throw JSONProblem(kind: .expectedValue, line: 1, column: 1) }
    return members
  }

  @Test func readsEveryKindOfValue() throws {
    #expect(try root("null") == .null)
    #expect(try root(" true ") == .bool(true))
    #expect(try root("\r\n\tfalse") == .bool(false))
    #expect(try root("\"市残联\"") == .string("市残联"))
    #expect(try root("[]") == .array([]))
    #expect(try root("[ ]") == .array([]))
    #expect(try root("{ }") == .object([]))
  }

  @Test(arguments: ["0", "-0", "10", "97.40", "-0.5", "1e5", "1E+05", "2.50e-3", "123456789012345678901234567890"])
  func keepsNumbersAsPrinted(text: String) throws {
    #expect(try root(text) == .number(text))
  }

  @Test func keepsTheOffsetOfEveryKeyAndValue() throws {
    //                0         1          2
    //                01234567890123456 78901234
    let document = try JSONReader.read(source("{\"年\": [1, \"a\"],\n \"b\":{}}"))
    let array = JSONValue.array([
      JSONNode(offset: 9, value: .number("1")), JSONNode(offset: 12, value: .string("a")),
    ])
    #expect(document.root.offset == 0)
    #expect(
      document.root.value
        == .object([
          JSONMember(key: "年", keyOffset: 1, value: JSONNode(offset: 8, value: array)),
          JSONMember(key: "b", keyOffset: 19, value: JSONNode(offset: 23, value: .object([]))),
        ]))
    #expect(document.file.place(at: 12) == (1, 11))
    #expect(document.file.place(at: 19) == (2, 2))
  }

  @Test func keepsDoubledKeysInFileOrder() throws {
    let members = try members(root("{\"a\":1,\"b\":2,\"a\":3}"))
    #expect(members.map(\.key) == ["a", "b", "a"])
    #expect(members.map(\.keyOffset) == [1, 7, 13])
    #expect(members.map(\.value.value) == [.number("1"), .number("2"), .number("3")])
  }

  @Test func resolvesEscapes() throws {
    #expect(try root(#""\"\\\/\b\f\n\r\t""#) == .string("\"\\/\u{8}\u{C}\n\r\t"))
    #expect(try root(#""\u97f6\u5173 \uD842\uDFB7 \u0000""#) == .string("韶关 𠮷 \0"))
    #expect(try root("\"\u{7F}\"") == .string("\u{7F}"))
  }

  @Test func passesOverAByteOrderMark() throws {
    let document = try JSONReader.read(source([0xEF, 0xBB, 0xBF, 0x5B, 0x31, 0x5D]))
    #expect(document.root.offset == 3)
    #expect(document.file.place(at: 4) == (1, 2))
  }

  @Test func readsGB18030WhoseCharactersHoldBackslashesAndBraces() throws {
    // {"俓": "倇"} with 俓 = 82 5C and 倈 = 82 7C, then 83 7B, 83 7D
    let bytes: [UInt8] =
      [
        0x7B, 0x22, 0x82, 0x5C, 0x22, 0x3A, 0x22, 0x82, 0x7C, 0x83, 0x7B, 0x83, 0x7D, 0x22, 0x2C, 0x0A, 0x22, 0xB9,
        0xFA,
      ]
      + [0x22, 0x3A, 0x31, 0x7D]
    let file = source(bytes)
    #expect(file.encoding == .gb18030)
    let document = try JSONReader.read(file)
    let members = try members(document.root.value)
    #expect(members.map(\.key) == ["俓", "国"])
    #expect(members.map(\.value.value) == [.string("倈儃儅"), .number("1")])
    #expect(members.map { document.file.place(at: $0.value.offset).column } == [6, 5])
    #expect(document.file.place(at: members[1].keyOffset) == (2, 1))
  }

  @Test func readsToTheNestingLimit() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(throws: Never.self) { try JSONReader.read(source(text)) }
  }
}
