/// The widths of a table's columns.
struct TableLayout {
  /// The blanks between two columns.
  static let gap = 2

  /// The width of each column in cells.
  let widths: [Int]

  /// Gives each column its natural width, then narrows flexible columns, always the widest, until the table fits.
  ///
  /// - Parameters:
  ///   - natural: The width of the widest cell of each column.
  ///   - limit: The width the whole table should have; nil for any. Columns that are not flexible and minimum widths
  ///     may exceed it.
  init(columns: [TextColumn], natural: [Int], limit: Int?) {
    var widths = natural
    if let limit {
      for index in columns.indices where columns[index].isFlexible {
        widths[index] = min(widths[index], max(limit, columns[index].minimum))
      }
      let gaps = Self.gap * max(0, columns.count - 1)
      var excess = widths.reduce(gaps, +) - limit
      while excess > 0, let widest = Self.widestShrinkable(columns, widths) {
        widths[widest] -= 1
        excess -= 1
      }
    }
    self.widths = widths
  }

  private static func widestShrinkable(_ columns: [TextColumn], _ widths: [Int]) -> Int? {
    let shrinkable = columns.indices.filter { columns[$0].isFlexible && widths[$0] > columns[$0].minimum }
    return shrinkable.max { widths[$0] < widths[$1] }
  }
}
