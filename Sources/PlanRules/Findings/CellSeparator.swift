/// What parts the cells of a row in a table that is a file of text.
public enum CellSeparator: Sendable, Hashable, CaseIterable {
  case comma, tab, semicolon
  /// The comma of Chinese input methods, U+FF0C.
  case fullWidthComma

  /// The character itself.
  public var character: Character {
    switch self {
    case .comma: ","
    case .tab: "\t"
    case .semicolon: ";"
    case .fullWidthComma: "，"
    }
  }
}
