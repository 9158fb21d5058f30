import PlanRules

/// Makes text from data safe to print: nothing in a plan can move the cursor, hide text, change its direction or command
/// a program that reads the log.
package enum TerminalText {
  /// The text with every character written out that must not be printed as it is, as in `\u{1B}`.
  ///
  /// Written out are C0 and C1 controls, DEL, the line and paragraph separators and the bidirectional marks, embeddings,
  /// overrides and isolates; what is invisible; and what begins a command, as in `\u{23}#[add-mask]`. Line ends are
  /// controls too.
  package static func escaped(_ text: String) -> String {
    guard TextHazard.mayBe(in: text) else { return text }
    var safe = ""
    TextHazard.forEachCharacter(of: text) { append($0, $1, to: &safe) }
    return safe
  }

  /// The text as one line of a table: a line end shows as `lineEnd`, a tab as a blank, other controls are written out.
  ///
  /// - Parameter lineEnd: What stands for a line end; CR LF counts as one.
  package static func cell(_ text: String, lineEnd: String = "⏎") -> String {
    guard TextHazard.mayBe(in: text) else { return text }
    return pieces(of: text, lineEnd: lineEnd, beginsLine: true).joined()
  }

  /// The characters of a text as they show in one line; those of a line end in two characters show once.
  static func pieces(of text: String, lineEnd: String = "⏎", beginsLine: Bool) -> [String] {
    var pieces: [String] = []
    var afterReturn = false
    TextHazard.forEachCharacter(of: text, beginsLine: beginsLine) { scalar, hazard in
      switch scalar {
      case "\n" where afterReturn: pieces.append("")
      case "\n", "\r", "\u{2028}", "\u{2029}": pieces.append(lineEnd)
      case "\t": pieces.append(" ")
      default: pieces.append(hazard == nil ? String(scalar) : writtenOut(scalar))
      }
      afterReturn = scalar == "\r"
    }
    return pieces
  }

  /// Appends a character, written out if it must not be printed as it is.
  static func append(_ scalar: Unicode.Scalar, _ hazard: TextHazard?, to safe: inout String) {
    if hazard == nil { safe.unicodeScalars.append(scalar) } else { safe += writtenOut(scalar) }
  }

  /// A character by its number.
  static func writtenOut(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// Whether a character moves the cursor, ends a line, changes the direction of text, or cannot be seen.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Nearly all that is shown.
    case 0x20...0x7E, 0x4E00...0x9FFF: false
    case 0...0x1F, 0x7F...0x9F, 0x2028...0x2029: true
    default: InvisibleCharacter.includes(scalar)
    }
  }
}
