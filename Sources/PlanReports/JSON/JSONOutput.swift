/// A JSON value to be written; objects keep the order of their keys.
package indirect enum JSONOutput: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONOutput])
  case object([(key: String, value: JSONOutput)])
  /// So many values, each made when it is written.
  case rows(Int, @Sendable (Int) -> JSONOutput)

  /// A text, or `null` where there is none.
  package init(_ text: String?) { self = text.map(JSONOutput.string) ?? .null }

  /// A list of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONOutput.string)) }

  /// The value as UTF-8 text, two blanks a level; short arrays of plain values stay on one line.
  package func text() -> String {
    document()
  }

  private func write(to text: inout some TextOutputStream, indent: Int) {
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
        JSONOutput.writeLines(values.count, { values[$0] }, to: &text, indent: indent)
      }
    case .rows(0, _): text.write("[]")
    case .rows(let count, let value): JSONOutput.writeLines(count, value, to: &text, indent: indent)
    case .object(let members):
      if members.isEmpty { text.write("{}") } else { JSONOutput.writeLines(members, to: &text, indent: indent) }
    }
  }

  private static func writeLines(
    _ count: Int, _ value: (Int) -> JSONOutput, to text: inout some TextOutputStream, indent: Int
  ) {
    let blanks = String(repeating: " ", count: indent)
    text.write("[")
    for position in 0..<count {
      text.write((position > 0 ? ",\n  " : "\n  ") + blanks)
      value(position).write(to: &text, indent: indent + 2)
    }
    text.write("\n" + blanks + "]")
  }

  private static func writeLines(
    _ members: [(key: String, value: JSONOutput)], to text: inout some TextOutputStream, indent: Int
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
    case .array, .object, .rows: false
    default: true
    }
  }

  private static func quote(_ value: String, to text: inout some TextOutputStream) {
    text.write("\"" + escaped(value) + "\"")
  }

  /// The inside of a JSON string: control characters and marks that change the direction of text are escaped, so that
  /// a document is safe to print; everything else is written as it is.
  static func escaped(_ value: String) -> String {
    guard value.unicodeScalars.contains(where: { $0 == "\"" || $0 == "\\" || TerminalText.isControl($0) }) else {
      return value
    }
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where TerminalText.isControl(scalar):
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension JSONOutput: ReportRenderer {
  /// Writes the value and a line end.
  package func write(to output: inout some TextOutputStream) {
    write(to: &output, indent: 0)
    output.write("\n")
  }
}
