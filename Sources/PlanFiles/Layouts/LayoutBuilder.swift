import PlanRules

/// Goes through the rows of a grid below its header and lays them out as the table's own columns see them.
///
/// Further down a header may stand again, with its columns in another order: from there on it counts.
struct LayoutBuilder<Column: OfficeColumn> {
  private let base: any Grid
  private let first: LayoutHeader<Column>
  /// The columns in the order of the file, those that only headers or lines state behind them.
  private let columns: [Column]
  private let unknown: [Int]
  private let unfolds: Bool
  private var rows: [LaidOutGrid.Row] = []
  private var figureRows: [LaidOutGrid.Row] = []
  private var numberRows: [LaidOutGrid.Row] = []
  private(set) var asides: [TableAside] = []
  /// Columns of one meaning in which a row differs.
  private(set) var contests: [TableContest] = []
  /// The category of the rows below, that of the row above in a column whose cells were merged, and their names.
  private var above = AboveRow()

  /// What rows further up say of those that leave a cell of theirs empty.
  private struct AboveRow {
    var category: TableLines.Line?
    var region: TableLines.Line?
    var cells: [Int: TableLines.Line] = [:]
    /// The texts of the last row that had them.
    var merged: [Int: String] = [:]
    var whole: String?
  }

  init(_ grid: any Grid, _ header: LayoutHeader<Column>, in plan: Period?) {
    base = grid
    first = header
    sections = HeaderSection.sections(of: grid, from: header, in: plan)
    let headers = sections.map(\.header)
    func position(_ column: Column) -> Int? { headers.lazy.compactMap { $0.positions[column.rawValue] }.first }
    var columns = Column.allCases.filter { position($0) != nil }
    columns.sort { (position($0) ?? -1) < (position($1) ?? -1) }
    func add(_ column: Column?, if isStated: Bool) {
      guard let column, isStated, position(column) == nil else { return }
      columns.append(column)
    }
    add(Column.unitColumn, if: headers.contains { $0.unit != nil })
    add(Column.categoryColumn, if: true)
    add(Column.sourceColumn, if: headers.contains { $0.lines.source != nil })
    add(Column.regionColumn, if: headers.contains { $0.lines.region != nil })
    add(Column.stateColumn, if: headers.contains { !$0.states.isEmpty })
    self.columns = columns
    unfolds = !Column.unfolded.isEmpty && headers.contains { !$0.months.isEmpty }
    unknown = header.unknown
  }

  private let sections: [HeaderSection<Column>]

  mutating func goThroughRows() {
    for row in 0..<first.rows.lowerBound { setAside(.heading, row, isLost: base.holdsARow(row)) }
    for section in sections {
      if section.header.rows != first.rows { for row in section.header.rows { setAside(.repeatedHeader, row) } }
      above.cells = [:]
      let kinds = RowKinds(in: base, section)
      for row in section.rows {
        let texts = base.texts(ofRow: row)
        switch kinds.kind(of: texts) {
        case .row: take(row, section.header)
        case .aside(let reason): setAside(reason, row, isLost: reason == .sum && kinds.mayBeMeant(texts))
        case .title(let text):
          above.category = (RowKind.name(ofTitle: text), base.place(texts.firstIndex(of: text) ?? 0, ofRow: row))
          setAside(.title, row)
        }
      }
    }
  }

  private mutating func setAside(_ reason: SetAside, _ row: Int, isLost: Bool = false) {
    let text = base.texts(ofRow: row).filter { !$0.isEmpty }.joined(separator: " ")
    guard !text.isEmpty else { return }
    asides.append(TableAside(reason: reason, text: text, place: base.place(ofRow: row), isLost: isLost))
  }

  // MARK: Rows

