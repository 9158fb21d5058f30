import PlanRules

/// Turns the bytes of a JSON text into its value; the depth of its own calls is bounded by the nesting limit.
struct JSONParser {
  private var cursor: JSONCursor
  private var depth = 0

  init(_ file: SourceFile) { cursor = JSONCursor(file.bytes, at: file.contentStart) }

  /// The one value of the text.
  mutating func document() throws(JSONFlaw) -> JSONNode {
    cursor.takeBlanks()
    guard cursor.byte != nil else { throw JSONFlaw(.emptyFile, at: cursor.offset) }
    let node = try node()
    cursor.takeBlanks()
    guard cursor.byte == nil else { throw cursor.flaw(.textAfterValue) }
    return node
  }

  private mutating func node() throws(JSONFlaw) -> JSONNode {
    let offset = cursor.offset
    return JSONNode(offset: offset, value: try value())
  }

  private mutating func value() throws(JSONFlaw) -> JSONValue {
    switch cursor.byte {
    case UInt8(ascii: "{"): return .object(try within { parser throws(JSONFlaw) in try parser.members() })
    case UInt8(ascii: "["): return .array(try within { parser throws(JSONFlaw) in try parser.elements() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n") where cursor.take(word: "null"): return .null
    case UInt8(ascii: "t") where cursor.take(word: "true"): return .bool(true)
    case UInt8(ascii: "f") where cursor.take(word: "false"): return .bool(false)
    default: return .number(try number())
    }
  }

  /// Passes the opening bracket and reads what is inside, one level down.
  private mutating func within<Content>(
    _ read: (inout JSONParser) throws(JSONFlaw) -> Content
  ) throws(JSONFlaw) -> Content {
    guard depth < JSONReader.nestingLimit else { throw JSONFlaw(.nestedTooDeep, at: cursor.offset) }
    cursor.advance()
    cursor.takeBlanks()
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func elements() throws(JSONFlaw) -> [JSONNode] {
    var elements: [JSONNode] = []
    if cursor.take("]") { return elements }
    repeat {
      cursor.takeBlanks()
      elements.append(try node())
    } while try hasMore(before: "]")
    return elements
  }

  private mutating func members() throws(JSONFlaw) -> [JSONMember] {
    var members: [JSONMember] = []
    if cursor.take("}") { return members }
    repeat {
      cursor.takeBlanks()
      members.append(try member())
    } while try hasMore(before: "}")
    return members
  }

  private mutating func member() throws(JSONFlaw) -> JSONMember {
    let keyOffset = cursor.offset
    guard cursor.byte == UInt8(ascii: "\"") else { throw cursor.flaw(.expectedKey) }
    let key = try string()
    cursor.takeBlanks()
    guard cursor.take(":") else { throw cursor.flaw(.expectedColon) }
    cursor.takeBlanks()
    return JSONMember(key: key, keyOffset: keyOffset, value: try node())
  }

  /// Passes a comma or the closing bracket and tells whether it was a comma.
  private mutating func hasMore(before bracket: Unicode.Scalar) throws(JSONFlaw) -> Bool {
    cursor.takeBlanks()
    if cursor.take(bracket) { return false }
    let comma = cursor.offset
    guard cursor.take(",") else { throw cursor.flaw(.expectedCommaOrEnd) }
    cursor.takeBlanks()
    guard cursor.byte != UInt8(ascii: bracket) else { throw JSONFlaw(.trailingComma, at: comma) }
    return true
  }

  private mutating func string() throws(JSONFlaw) -> String {
    var scanner = JSONStringScanner(cursor)
    let text = try scanner.string()
    cursor = scanner.cursor
    return text
  }

  private mutating func number() throws(JSONFlaw) -> String {
    let start = cursor.offset
    // What might have been meant as a number is told of as one.
    guard let byte = cursor.byte, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "+-.".utf8.contains(byte) else {
      throw cursor.flaw(.expectedValue)
    }
    guard takeNumber(), !continuesNumber else { throw JSONFlaw(.malformedNumber, at: start) }
    return UTF8Form.text(cursor.bytes, start..<cursor.offset)
  }

  private mutating func takeNumber() -> Bool {
    _ = cursor.take("-")
    if !cursor.take("0"), cursor.takeDigits() == 0 { return false }
    if cursor.take("."), cursor.takeDigits() == 0 { return false }
    guard cursor.take("e") || cursor.take("E") else { return true }
    if !cursor.take("+") { _ = cursor.take("-") }
    return cursor.takeDigits() > 0
  }

  /// Whether a digit, letter or sign stands right after what has been read of a number, as in `01` or `1.2.3`.
  private var continuesNumber: Bool {
    guard let byte = cursor.byte else { return false }
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    return isLetter || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "+-.".utf8.contains(byte)
  }
}
