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
  /// Where all figures come from, as a line above or below the table has it.
  private let source: (text: String, place: Place)?
  /// The category of the rows below: a title's, or that of the row above in a column whose cells were merged.
  private var category: (text: String, place: Place)?

  init(_ grid: any Grid, _ header: LayoutHeader<Column>) {
    base = grid
    self.header = header
    var columns = Column.allCases.filter { header.positions[$0.rawValue] != nil }
    columns.sort { (header.positions[$0.rawValue] ?? -1) < (header.positions[$1.rawValue] ?? -1) }
    if let unit = Column.unitColumn, header.unit != nil, header.positions[unit.rawValue] == nil { columns.append(unit) }
    if let category = Column.categoryColumn, header.positions[category.rawValue] == nil { columns.append(category) }
    source = LayoutBuilder.source(of: grid, header)
    if let source = Column.sourceColumn, self.source != nil, header.positions[source.rawValue] == nil {
      columns.append(source)
    }
    self.columns = columns
  }

  /// `数据来源：2023年统计公报` alone in a row.
  private static func source(of grid: any Grid, _ header: LayoutHeader<Column>) -> (text: String, place: Place)? {
    guard Column.sourceColumn != nil else { return nil }
    var found: (text: String, place: Place)?
    for row in 0..<grid.rowCount where !header.rows.contains(row) {
      let filled = (0..<grid.cellCount(ofRow: row)).filter { grid.size($0, ofRow: row) > 0 }
      guard filled.count == 1, let text = SourceLine.source(in: grid.text(filled[0], ofRow: row)) else { continue }
      // Two such lines leave open which figures are whose.
      if found != nil { return nil }
      found = (text, grid.place(filled[0], ofRow: row))
    }
    return found
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
    let unit = unit(ofRow: row)
    let cells = columns.map { source(of: $0, inRow: row, unit) }
    let figures = header.months.filter { base.size($0.position, ofRow: row) > 0 }
    if Column.unfolded.isEmpty || header.months.isEmpty {
      rows.append(LaidOutGrid.Row(source: row, cells: cells + header.unknown.map { .cell($0) }))
    }
    for month in figures {
      let own: [LaidOutGrid.Source] = [.given(month.text, month.place), figure(month.position, inRow: row, unit)]
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

  /// What a row's figures are counted in: its own unit, one behind its name, or that of the table.
  private func unit(ofRow row: Int) -> String? {
    if let text = ownUnit(ofRow: row) { return text }
    return header.unit?.text
  }

  /// The unit that a row states in its own cell or behind its name.
  private func ownUnit(ofRow row: Int) -> String? {
    if let column = Column.unitColumn, let position = header.positions[column.rawValue], position >= 0 {
      let text = base.text(position, ofRow: row)
      if !text.isEmpty { return text }
    }
    guard let name = header.namePosition, name >= 0 else { return nil }
    return PrintedName(base.text(name, ofRow: row), isNumbered: false, unit: nil, isCoded: false).unit
  }

  /// A figure, with the unit of its header where the row states another one.
  private func figure(_ position: Int, inRow row: Int, _ unit: String?) -> LaidOutGrid.Source {
    guard let own = header.units[position]?.text, let unit, !Unit(own).counts(as: Unit(unit)) else {
      return .cell(position)
    }
    let text = base.text(position, ofRow: row)
    guard let last = text.unicodeScalars.last, NameFolding.folded(String(last)).allSatisfy(\.isWholeNumber) else {
      return .cell(position)
    }
    return .given(text + own, base.place(position, ofRow: row))
  }

  private mutating func source(of column: Column, inRow row: Int, _ rowUnit: String?) -> LaidOutGrid.Source {
    let position = header.positions[column.rawValue] ?? -1
    let isFilled = position >= 0 && !base.text(position, ofRow: row).isEmpty
    if let own = Column.categoryColumn, own.rawValue == column.rawValue {
      if isFilled { category = (base.text(position, ofRow: row), base.place(position, ofRow: row)) }
      if !isFilled, let category { return .given(category.text, category.place) }
    }
    if let own = Column.unitColumn, own.rawValue == column.rawValue, !isFilled {
      return header.unit.map { ownUnit(ofRow: row) == nil ? .given($0.text, $0.place) : .nothing } ?? .nothing
    }
    if let own = Column.sourceColumn, own.rawValue == column.rawValue, let source, !isFilled {
      return .given(source.text, source.place)
    }
    if position >= 0 {
      let isMeasured = Column.measured.contains { $0.rawValue == column.rawValue }
      return isMeasured ? figure(position, inRow: row, rowUnit) : .cell(position)
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
