/// A column of a `TextTable`.
package struct TextColumn: Sendable, Hashable {
  /// The side on which a column's texts stand.
  package enum Alignment: Sendable, Hashable {
    case left, right
  }

  /// The text of the header row.
  package let title: String
  /// The side on which the texts stand.
  package let alignment: Alignment
  /// Whether the column may be made narrower, its cells going on in further lines.
  package let isFlexible: Bool
  /// The width in cells below which a flexible column is never made.
  package let minimum: Int

  /// Makes a column.
  package init(_ title: String, _ alignment: Alignment = .left, isFlexible: Bool = false, minimum: Int = 8) {
    self.title = title
    self.alignment = alignment
    self.isFlexible = isFlexible
    self.minimum = minimum
  }
}