  private mutating func take(_ row: Int, _ header: LayoutHeader<Column>) {
    let cells = RowCells(base, row, header)
    rememberNames(cells)
    let laid = columns.map { source(of: $0, cells) }
    for (column, line) in above.cells { above.merged[column] = line.text }
    let others = header.unknown.prefix(unknown.count).map { LaidOutGrid.Source.cell($0) }
    var filled = header.months.filter { base.size($0.position, ofRow: row) > 0 }
    if !unfolds { rows.append(LaidOutGrid.Row(source: row, cells: laid + others)) }
    // A row without a figure says at least whom it is of.
    if unfolds, filled.isEmpty { filled = Array(header.months.filter { $0.kind == Column.kinds[0] }.prefix(1)) }
    for month in filled {
      let own: [LaidOutGrid.Source] = [.given(month.text, month.place), cells.figure(month.position)]
      let state = header.states[month.position].map { LaidOutGrid.Source.given($0.text, $0.place) }
      if unfolds, month.kind == Column.kinds[0] {
        var stated = laid
        if let state, let column = columns.firstIndex(where: { $0.rawValue == Column.stateColumn?.rawValue }) {
          stated[column] = state
        }
        rows.append(LaidOutGrid.Row(source: row, cells: stated + others + own))
      } else if let name = naming(cells) {
        let laid = LaidOutGrid.Row(source: row, cells: [name] + own + [state ?? .nothing])
        if month.kind == .reading { figureRows.append(laid) } else { numberRows.append(laid) }
      }
    }
  }

  /// The cell by which other tables find the row: its code, else its name.
  private func naming(_ cells: RowCells<Column>) -> LaidOutGrid.Source? {
    Column.key.lazy.compactMap { key in
      guard let position = cells.header.positions[key.rawValue], !cells.text(position).isEmpty else { return nil }
      return key.rawValue == Column.naming?.rawValue ? self.name(cells, position) : .cell(position)
    }.first
  }

  /// A row's name; what is only a part (`其中：农村`) is one of the row above it.
  private func name(_ cells: RowCells<Column>, _ position: Int) -> LaidOutGrid.Source {
    guard let whole = above.whole, !cells.isCoded, let part = RowCells<Column>.part(cells.text(position), of: whole)
    else {
      return .cell(position)
    }
    return .given(part, cells.place(position))
  }

  private mutating func rememberNames(_ cells: RowCells<Column>) {
    guard let position = cells.header.namePosition, position >= 0, Column.namesParts else { return }
    let text = cells.text(position)
    if !text.isEmpty, !RowCells<Column>.isPart(text) { above.whole = text }
  }

  // MARK: Cells

  private mutating func source(of column: Column, _ cells: RowCells<Column>) -> LaidOutGrid.Source {
    let header = cells.header
    let position = header.positions[column.rawValue] ?? -1
    if let rivals = header.rivals[column.rawValue] { return source(of: column, among: rivals, cells) }
    if !cells.text(position).isEmpty {
      let line = (text: cells.text(position), place: cells.place(position))
      switch column.rawValue {
      case Column.categoryColumn?.rawValue: above.category = line
      case Column.regionColumn?.rawValue: above.region = line
      default: if Column.isMerged(column) || Column.isOfBodies(column) { above.cells[column.rawValue] = line }
      }
      if column.rawValue == Column.naming?.rawValue { return name(cells, position) }
      if header.firstLeads.contains(position) {
        return .given(line.text + "（列第一位的为牵头单位）", line.place)
      }
      if column.isMeasured, cells.mayReplace(line.text), let growth = cells.growth() { return growth }
      return column.isMeasured ? cells.figure(position) : .cell(position)
    }
    return given(column, cells) ?? (position >= 0 ? .cell(position) : .nothing)
  }

  /// What stands elsewhere for a cell that the row leaves empty.
  private func given(_ column: Column, _ cells: RowCells<Column>) -> LaidOutGrid.Source? {
    let header = cells.header
    let line: TableLines.Line?
    switch column.rawValue {
    case Column.categoryColumn?.rawValue: line = above.category
    case Column.unitColumn?.rawValue: line = cells.ownUnit == nil ? header.unit : nil
    case Column.sourceColumn?.rawValue: line = header.lines.source
    case Column.regionColumn?.rawValue:
      line = header.lines.region ?? (header.hasRegionsBeforeNames ? above.region : nil)
    case Column.stateColumn?.rawValue:
      line = Column.measured.lazy.compactMap { header.positions[$0.rawValue] }.compactMap { header.states[$0] }.first
    case Column.growthColumn?.rawValue: return cells.growth()
    default:
      if let year = header.baselineYear, year.column.rawValue == column.rawValue {
        line = (year.text, year.place)
      } else if column.rawValue == Column.unfolded.first?.rawValue, header.positions[column.rawValue] == -1 {
        line = header.lines.period.map { ($0.text, $0.place) }
      } else {
        // Cells of a name and of a time were merged where the row has a figure of its own, those of bodies where the row is
        // one of a group whose cells were.
        line = isMerged(column, cells) ? above.cells[column.rawValue] : nil
      }
    }
    return line.map { .given($0.text, $0.place) }
  }

