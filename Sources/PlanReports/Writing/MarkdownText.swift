/// Makes text from data safe for one line of Markdown.
enum MarkdownText {
  /// The text so that it reads as it is: no emphasis, link, code, HTML, formula or second cell comes of it.
  ///
  /// A backslash keeps ASCII punctuation as it is (CommonMark, section 2.4); what HTML reads becomes a reference, so
  /// that it is inert also where a renderer knows nothing of backslashes.
  static func inline(_ text: String) -> String {
    var safe = ""
    for scalar in TerminalText.cell(text).unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;"
      case "<": safe += "&lt;"
      case ">": safe += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "~", "$": safe += "\\\(scalar)"
      default: safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// One row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.map(inline).joined(separator: " | ") + " |\n" }
}
