package import PlanFiles

/// A JSON value to be written: objects keep the order of their keys, two blanks a level, short arrays of plain values stay
/// on one line.
package indirect enum JSONOutput: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONOutput])
  case object([(key: String, value: JSONOutput)])
  /// A list in pieces, always a value a line.
  case list([Piece])

  /// A piece of a list.
  package enum Piece: Sendable {
    /// Values.
    case values([JSONOutput])
    /// Values that are written already, at the depth at which the list stands, handed on one by one.
    case written(@Sendable (_ visit: (ArraySlice<UInt8>) -> Void) -> Void)

    /// The records of a band.
    static func written(_ parts: Spool, _ band: Band) -> Piece {
      .written { visit in parts.forEachRecord(in: band) { record, _ in visit(record) } }
    }
  }

  /// A text, or `null` where there is none.
  package init(_ text: String?) { self = text.map(JSONOutput.string) ?? .null }

  /// A list of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONOutput.string)) }

  /// The same with every long text whole only where it stands first.
  func once(_ shown: inout ShownTexts) -> JSONOutput {
    switch self {
    case .string(let text): return .string(shown.once(text))
    case .array(let values): return .array(values.map { $0.once(&shown) })
    case .object(let members): return .object(members.map { ($0.key, $0.value.once(&shown)) })
    case .null, .bool, .integer, .list: return self
    }
  }

  /// Writes the value as it stands at a depth, without a line end.
  func write(to text: inout some ByteSink, indent: Int) {
    switch self {
    case .null: text.write("null")
    case .bool(let value): text.write(value ? "true" : "false")
    case .integer(let value): text.write(String(value))
    case .string(let value): JSONOutput.quote(value, to: &text)
    case .array(let values):
      if values.allSatisfy(\.isPlain) {
        text.write("[")
        for (position, value) in values.enumerated() {
          if position > 0 { text.write(", ") }
          value.write(to: &text, indent: indent)
        }
        text.write("]")
      } else {
        JSONOutput.write([.values(values)], to: &text, indent: indent)
      }
    case .list(let pieces): JSONOutput.write(pieces, to: &text, indent: indent)
    case .object(let members):
      if members.isEmpty { text.write("{}") } else { JSONOutput.writeLines(members, to: &text, indent: indent) }
    }
  }

  /// Writes the value in one line.
  func writeLine(to text: inout some ByteSink) {
    switch self {
    case .null, .bool, .integer, .string: write(to: &text, indent: 0)
    case .array(let values):
      text.write("[")
      for (position, value) in values.enumerated() {
        if position > 0 { text.write(",") }
        value.writeLine(to: &text)
      }
      text.write("]")
    case .object(let members):
      text.write("{")
      for (position, member) in members.enumerated() {
        if position > 0 { text.write(",") }
        JSONOutput.quote(member.key, to: &text)
        text.write(":")
        member.value.writeLine(to: &text)
      }
      text.write("}")
    // What is written already stands in lines of its own.
    case .list(let pieces): JSONOutput.write(pieces, to: &text, indent: 0)
    }
  }

  private static func write(_ pieces: [Piece], to text: inout some ByteSink, indent: Int) {
    let blanks = String(repeating: " ", count: indent)
    var isEmpty = true
    text.write("[")
    func begin(_ text: inout some ByteSink) {
      text.write((isEmpty ? "\n  " : ",\n  ") + blanks)
      isEmpty = false
    }
    for piece in pieces {
      switch piece {
      case .values(let values):
        for value in values {
          begin(&text)
          value.write(to: &text, indent: indent + 2)
        }
      case .written(let visit):
        visit { record in
          begin(&text)
          text.write(record)
        }
      }
    }
    text.write(isEmpty ? "]" : "\n" + blanks + "]")
  }

  private static func writeLines(
    _ members: [(key: String, value: JSONOutput)], to text: inout some ByteSink, indent: Int
  ) {
    let blanks = String(repeating: " ", count: indent)
    text.write("{")
    for (position, member) in members.enumerated() {
      text.write((position > 0 ? ",\n  " : "\n  ") + blanks)
      quote(member.key, to: &text)
      text.write(": ")
      member.value.write(to: &text, indent: indent + 2)
    }
    text.write("\n" + blanks + "}")
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object, .list: false
    default: true
    }
  }

  private static func quote(_ value: String, to text: inout some ByteSink) {
    text.write("\"" + escaped(value) + "\"")
  }

  /// The inside of a JSON string: control characters, marks that change the direction of text, invisible characters and
  /// what begins a command to a log's reader are escaped, so that a document is safe to print; everything else is
  /// written as it is.
  static func escaped(_ value: String) -> String {
    let isQuoted = value.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    guard isQuoted || TextHazard.mayBe(in: value) else { return value }
    var text = ""
    // No string begins a line, as each has its quotation mark before it.
    TextHazard.forEachCharacter(of: value, beginsLine: false) { scalar, hazard in
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where hazard != nil: text += scalar.utf16.map(escape(of:)).joined()
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func escape(of unit: UInt16) -> String {
    let hex = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
  }
}

extension JSONOutput: Document {
  /// Writes the value and a line end.
  package func write(to sink: inout some ByteSink) {
    write(to: &sink, indent: 0)
    sink.write("\n")
  }
}