  /// Whether a cell of a name or a time was merged with the one above: the row has a figure, and says itself what the other
  /// one of the two is, which differs.
  private func isMerged(_ column: Column, _ cells: RowCells<Column>) -> Bool {
    if Column.isOfBodies(column) { return cells.isInMergedGroup }
    guard Column.isMerged(column), cells.hasFigure, let name = Column.naming else { return false }
    let other = column.rawValue == name.rawValue ? Column.unfolded[0] : name
    guard let position = cells.header.positions[other.rawValue], let before = above.merged[other.rawValue] else {
      return cells.header.positions[other.rawValue] == nil && !cells.header.months.isEmpty
    }
    let own = cells.text(position)
    return !own.isEmpty && NameFolding.folded(own) != NameFolding.folded(before)
  }

  /// What stands in columns of one meaning: what all of them say, or what only one says; where they differ, nothing.
  private mutating func source(
    of column: Column, among positions: [Int], _ cells: RowCells<Column>
  ) -> LaidOutGrid.Source {
    let filled = positions.filter { !cells.text($0).isEmpty }
    guard let one = filled.first else { return given(column, cells) ?? .nothing }
    if Column.takesAll(column) {
      return .given(filled.map { cells.text($0) }.joined(separator: "；"), cells.place(one))
    }
    if filled.allSatisfy({ NameFolding.folded(cells.text($0)) == NameFolding.folded(cells.text(one)) }) {
      return column.isMeasured ? cells.figure(one) : .cell(one)
    }
    if !contests.contains(where: { $0.column == column.header }) {
      contests.append(
        TableContest(
          column: column.header, names: positions.map { cells.header.text(at: $0) },
          place: base.place(positions[1], ofRow: cells.header.rows.upperBound)))
    }
    return .nothing
  }

  // MARK: Grids

  /// The table's own rows under its own header.
  func laidOut() -> LaidOutGrid {
    let place = base.place(ofRow: first.rows.lowerBound)
    var names = columns.map { column in
      let position = first.positions[column.rawValue] ?? -1
      return LaidOutGrid.Source.given(
        column.header, position < 0 ? place : base.place(position, ofRow: first.rows.lowerBound))
    }
    names += unknown.map { position in
      LaidOutGrid.Source.given(first.text(at: position), base.place(position, ofRow: first.rows.lowerBound))
    }
    if unfolds { names += Column.unfolded.map { .given($0.header, place) } }
    return LaidOutGrid(base, header: names, ofRow: first.rows.lowerBound, rows: rows)
  }

  /// Figures of single periods that stand in the rows.
  func figures(_ headers: [String]) -> LaidOutGrid? { beside(figureRows, as: headers) }

  /// Numbers set for single periods that stand in the rows.
  func numbers(_ headers: [String]) -> LaidOutGrid? { beside(numberRows, as: headers) }

  private func beside(_ rows: [LaidOutGrid.Row], as headers: [String]) -> LaidOutGrid? {
    guard !rows.isEmpty else { return nil }
    let place = base.place(ofRow: first.rows.lowerBound)
    return LaidOutGrid(
      base, header: headers.map { .given($0, place) }, ofRow: first.rows.lowerBound,
      rows: rows.map { LaidOutGrid.Row(source: $0.source, cells: Array($0.cells.prefix(headers.count))) })
  }
}

/// A row that is none of the table's.
struct TableAside {
  let reason: SetAside
  let text: String
  let place: Place
  /// Whether it looks like a row of a table all the same, so that figures may be lost.
  let isLost: Bool
}

/// Columns of one meaning that say different things.
struct TableContest {
  /// The table's own header.
  let column: String
  /// What the columns are called.
  let names: [String]
  let place: Place
}
