/// Makes text from data safe for one line of Markdown.
enum MarkdownText {
  /// The text so that it reads as it is: no emphasis, link, code, HTML, formula or second cell comes of it, and no
  /// reference, mention, address or picture (``MarkdownReference``).
  ///
  /// A backslash keeps ASCII punctuation as it is (CommonMark, section 2.4); what HTML reads becomes a character
  /// reference, so that it is inert also where a renderer knows nothing of backslashes. Controls and invisible characters
  /// are written out; what begins a command to a log's reader needs no more than its backslash.
  static func inline(_ text: String) -> String { escaped(text, beginsLine: false) }

  /// The same of a text that begins a line, where no heading, list or rule comes of it, nor a command to a forge; blanks
  /// before it, which could make it code, are dropped.
  static func line(_ text: String) -> String {
    let blanks = text.unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count
    return escaped(String(text.unicodeScalars.dropFirst(blanks)), beginsLine: true)
  }

  private static func escaped(_ text: String, beginsLine: Bool) -> String {
    let scalars = Array(text.unicodeScalars)
    var safe = ""
    var position = 0
    var afterReturn = false
    TextHazard.forEachCharacter(of: text) { scalar, hazard in
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}": safe += "⏎"
      case "\t": safe += " "
      case _ where hazard == .control: safe += "\\" + TerminalText.writtenOut(scalar)
      case _ where hazard == .command || beginsLine && beginsBlock(at: position, of: scalars):
        safe += escaped(at: position, of: scalars, needsBackslash: true)
      default: safe += escaped(at: position, of: scalars, needsBackslash: false)
      }
      afterReturn = scalar == "\r"
      position += 1
    }
    return safe
  }

  /// One row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.map(inline).joined(separator: " | ") + " |\n" }

  private static func escaped(at position: Int, of scalars: [Unicode.Scalar], needsBackslash: Bool) -> String {
    let scalar = scalars[position]
    let itself =
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": "\\\(scalar)"
      default:
        needsBackslash || closesHeading(at: position, of: scalars)
          || MarkdownReference.isSplit(at: position, of: scalars) ? "\\\(scalar)" : String(scalar)
      }
    return MarkdownReference.isBroken(after: position, of: scalars) ? itself + MarkdownReference.joint : itself
  }

  /// Whether a heading would end with a character and drop it.
  private static func closesHeading(at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    scalars[position] == "#" && position + 1 == scalars.count
  }

  /// Whether a heading, a list, a rule or a command such as GitLab's `/close` would begin with a character.
  private static func beginsBlock(at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    switch scalars[position] {
    case "#", "-", "+", "=", "/": return position == 0
    case ".", ")":
      return position > 0 && position < 10 && scalars[..<position].allSatisfy { ("0"..."9").contains($0) }
        && (position + 1 == scalars.count || scalars[position + 1] == " ")
    default: return false
    }
  }
}
