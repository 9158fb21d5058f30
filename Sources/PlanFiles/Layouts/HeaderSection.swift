import PlanRules

/// A header and the rows below it, up to the next one.
struct HeaderSection<Column: OfficeColumn> {
  let header: LayoutHeader<Column>
  let rows: Range<Int>

  /// The sections of a grid: a row that says what rows are called where they have their names is a header again.
  static func sections(
    of grid: any Grid, from first: LayoutHeader<Column>, in plan: Period?
  ) -> [HeaderSection] {
    var sections: [HeaderSection] = []
    var header = first
    var row = first.rows.upperBound + 1
    var start = row
    while row < grid.rowCount {
      if let name = header.namePosition, name >= 0, isName(grid.text(name, ofRow: row)),
        !header.texts.contains(where: { RowKind.repeats(grid.texts(ofRow: row), $0) }),
        let next = TableLayout<Column>.header(of: grid, at: row, in: plan)
      {
        sections.append(HeaderSection(header: header, rows: start..<row))
        header = next.with(linesOf: grid)
        row = next.rows.upperBound
        start = row + 1
      }
      row += 1
    }
    return sections + [HeaderSection(header: header, rows: start..<max(start, grid.rowCount))]
  }

  /// Whether a text is what the column of names is called.
  private static func isName(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= 60, let naming = Column.naming else { return false }
    return Column.named(HeaderName(text).name)?.rawValue == naming.rawValue
  }
}
