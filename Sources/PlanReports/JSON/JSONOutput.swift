/// A JSON value to be written; objects keep the order of their keys.
package indirect enum JSONOutput: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSONOutput])
  case object([(key: String, value: JSONOutput)])

  /// A text, or `null` where there is none.
  package init(_ text: String?) { self = text.map(JSONOutput.string) ?? .null }

  /// A list of texts.
  package init(_ texts: [String]) { self = .array(texts.map(JSONOutput.string)) }

  /// The value as UTF-8 text, two blanks a level; short arrays of plain values stay on one line.
  package func text() -> String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .string(let value): JSONOutput.quote(value, to: &text)
    case .array(let values):
      if values.allSatisfy(\.isPlain) {
        text += "["
        for (position, value) in values.enumerated() {
          if position > 0 { text += ", " }
          value.write(to: &text, indent: indent)
        }
        text += "]"
      } else {
        JSONOutput.writeLines(values.map { ("", $0) }, "[", "]", to: &text, indent: indent)
      }
    case .object(let members):
      if members.isEmpty { text += "{}" } else { JSONOutput.writeLines(members, "{", "}", to: &text, indent: indent) }
    }
  }

  private static func writeLines(
    _ members: [(key: String, value: JSONOutput)], _ open: String, _ close: String, to text: inout String, indent: Int
  ) {
    text += open
    for (position, member) in members.enumerated() {
      text += position > 0 ? ",\n" : "\n"
      text += String(repeating: " ", count: indent + 2)
      if open == "{" {
        quote(member.key, to: &text)
        text += ": "
      }
      member.value.write(to: &text, indent: indent + 2)
    }
    text += "\n" + String(repeating: " ", count: indent) + close
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  /// Control characters are escaped; everything else is written as it is.
  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
          || scalar.value == 0x2029
        {
          let hex = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
