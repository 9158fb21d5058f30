import PlanRules

/// How a table lies in a grid: where its header is, what its columns are called there, and which rows are its own.
struct TableLayout<Column: OfficeColumn> {
  /// The rows as the table's own columns see them.
  let grid: any Grid
  private let builder: LayoutBuilder<Column>?

  /// What was set aside.
  var asides: [TableAside] { builder?.asides ?? [] }

  /// Columns of one meaning that say different things.
  var contests: [TableContest] { builder?.contests ?? [] }

  /// Figures for single periods that stand beside what the table itself states, under headers for who, when and how much,
  /// and how final it is.
  func figures(_ headers: [String]) -> LaidOutGrid? { builder?.figures(headers) }

  /// Numbers set for single periods likewise, without the last.
  func numbers(_ headers: [String]) -> LaidOutGrid? { builder?.numbers(headers) }

  /// So many rows may stand above a header.
  private static var searched: Int { 50 }

  /// The layout of a grid; the grid itself where its first row is the header in the table's own words, or none is found.
  init(of grid: any Grid, in plan: Period?) {
    if let own = OwnHeader<Column>(of: grid, in: plan), !own.mayHoldOthers(in: grid) {
      (self.grid, builder) = (grid, nil)
      return
    }
    guard let header = TableLayout.header(of: grid, in: plan) else {
      (self.grid, builder) = (grid, nil)
      return
    }
    var builder = LayoutBuilder<Column>(grid, header.with(linesOf: grid), in: plan)
    builder.goThroughRows()
    self.grid = builder.laidOut()
    self.builder = builder
  }

  /// Whether a grid has a header that names all columns which the table needs.
  static func isFound(in grid: any Grid, of plan: Period?) -> Bool { header(of: grid, in: plan)?.isComplete ?? false }

  /// The first rows of the grid that name what rows are called and a column more: whatever they lack, what stands below
  /// them is theirs.
  private static func header(of grid: any Grid, in plan: Period?) -> LayoutHeader<Column>? {
    (0..<min(grid.rowCount, searched)).lazy.compactMap { header(of: grid, at: $0, in: plan) }.first
  }

  /// The header that begins in a row, with the rows that go on with it; `nil` where it is none.
  static func header(of grid: any Grid, at row: Int, in plan: Period?) -> LayoutHeader<Column>? {
    let texts = grid.texts(ofRow: row)
    // Most rows above a header are a title: one cell.
    guard texts.count(where: { !$0.isEmpty }) > 1 || Column.required.count == 1 else { return nil }
    let alone = LayoutHeader<Column>(grid, rows: row...row, in: plan)
    var last = row
    while last + 1 < grid.rowCount, last + 1 - row < StackedHeader.deepest,
      StackedHeader.isContinued(
        grid.texts(ofRow: last), by: grid.texts(ofRow: last + 1), name: alone.namePosition,
        isComplete: alone.isComplete, Column.self)
    {
      last += 1
    }
    let whole = last > row ? LayoutHeader<Column>(grid, rows: row...last, in: plan) : alone
    return whole.isMeant || whole.isComplete ? whole : nil
  }
}

/// The header in the table's own words in the first row of a grid, where nothing else there has a meaning.
private struct OwnHeader<Column: OfficeColumn> {
  /// Where the columns stand that every row must fill, or is known by.
  private let required: [Int]
  /// Where columns stand whose cells may have been merged; negative where they do not.
  private let merged: [Int]
  private let name: Int

  init?(of grid: any Grid, in plan: Period?) {
    guard grid.rowCount > 0 else { return nil }
    var positions = [Int](repeating: -1, count: Column.headers.count)
    for position in 0..<grid.cellCount(ofRow: 0) {
      let name = NameFolding.folded(grid.text(position, ofRow: 0))
      if let column = Column.headers.firstIndex(where: { $0.hasSameBytes(as: name) }) {
        guard positions[column] < 0 else { return nil }
        positions[column] = position
      } else if case .unknown = ColumnMeaning<Column>(HeaderName(name), in: plan) {
        continue
      } else if !name.isEmpty {
        return nil
      }
    }
    let needed = (Column.key + Column.required).map { positions[$0.rawValue] }
    if needed.contains(where: { $0 < 0 }) { return nil }
    required = needed
    name = Column.naming.map { positions[$0.rawValue] } ?? -1
    let region = Column.regionColumn.map { positions[$0.rawValue] } ?? -1
    merged = [Column.categoryColumn.map { positions[$0.rawValue] } ?? -1, region < name ? region : -1]
  }

  /// Whether a row leaves one of them empty, repeats the header, or is only a part of the one above, so that there is more
  /// to say of it than its cells do.
  func mayHoldOthers(in grid: any Grid) -> Bool {
    if merged.contains(where: { hasMergedCells(at: $0, in: grid) }) || holdsPartsOrSums(grid) { return true }
    let first = required[0]
    let (size, header) = (grid.size(first, ofRow: 0), grid.text(first, ofRow: 0))
    return (1..<max(grid.rowCount, 1)).contains { row in
      required.contains { grid.size($0, ofRow: row) == 0 }
        || grid.size(first, ofRow: row) == size && grid.text(first, ofRow: row).hasSameBytes(as: header)
    }
  }

  /// Whether a row is only a part of the one above it, or a sum.
  private func holdsPartsOrSums(_ grid: any Grid) -> Bool {
    guard grid.mayHold("其中") || grid.mayHold("合计") else { return false }
    return (1..<max(grid.rowCount, 1)).contains { row in
      RowCells<Column>.isPart(grid.text(name, ofRow: row)) || RowKind.isSum(grid.text(0, ofRow: row))
    }
  }

  /// Whether cells are empty below one that is filled.
  private func hasMergedCells(at position: Int, in grid: any Grid) -> Bool {
    guard position >= 0 else { return false }
    let first = (1..<max(grid.rowCount, 1)).first { grid.size(position, ofRow: $0) > 0 }
    return first.map { ($0..<grid.rowCount).contains { grid.size(position, ofRow: $0) == 0 } } ?? false
  }
}

extension Grid {
  /// The text of a cell without blanks around it; empty where there is none.
  func text(_ position: Int, ofRow row: Int) -> String {
    if case .text(let text) = content(position, ofRow: row) { text.trimmingBlanks } else { "" }
  }

  /// The texts of a row's cells.
  func texts(ofRow row: Int) -> [String] { (0..<cellCount(ofRow: row)).map { text($0, ofRow: row) } }

  /// Whether a row above a header looks like one of a table: three cells or more, or a figure beside a name.
  func holdsARow(_ row: Int) -> Bool {
    let filled = texts(ofRow: row).filter { !$0.isEmpty }
    guard filled.count > 1, !filled.contains(where: { $0.contains { $0 == "：" || $0 == ":" } }) else { return false }
    return filled.count > 2 || filled.dropFirst().contains(where: RowKind.isFigure)
  }
}
