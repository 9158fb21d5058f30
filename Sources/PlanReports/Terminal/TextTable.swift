/// A table for a terminal: a header, a rule of `-`, rows padded by display width, two blanks between columns.
///
/// Control characters in cells are escaped. Lines have no trailing blanks. A table without titles has no header.
package struct TextTable: Sendable {
  /// The columns, from the left.
  package let columns: [TextColumn]
  /// The rows, from the top.
  package private(set) var rows: [[TextCell]] = []

  /// Makes a table without rows.
  package init(_ columns: [TextColumn]) {
    self.columns = columns
  }

  /// Appends a row, which has a cell for each column or stops early.
  package mutating func append(_ row: [TextCell]) {
    precondition(row.count <= columns.count, "a row has more cells than the table has columns")
    rows.append(row + Array(repeating: "", count: columns.count - row.count))
  }

  /// The table as lines without line ends.
  ///
  /// - Parameters:
  ///   - width: The cells a line may take; cells of flexible columns then go on in further lines. With nil, as for a
  ///     pipe, nothing is wrapped. The columns that are not flexible are never made narrower.
  ///   - measure: How wide characters are.
  ///   - style: Whether emphasis is written.
  package func lines(width: Int?, measure: DisplayWidth = DisplayWidth(), style: Style = .plain) -> [String] {
    let titles = columns.map { TextCell($0.title, .bold) }
    let hasHeader = columns.contains { !$0.title.isEmpty }
    let cells = ((hasHeader ? [titles] : []) + rows).map { $0.map(Self.printable) }
    let whole = columns.indices.map { keepingFigures(whole: cells, in: $0, measure) }
    let layout = TableLayout(columns: whole, natural: naturalWidths(of: cells, measure), limit: width)
    let renderer = TableRenderer(columns: columns, widths: layout.widths, measure: measure, style: style)
    var lines: [String] = []
    for (index, row) in cells.enumerated() {
      lines += renderer.lines(of: row)
      if hasHeader, index == 0 { lines.append(renderer.rule) }
    }
    return lines
  }

  private static func printable(_ cell: TextCell) -> TextCell {
    TextCell(TextWrapping.withoutTrailingBlanks(TerminalText.cell(cell.text)), cell.emphasis)
  }

  /// A column of figures is never made so narrow that one of them would go on in the next line.
  private func keepingFigures(whole cells: [[TextCell]], in position: Int, _ measure: DisplayWidth) -> TextColumn {
    let column = columns[position]
    guard column.isFlexible, column.alignment == .right else { return column }
    let wrapping = TextWrapping(measure: measure)
    let widths = cells.flatMap { wrapping.pieces(of: $0[position].text).map(measure.cells(of:)) }
    // What is longer than any figure may break.
    let widest = widths.filter { $0 <= TextTable.longestFigure }.max() ?? 0
    return TextColumn(column.title, .right, isFlexible: true, minimum: max(column.minimum, widest))
  }

  private static let longestFigure = 24

  private func naturalWidths(of cells: [[TextCell]], _ measure: DisplayWidth) -> [Int] {
    columns.indices.map { column in cells.map { measure.cells(of: $0[column].text) }.max() ?? 0 }
  }
}
