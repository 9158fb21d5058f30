import PlanRules

/// How a table lies in a grid: where its header is, what its columns are called there, and which rows are its own.
struct TableLayout<Column: OfficeColumn> {
  /// The rows as the table's own columns see them.
  let grid: any Grid
  private let builder: LayoutBuilder<Column>?

  /// What was set aside: why, what it says, and where.
  var asides: [(reason: SetAside, text: String, place: Place)] { builder?.asides ?? [] }

  /// Figures for single periods that stand beside what the table itself states, under headers for who, when and how much.
  func figures(_ headers: [String]) -> LaidOutGrid? { builder?.figures(headers) }

  /// Numbers set for single periods likewise.
  func numbers(_ headers: [String]) -> LaidOutGrid? { builder?.numbers(headers) }

  /// So many rows may stand above a header.
  private static var searched: Int { 50 }

  /// The layout of a grid; the grid itself where its first row is the header in the table's own words, or none is found.
  init(of grid: any Grid, in plan: Period?) {
    if let own = TableLayout.ownHeader(of: grid, in: plan), !own.mayHoldOthers(in: grid) {
      (self.grid, builder) = (grid, nil)
      return
    }
    guard let header = TableLayout.header(of: grid, in: plan) else {
      (self.grid, builder) = (grid, nil)
      return
    }
    var builder = LayoutBuilder<Column>(grid, header)
    builder.goThroughRows()
    self.grid = builder.laidOut()
    self.builder = builder
  }

  /// Whether a grid has a header that names all columns which the table needs.
  static func isFound(in grid: any Grid, of plan: Period?) -> Bool { header(of: grid, in: plan) != nil }

  /// The header in the table's own words in the first row, where nothing else there has a meaning.
  private static func ownHeader(of grid: any Grid, in plan: Period?) -> OwnHeader? {
    guard grid.rowCount > 0 else { return nil }
    var positions = [Int](repeating: -1, count: Column.headers.count)
    for position in 0..<grid.cellCount(ofRow: 0) {
      let name = NameFolding.folded(grid.text(position, ofRow: 0))
      if let column = Column.headers.firstIndex(where: { $0.hasSameBytes(as: name) }) {
        positions[column] = position
      } else if case .unknown = ColumnMeaning<Column>(HeaderName(name), in: plan) {
        continue
      } else if !name.isEmpty {
        return nil
      }
    }
    let keys = Column.key + Column.required
    let required = keys.map { positions[$0.rawValue] }
    let category = Column.categoryColumn.map { positions[$0.rawValue] } ?? -1
    return required.contains { $0 < 0 } ? nil : OwnHeader(required: required, category: category)
  }

  /// Where the columns stand that every row must fill, or is known by.
  private struct OwnHeader {
    let required: [Int]
    /// Where the category stands; negative where it does not.
    let category: Int

    /// Whether cells of the category were merged: empty below one that is filled.
    private func hasMergedCategories(in grid: any Grid) -> Bool {
      guard category >= 0 else { return false }
      let first = (1..<max(grid.rowCount, 1)).first { grid.size(category, ofRow: $0) > 0 }
      return first.map { ($0..<grid.rowCount).contains { grid.size(category, ofRow: $0) == 0 } } ?? false
    }

    /// Whether a row leaves one of them empty, or repeats the header, so that it may be none of the table's.
    func mayHoldOthers(in grid: any Grid) -> Bool {
      if hasMergedCategories(in: grid) { return true }
      let first = required[0]
      let (size, name) = (grid.size(first, ofRow: 0), grid.text(first, ofRow: 0))
      return (1..<max(grid.rowCount, 1)).contains { row in
        required.contains { grid.size($0, ofRow: row) == 0 }
          || grid.size(first, ofRow: row) == size && grid.text(first, ofRow: row).hasSameBytes(as: name)
      }
    }
  }

  /// The first rows of the grid that name all columns that the table needs.
  private static func header(of grid: any Grid, in plan: Period?) -> LayoutHeader<Column>? {
    for row in 0..<min(grid.rowCount, searched) {
      let alone = LayoutHeader<Column>(grid, rows: row...row, in: plan)
      if row + 1 < grid.rowCount, alone.isContinued(inRow: row + 1, of: grid) {
        let both = LayoutHeader<Column>(grid, rows: row...row + 1, in: plan)
        if both.isComplete { return both }
      }
      if alone.isComplete { return alone }
    }
    return nil
  }
}

extension Grid {
  /// The text of a cell without blanks around it; empty where there is none.
  func text(_ position: Int, ofRow row: Int) -> String {
    if case .text(let text) = content(position, ofRow: row) { text.trimmingBlanks } else { "" }
  }

  /// The texts of a row's cells.
  func texts(ofRow row: Int) -> [String] { (0..<cellCount(ofRow: row)).map { text($0, ofRow: row) } }
}
