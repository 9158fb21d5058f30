/// The texts of a JSON document.
enum JSONText {
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
