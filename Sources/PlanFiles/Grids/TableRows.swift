import PlanRules

/// The rows of a table below its header; none where there is no table.
struct TableRows<Column: PlanColumn>: Sequence {
  private let table: Table?

  /// The rows of a grid whose first row is the table's header.
  init(_ grid: any Grid, _ findings: FindingCollector) { table = Table(grid, as: Column.self, findings) }

  private init() { table = nil }

  /// A table that is not there.
  static var none: TableRows { TableRows() }

  /// The number of rows.
  var count: Int { table.map { $0.grid.rowCount - 1 } ?? 0 }

  var underestimatedCount: Int { count }

  func makeIterator() -> Iterator { Iterator(table: table, row: 1, end: count + 1) }

  /// Goes through the rows from top to bottom.
  struct Iterator: IteratorProtocol {
    fileprivate let table: Table?
    fileprivate var row: Int
    fileprivate let end: Int

    mutating func next() -> TableRow<Column>? {
      guard let table, row < end else { return nil }
      defer { row += 1 }
      return TableRow(table: table, index: row)
    }
  }
}

/// One row of a table, its cells found by the table's own columns.
struct TableRow<Column: PlanColumn> {
  fileprivate let table: Table
  fileprivate let index: Int

  /// The cell of a column, for reading.
  subscript(column: Column) -> CellReader { CellReader(table: table, row: index, column: column.rawValue) }

  /// Which row of the table it is, the header being the first.
  var number: Int { index + 1 }

  /// The place of the row's beginning.
  var place: Place { table.grid.place(ofRow: index) }

  /// Reports what is wrong with the row as a whole.
  func report(_ facts: DataFacts, about key: String, region: String? = nil, period: Period? = nil) {
    table.findings.add(facts, about: .row(table.kind, key: key), region: region, period: period, at: place)
  }
}
