/// Writes emphasis as terminal sequences, or leaves text as it is where colour is off.
package struct Style: Sendable, Hashable {
  /// No sequences at all.
  package static let plain = Style(isColored: false)

  /// Whether sequences are written.
  package let isColored: Bool

  /// Makes a style.
  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// The text with an emphasis around it; unchanged where colour is off, there is no emphasis or no text.
  package func apply(_ emphasis: Emphasis?, to text: String) -> String {
    guard isColored, let emphasis, !text.isEmpty else { return text }
    return "\u{1B}[\(emphasis.code)m\(text)\u{1B}[0m"
  }
}
