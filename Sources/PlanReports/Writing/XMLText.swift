/// Makes text from data safe for XML 1.0.
enum XMLText {
  /// The text as character data.
  static func content(_ text: String) -> String { escaped(text, isAttribute: false) }

  /// The text as the value of an attribute in double quotes; line ends and tabs are kept as references, which a parser
  /// does not turn into blanks.
  static func attribute(_ text: String) -> String { escaped(text, isAttribute: true) }

  /// Control characters, most of which XML 1.0 forbids (section 2.2), and marks that change the direction of text are
  /// written out; two code points that it forbids and that are no characters are dropped.
  private static func escaped(_ text: String, isAttribute: Bool) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      // Nowhere may ]]> stand in character data, so > never stands for itself.
      case ">": safe += "&gt;"
      case "\"": safe += "&quot;"
      case "\r": safe += "&#13;"
      case "\n": safe += isAttribute ? "&#10;" : "\n"
      case "\t": safe += isAttribute ? "&#9;" : "\t"
      case "\u{FFFE}", "\u{FFFF}": break
      default: TerminalText.append(scalar, to: &safe)
      }
    }
    return safe
  }
}
