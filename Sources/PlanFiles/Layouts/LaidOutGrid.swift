import PlanRules

/// A grid as a table's own columns see it: the header in its first row, below it the rows that are the table's, each cell
/// where the file has it.
final class LaidOutGrid: Grid {
  /// Where the content of a cell comes from.
  enum Source {
    /// A cell of the row itself, by its position.
    case cell(Int)
    /// A text that stands elsewhere in the file: a year in the header, a category in a title above.
    case given(String, Place)
    /// Nothing.
    case nothing
  }

  /// A row: which one of the file it is made of, and where each of its cells comes from.
  struct Row {
    let source: Int
    let cells: [Source]
  }

  private let base: any Grid
  private let header: [Source]
  private let headerRow: Int
  private let rows: [Row]

  init(_ base: any Grid, header: [Source], ofRow headerRow: Int, rows: [Row]) {
    self.base = base
    self.header = header
    self.headerRow = headerRow
    self.rows = rows
  }

  var file: String { base.file }

  var separator: CellSeparator? { base.separator }

  var rowCount: Int { rows.count + 1 }

  func cellCount(ofRow row: Int) -> Int { sources(ofRow: row).count }

  func size(_ position: Int, ofRow row: Int) -> Int {
    switch source(position, ofRow: row) {
    case .cell(let own): base.size(own, ofRow: origin(ofRow: row))
    case .given(let text, _): text.utf8.count
    case .nothing: 0
    }
  }

  func content(_ position: Int, ofRow row: Int) -> CellContent {
    switch source(position, ofRow: row) {
    case .cell(let own): base.content(own, ofRow: origin(ofRow: row))
    case .given(let text, _): .text(text)
    case .nothing: .nothing
    }
  }

  func lend(_ position: Int, ofRow row: Int, to read: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard case .cell(let own) = source(position, ofRow: row) else { return }
    base.lend(own, ofRow: origin(ofRow: row), to: read)
  }

  func mayHold(_ text: String) -> Bool { base.mayHold(text) }

  func holdsSame(_ position: Int, ofRow row: Int, asRow other: Int) -> Bool {
    guard case .cell(let own) = source(position, ofRow: row), case .cell(own) = source(position, ofRow: other) else {
      return false
    }
    return base.holdsSame(own, ofRow: origin(ofRow: row), asRow: origin(ofRow: other))
  }

  var rowsOverLines: [Int] {
    let over = Set(base.rowsOverLines)
    // A row that was unfolded stands in its lines once.
    var told: Set<Int> = []
    return rows.indices.filter { over.contains(rows[$0].source) && told.insert(rows[$0].source).inserted }.map {
      $0 + 1
    }
  }

  func lines(ofRow row: Int) -> [RowLine] { base.lines(ofRow: origin(ofRow: row)) }

  func place(ofRow row: Int) -> Place { base.place(ofRow: origin(ofRow: row)) }

  func place(_ position: Int, ofRow row: Int) -> Place { place(position, ofRow: row, character: 0) }

  func place(_ position: Int, ofRow row: Int, character: Int) -> Place {
    switch source(position, ofRow: row) {
    case .cell(let own):
      character == 0
        ? base.place(own, ofRow: origin(ofRow: row))
        : base.place(own, ofRow: origin(ofRow: row), character: character)
    case .given(_, let place): place
    case .nothing: base.place(ofRow: origin(ofRow: row))
    }
  }

  private func origin(ofRow row: Int) -> Int { row == 0 ? headerRow : rows[row - 1].source }

  private func sources(ofRow row: Int) -> [Source] { row == 0 ? header : rows[row - 1].cells }

  private func source(_ position: Int, ofRow row: Int) -> Source {
    let sources = sources(ofRow: row)
    return position < sources.count ? sources[position] : .nothing
  }
}
