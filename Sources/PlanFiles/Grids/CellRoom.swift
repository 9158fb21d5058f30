import PlanRules

/// How long a name may be: every line of a report names something, and must not be drowned by the name.
enum CellRoom {
  /// The longest name, in characters; those of published plans have at most half as many.
  static let longestName = ClaimFault.longestName

  /// Whether a text is too long for a name.
  static func isExceeded(by text: String) -> Bool {
    // A character takes four bytes at most, and nearly every text is shorter than so many bytes.
    text.utf8.count > longestName && text.unicodeScalars.count > longestName
  }

  /// The text as a name: its beginning where it is too long.
  static func cut(_ text: String) -> String {
    guard isExceeded(by: text) else { return text }
    var cut = ""
    cut.unicodeScalars.append(contentsOf: text.unicodeScalars.prefix(longestName))
    return cut + "…"
  }
}
