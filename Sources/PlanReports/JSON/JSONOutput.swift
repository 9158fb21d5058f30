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

  /// Writes the value as it stands at a depth, without a line end.
  func write(to text: inout some ByteSink, indent: Int) {
    var all = ShownTexts.whole
    write(to: &text, indent: indent, once: &all)
  }

  /// The same with every long text whole only where it stands first.
  func write(to text: inout some ByteSink, indent: Int, once shown: inout ShownTexts) {
    switch self {
    case .null: text.write("null")
    case .bool(let value): text.write(value ? "true" : "false")
    case .integer(let value): text.write(String(value))
    case .string(let value): JSONOutput.quote(shown.once(value), to: &text)
    case .array(let values):
      guard values.allSatisfy(\.isPlain) else {
        return JSONOutput.write([.values(values)], to: &text, indent: indent, once: &shown)
      }
      text.write("[")
      var isFirst = true
      for value in values {
        if !isFirst { text.write(", ") }
        isFirst = false
        value.write(to: &text, indent: indent, once: &shown)
      }
      text.write("]")
    case .list(let pieces): JSONOutput.write(pieces, to: &text, indent: indent, once: &shown)
    case .object(let members):
      guard !members.isEmpty else { return text.write("{}") }
      text.write("{")
      var isFirst = true
      for member in members {
        if !isFirst { text.write(",") }
        isFirst = false
        JSONOutput.breakLine(to: &text, indent: indent + 2)
        JSONOutput.quote(member.key, to: &text)
        text.write(": ")
        member.value.write(to: &text, indent: indent + 2, once: &shown)
      }
      JSONOutput.breakLine(to: &text, indent: indent)
      text.write("}")
    }
  }

  /// Writes the value in one line.
  func writeLine(to text: inout some ByteSink) {
    switch self {
    case .null, .bool, .integer, .string: write(to: &text, indent: 0)
    case .array(let values):
      text.write("[")
      var isFirst = true
      for value in values {
        if !isFirst { text.write(",") }
        isFirst = false
        value.writeLine(to: &text)
      }
      text.write("]")
    case .object(let members):
      text.write("{")
      var isFirst = true
      for member in members {
        if !isFirst { text.write(",") }
        isFirst = false
        JSONOutput.quote(member.key, to: &text)
        text.write(":")
        member.value.writeLine(to: &text)
      }
      text.write("}")
    // What is written already stands in lines of its own.
    case .list(let pieces):
      var all = ShownTexts.whole
      JSONOutput.write(pieces, to: &text, indent: 0, once: &all)
    }
  }

  private static func write(
    _ pieces: [Piece], to text: inout some ByteSink, indent: Int, once shown: inout ShownTexts
  ) {
    var isEmpty = true
    text.write("[")
    func begin(_ text: inout some ByteSink) {
      if !isEmpty { text.write(",") }
      breakLine(to: &text, indent: indent + 2)
      isEmpty = false
    }
    for piece in pieces {
      switch piece {
      case .values(let values):
        for value in values {
          begin(&text)
          value.write(to: &text, indent: indent + 2, once: &shown)
        }
      case .written(let visit):
        visit { record in
          begin(&text)
          text.write(record)
        }
      }
    }
    if !isEmpty { breakLine(to: &text, indent: indent) }
    text.write("]")
  }

  /// A line end and the blanks of the next line, for every depth that a document has.
  private static let lineBreak = [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: 64)

  private static func breakLine(to text: inout some ByteSink, indent: Int) {
    text.write(lineBreak[0...min(64, indent)])
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object, .list: false
    default: true
    }
  }

  private static func quote(_ value: String, to text: inout some ByteSink) {
    text.write("\"")
    text.write(escaped(value))
    text.write("\"")
  }

  /// The inside of a JSON string: control characters, marks that change the direction of text, invisible characters and
  /// what begins a command to a log's reader are escaped, so that a document is safe to print; everything else is
  /// written as it is.
  static func escaped(_ value: String) -> String {
    guard TextHazard.mayBe(in: value, orIsQuoted: true) else { return value }
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
