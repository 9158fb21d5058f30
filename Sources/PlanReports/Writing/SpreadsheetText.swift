/// Makes text from data safe for a cell of a spreadsheet.
enum SpreadsheetText {
  /// The text with an apostrophe before what would begin a formula (OWASP, CSV Injection), controls written out.
  ///
  /// The full-width forms count too: where Chinese or Japanese is typed, Excel takes ＝ for =. A plain negative number
  /// such as -3.5 or -10% is no formula and stays a number.
  static func safe(_ text: String) -> String {
    (beginsFormula(text) ? "'" : "") + printable(text)
  }

  private static func beginsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return false }
    return !isNegativeNumber(text)
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func isNegativeNumber(_ text: String) -> Bool {
    guard text.hasPrefix("-") else { return false }
    let number = text.dropFirst().utf8
    let digits = number.last == UInt8(ascii: "%") ? number.dropLast() : number
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// A line end stays, as a cell may hold several lines; CR LF becomes LF, as spreadsheets write it themselves.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: TerminalText.isControl) else { return text }
    let scalars = Array(text.unicodeScalars)
    var safe = ""
    for (position, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r" where position + 1 < scalars.count && scalars[position + 1] == "\n": break
      case "\n", "\r": safe += "\n"
      case "\t": safe += "\t"
      default: TerminalText.append(scalar, to: &safe)
      }
    }
    return safe
  }
}
