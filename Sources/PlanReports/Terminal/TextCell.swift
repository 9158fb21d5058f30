/// One cell of a `TextTable`: text as it is in the data, and how it stands out.
package struct TextCell: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The text; the table escapes it.
  package let text: String
  /// How the text stands out where colour is on.
  package let emphasis: Emphasis?

  /// Makes a cell.
  package init(_ text: String, _ emphasis: Emphasis? = nil) {
    self.text = text
    self.emphasis = emphasis
  }

  /// Makes a cell without emphasis.
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
