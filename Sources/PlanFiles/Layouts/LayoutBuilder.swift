import PlanRules

/// Goes through the rows of a grid below its header and lays them out as the table's own columns see them.
struct LayoutBuilder<Column: OfficeColumn> {
  private let base: any Grid
  private let header: LayoutHeader<Column>
  /// The columns in the order of the file, those that only the header or a title states behind them.
  private let columns: [Column]
  private var rows: [LaidOutGrid.Row] = []
  private var figureRows: [LaidOutGrid.Row] = []
  private var numberRows: [LaidOutGrid.Row] = []
  private(set) var asides: [(reason: SetAside, text: String, place: Place)] = []
  /// The category of the rows below: a title's, or that of the row above in a column whose cells were merged.
  private var category: (text: String, place: Place)?

  init(_ grid: any Grid, _ header: LayoutHeader<Column>) {
    base = grid
    self.header = header
    var columns = Column.allCases.filter { header.positions[$0.rawValue] != nil }
    columns.sort { (header.positions[$0.rawValue] ?? -1) < (header.positions[$1.rawValue] ?? -1) }
    if let unit = Column.unitColumn, header.unit != nil, header.positions[unit.rawValue] == nil { columns.append(unit) }
    if let category = Column.categoryColumn, header.positions[category.rawValue] == nil { columns.append(category) }
    self.columns = columns
  }

  mutating func goThroughRows() {
    for row in 0..<header.rows.lowerBound { setAside(.heading, row) }
    for row in (header.rows.upperBound + 1)..<max(base.rowCount, header.rows.upperBound + 1) {
      let texts = base.texts(ofRow: row)
      switch RowKind(texts, headers: header.texts, name: header.namePosition) {
      case .row: take(row)
      case .aside(let reason): setAside(reason, row)
      case .title(let text):
        let column = texts.firstIndex { !$0.isEmpty } ?? 0
        category = (RowKind.name(ofTitle: text), base.place(column, ofRow: row))
        setAside(.title, row)
      }
    }
  }

  private mutating func setAside(_ reason: SetAside, _ row: Int) {
    let text = base.texts(ofRow: row).filter { !$0.isEmpty }.joined(separator: " ")
    guard !text.isEmpty else { return }
    asides.append((reason, text, base.place(ofRow: row)))
  }

  private mutating func take(_ row: Int) {
    let cells = columns.map { source(of: $0, inRow: row) }
    let figures = header.months.filter { base.size($0.position, ofRow: row) > 0 }
    if Column.unfolded.isEmpty || header.months.isEmpty {
      rows.append(LaidOutGrid.Row(source: row, cells: cells + header.unknown.map { .cell($0) }))
    }
    for month in figures {
      let own: [LaidOutGrid.Source] = [.given(month.text, month.place), .cell(month.position)]
      if !Column.unfolded.isEmpty, month.kind == Column.kinds[0] {
        rows.append(LaidOutGrid.Row(source: row, cells: cells + header.unknown.map { .cell($0) } + own))
      } else if let name = naming(row) {
        let laid = LaidOutGrid.Row(source: row, cells: [name] + own)
        if month.kind == .reading { figureRows.append(laid) } else { numberRows.append(laid) }
      }
    }
  }

  /// The cell by which other tables find the row: its code, else its name.
  private func naming(_ row: Int) -> LaidOutGrid.Source? {
    Column.key.lazy.compactMap { header.positions[$0.rawValue] }
      .first { base.size($0, ofRow: row) > 0 }.map { .cell($0) }
  }

  private mutating func source(of column: Column, inRow row: Int) -> LaidOutGrid.Source {
    let position = header.positions[column.rawValue] ?? -1
    let isFilled = position >= 0 && !base.text(position, ofRow: row).isEmpty
    if let own = Column.categoryColumn, own.rawValue == column.rawValue {
      if isFilled { category = (base.text(position, ofRow: row), base.place(position, ofRow: row)) }
      if !isFilled, let category { return .given(category.text, category.place) }
    }
    if position >= 0 { return .cell(position) }
    if let unit = Column.unitColumn, unit.rawValue == column.rawValue, let own = header.unit {
      return .given(own.text, own.place)
    }
    if let year = header.baselineYear, year.column.rawValue == column.rawValue { return .given(year.text, year.place) }
    return .nothing
  }

  /// The table's own rows under its own header.
  func laidOut() -> LaidOutGrid {
    let place = base.place(ofRow: header.rows.lowerBound)
    var names = columns.map { column in
      let position = header.positions[column.rawValue] ?? -1
      return LaidOutGrid.Source.given(
        column.header, position < 0 ? place : base.place(position, ofRow: header.rows.lowerBound))
    }
    names += header.unknown.map { position in
      LaidOutGrid.Source.given(header.text(at: position), base.place(position, ofRow: header.rows.lowerBound))
    }
    if !Column.unfolded.isEmpty, !header.months.isEmpty { names += Column.unfolded.map { .given($0.header, place) } }
    return LaidOutGrid(base, header: names, ofRow: header.rows.lowerBound, rows: rows)
  }

  /// Figures of single periods that stand in the rows.
  func figures(_ headers: [String]) -> LaidOutGrid? { beside(figureRows, as: headers) }

  /// Numbers set for single periods that stand in the rows.
  func numbers(_ headers: [String]) -> LaidOutGrid? { beside(numberRows, as: headers) }

  private func beside(_ rows: [LaidOutGrid.Row], as headers: [String]) -> LaidOutGrid? {
    guard !rows.isEmpty else { return nil }
    let place = base.place(ofRow: header.rows.lowerBound)
    return LaidOutGrid(
      base, header: headers.map { .given($0, place) }, ofRow: header.rows.lowerBound, rows: rows)
  }
}
