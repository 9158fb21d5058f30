import PlanRules

/// The rows of a table below its header, and of others of its kind behind it; none where there is no table.
struct TableRows<Column: PlanColumn>: Sequence {
  private let tables: [Table]

  /// The rows of a grid whose first row is the table's header.
  init(_ grid: any Grid, _ findings: FindingCollector) {
    tables = Table(grid, as: Column.self, findings).map { [$0] } ?? []
  }

  private init(_ tables: [Table]) { self.tables = tables }

  /// A table that is not there.
  static var none: TableRows { TableRows([]) }

  /// The rows of both.
  static func + (left: TableRows, right: TableRows) -> TableRows { TableRows(left.tables + right.tables) }

  /// The number of rows.
  var count: Int { tables.reduce(0) { $0 + $1.grid.rowCount - 1 } }

  var underestimatedCount: Int { count }

  func makeIterator() -> Iterator { Iterator(tables: tables) }

  /// Goes through the rows from top to bottom.
  struct Iterator: IteratorProtocol {
    private let tables: [Table]
    private var position = 0
    private var table: Table?
    private var row = 1
    private var end = 1

    fileprivate init(tables: [Table]) { self.tables = tables }

    mutating func next() -> TableRow<Column>? {
      while row >= end {
        guard position < tables.count else { return nil }
        table = tables[position]
        (row, end, position) = (1, tables[position].grid.rowCount, position + 1)
      }
      guard let table else { return nil }
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
