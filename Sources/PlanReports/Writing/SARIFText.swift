/// Makes text from data safe for a plain text message of SARIF 2.1.0.
enum SARIFText {
  /// The text in one line so that it reads as it is: no placeholder and no link comes of it.
  ///
  /// Braces are doubled (section 3.11.5). Brackets have a backslash before them, and so has a backslash that stands before
  /// one (section 3.11.6), so that none is undone.
  static func plain(_ text: String) -> String {
    let text = TerminalText.cell(text)
    guard text.utf8.contains(where: { "[]{}".utf8.contains($0) }) else { return text }
    var safe = ""
    var backslashes = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        backslashes += "\\"
        continue
      }
      let isBracket = scalar == "[" || scalar == "]"
      safe += backslashes + (isBracket ? backslashes + "\\" : "")
      backslashes = ""
      if scalar == "{" || scalar == "}" { safe.unicodeScalars.append(scalar) }
      safe.unicodeScalars.append(scalar)
    }
    return safe + backslashes
  }
}
