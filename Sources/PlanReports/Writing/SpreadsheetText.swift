/// Makes text from data safe for a cell of a spreadsheet.
enum SpreadsheetText {
  /// The text with an apostrophe before what would begin a formula (OWASP, CSV Injection); controls, invisible characters
  /// and what begins a command to a log's reader are written out.
  ///
  /// The full-width forms count too: where Chinese or Japanese is typed, Excel takes ＝ for =. A plain negative number
  /// such as -3.5 or -10% is no formula and stays a number. A program that takes `;` or a tab for the end of a field,
  /// as Excel does in other countries, begins a field behind it, and at a line's end a row.
  static func safe(_ text: String) -> String {
    guard mayNeedCare(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var safe = beginsFormula(scalars[...]) ? "'" : ""
    var position = 0
    TextHazard.forEachCharacter(of: text, keepsLines: true) { scalar, hazard in
      if position > 0, beginsField(at: position, of: scalars) { safe += "'" }
      switch scalar {
      // CR LF becomes LF, as spreadsheets write it themselves; a line end stays, as a cell may hold several lines.
      case "\r" where position + 1 < scalars.count && scalars[position + 1] == "\n": break
      case "\n", "\r": safe += "\n"
      case "\t": safe += "\t"
      default: TerminalText.append(scalar, hazard, to: &safe)
      }
      position += 1
    }
    return safe
  }

  private static func mayNeedCare(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return formulaStarts.contains(first) || TextHazard.mayBe(in: text) || text.utf8.contains(UInt8(ascii: ";"))
  }

  /// Whether a field that begins with these characters is a formula.
  private static func beginsFormula(_ field: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = field.first, formulaStarts.contains(first) else { return false }
    return !isNegativeNumber(field)
  }

  /// Whether a formula begins inside a text, where another program ends a field, with or without quotation marks before
  /// it, which that program takes for its own. A sign before a blank is a bullet.
  private static func beginsField(at position: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard fieldEnds.contains(scalars[position - 1]), !fieldEnds.contains(scalars[position]) else { return false }
    // Where the cell begins with a tab or a line end its own apostrophe stands before it.
    guard scalars[..<position].contains(where: { $0 == ";" || !fieldEnds.contains($0) }) else { return false }
    let field = scalars[position...].drop { $0 == "\"" }.prefix { !fieldEnds.contains($0) }
    return beginsFormula(field) && !(field.count > 1 && LogCommand.isBlank(field[field.startIndex + 1]))
  }

  private static let fieldEnds: Set<Unicode.Scalar> = [";", "\t", "\n", "\r"]
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
  ]

  private static func isNegativeNumber(_ field: ArraySlice<Unicode.Scalar>) -> Bool {
    guard field.first == "-" else { return false }
    let number = field.last == "%" ? field.dropFirst().dropLast() : field.dropFirst()
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0.value) } }
  }
}
