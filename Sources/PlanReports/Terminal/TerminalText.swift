import PlanRules

/// Makes text from data safe to print: nothing in a plan can move the cursor, hide text or change its direction.
package enum TerminalText {
  /// The text with every control character written out, as in `\u{1B}`.
  ///
  /// Written out are C0 and C1 controls, DEL, the line and paragraph separators and the bidirectional marks, embeddings,
  /// overrides and isolates. Line ends are controls too.
  package static func escaped(_ text: String) -> String {
    guard holdsControls(text) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars { append(scalar, to: &safe) }
    return safe
  }

  /// The text as one line of a table: a line end shows as `lineEnd`, a tab as a blank, other controls are written out.
  ///
  /// - Parameter lineEnd: What stands for a line end; CR LF counts as one.
  package static func cell(_ text: String, lineEnd: String = "⏎") -> String {
    guard holdsControls(text) else { return text }
    var safe = ""
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}": safe += lineEnd
      case "\t": safe += " "
      default: append(scalar, to: &safe)
      }
      afterReturn = scalar == "\r"
    }
    return safe
  }

  /// Appends a character, written out if it is a control.
  static func append(_ scalar: Unicode.Scalar, to safe: inout String) {
    if isControl(scalar) {
      safe += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      safe.unicodeScalars.append(scalar)
    }
  }

  /// Whether any character of the text is a control, told by the bytes.
  private static func holdsControls(_ text: String) -> Bool {
    text.withBytes { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        // Nearly all characters are letters and digits, or ideographs and their signs, which take three bytes.
        if byte >= 0xE3 {
          index += 3
          continue
        }
        // Of valid UTF-8 the bytes that follow these are there.
        let isControl =
          switch byte {
          case 0x20...0x7E: false
          case 0...0x7F: true
          case 0xC2: bytes[index + 1] < 0xA0
          case 0xD8: bytes[index + 1] == 0x9C
          case 0xE2: isMark(bytes[index + 1], bytes[index + 2])
          default: false
          }
        if isControl { return true }
        index += 1
      }
      return false
    }
  }

  /// Whether E2 and these two bytes are a separator or a mark that changes the direction of text.
  private static func isMark(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }

  /// Whether a character moves the cursor, ends a line, or changes the direction of text.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
