/// Makes text from data safe for XML 1.0.
enum XMLText {
  /// The text as character data.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// The text as the value of an attribute in double quotes; line ends and tabs are kept as references, which a parser
  /// does not turn into blanks.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// Control characters, most of which XML 1.0 forbids (section 2.2), marks that change the direction of text, invisible
  /// characters and what begins a command to a log's reader are written out, as the text shows it: who reads the
  /// document may print it. Two code points that XML forbids and that are no characters are dropped.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var safe = ""
    let allowed = text.unicodeScalars.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }
    TextHazard.forEachCharacter(of: String(allowed), keepsLines: true) { scalar, hazard in
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      // Nowhere may ]]> stand in character data, so > never stands for itself.
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "\r": safe += "&#13;"
      case "\n": safe += isAttribute ? "&#10;" : "\n"
      case "\t": safe += isAttribute ? "&#9;" : "\t"
      default: TerminalText.append(scalar, hazard, to: &safe)
      }
    }
    return safe
  }
}
