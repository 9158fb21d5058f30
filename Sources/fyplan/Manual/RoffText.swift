import PlanReports

/// Text as roff takes it for itself, in ASCII alone, so that the page reads alike whatever a reader's locale is.
enum RoffText {
  /// A text line: nothing in it is a request or an escape.
  static func line(_ text: String) -> String {
    // Only at its beginning is a dot or an apostrophe a request.
    let isRequest = text.hasPrefix(".") || text.hasPrefix("'")
    return (isRequest ? "\\&" : "") + escaped(text)
  }

  /// A section's heading; the bracket at the end of a written-out character would be taken for punctuation.
  static func heading(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasSuffix("]") ? escaped + "\\&" : escaped
  }

  /// One argument of a macro: neither parted at blanks, nor taken for a macro or for punctuation.
  static func argument(_ text: String) -> String {
    let escaped = escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq")
    let inert = "\\&" + escaped + "\\&"
    return inert.contains(" ") ? "\"\(inert)\"" : inert
  }

  /// The characters themselves; between Chinese ones a line may end.
  private static func escaped(_ text: String) -> String {
    TextWrapping(measure: DisplayWidth()).pieces(of: text)
      .map { piece in piece.unicodeScalars.map(escaped).joined() }
      .joined(separator: "\\:")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": "\\e"
    case "-": "\\-"
    // As they are, these would be set as typographic quotes and accents.
    case "'": "\\(aq"
    case "`": "\\(ga"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case " "..."~": String(scalar)
    default: "\\[u\(hexadecimal(scalar.value))]"
    }
  }

  /// At least four digits.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
