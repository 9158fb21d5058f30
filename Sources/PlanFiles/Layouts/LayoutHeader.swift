import PlanRules

/// A header of one row or more, and what each of its columns means.
struct LayoutHeader<Column: OfficeColumn> {
  /// A column with months.
  struct Months {
    let position: Int
    let text: String
    let kind: FigureKind
    let place: Place
  }

  /// The rows of the grid that it stands in.
  let rows: ClosedRange<Int>
  /// What the lines around the table say of all its rows.
  private(set) var lines: TableLines
  /// Where each of the table's columns stands; -1 where the header itself, or a line, states what is in it.
  private(set) var positions: [Int: Int] = [:]
  /// Where figures of single months stand, and of which.
  private(set) var months: [Months] = []
  /// Columns beside one of the same meaning: rows in which they differ are undecided.
  private(set) var rivals: [Int: [Int]] = [:]
  /// Where growth on average or a total of all years stands instead of a number for the last year.
  private(set) var growth: Int?
  /// What names no column.
  private(set) var unknown: [Int] = []
  /// Where a wider column of one meaning stands: 重点任务 beside 工作内容.
  private(set) var wider: Int?
  /// Columns that stand twice and decide nothing.
  private var doubled: [Int: String] = [:]
  /// The units that headers state for the figures below them.
  private(set) var units: [Int: TableLines.Line] = [:]
  /// How final the figures below are, where headers say so.
  private(set) var states: [Int: TableLines.Line] = [:]
  /// The year of a baseline that the header names.
  private(set) var baselineYear: (column: Column, text: String, place: Place)?
  /// Columns of bodies of which the header says that the first one leads.
  private(set) var firstLeads: Set<Int> = []
  /// Where a row's own number stands, be it a column of the table or one that it passes over.
  private(set) var numberPosition: Int?
  /// The months that the baseline's header names.
  private var baselinePeriod: Period?
  /// The unit that the name's header states.
  private var unitOfNames: TableLines.Line?
  /// The texts of its rows.
  let texts: [[String]]

  init(_ grid: any Grid, rows: ClosedRange<Int>, in plan: Period?) {
    self.rows = rows
    lines = TableLines(grid, around: rows, isBelowWanted: false)
    texts = rows.map { grid.texts(ofRow: $0) }
    for column in StackedHeader.columns(of: texts) {
      let place = grid.place(column.position, ofRow: rows.lowerBound + column.row)
      var header = column.header
      if !Column.unfolded.isEmpty { header = header.of(lines.period.map { ($0.period, $0.text) }) }
      take(header, at: column.position, place, in: plan, unitBelow: column.unit)
    }
    settle()
  }

  /// The same with what the lines below the table say.
  func with(linesOf grid: any Grid) -> LayoutHeader {
    var header = self
    header.lines = TableLines(grid, around: rows, isBelowWanted: true)
    return header
  }

  // MARK: Columns

  private mutating func take(
    _ header: HeaderName, at position: Int, _ place: Place, in plan: Period?, unitBelow: String?
  ) {
    var meaning = ColumnMeaning<Column>(header, in: plan)
    if let remark = header.remark, LayoutHeader.saysFirstLeads(remark), let column = Column.named(header.name),
      Column.second(to: column) != nil
    {
      firstLeads.insert(position)
      meaning = .column(column)
    }
    let unit = unitBelow ?? header.unit
    if let unit, meaning.isMeasured, Unit(unit).isKnown { units[position] = (unit, place) }
    if let state = header.state { states[position] = (state, place) }
    switch meaning {
    case .column(let column):
      if let unit, column.rawValue == Column.naming?.rawValue, Unit(unit).isKnown { unitOfNames = (unit, place) }
      enter(column, header, at: position, place, in: plan)
    case .months(let text, let kind):
      months.append(Months(position: position, text: text, kind: kind, place: place))
    case .growth: if growth == nil { growth = position } else { unknown.append(position) }
    case .passedOver: if HeaderName.isNumber(header.name) { numberPosition = position }
    case .unknown: unknown.append(position)
    }
  }

  /// `责任单位（排第一的为牵头单位）`.
  private static func saysFirstLeads(_ remark: String) -> Bool {
    ["第一", "首位"].contains(where: remark.contains(text:)) && ["牵头", "主办"].contains(where: remark.contains(text:))
  }

  private mutating func enter(
    _ column: Column, _ header: HeaderName, at position: Int, _ place: Place, in plan: Period?
  ) {
    guard let other = positions[column.rawValue], other >= 0 else {
      positions[column.rawValue] = position
      note(header, of: column, at: place)
      return
    }
    if let year = Column.yearColumn(of: column), positions[year.rawValue] == -1, let own = header.period,
      let before = baselinePeriod, own != before
    {
      // Of two years the one before the plan is its baseline's; another one is figures of its own, or of no use.
      let isLater = plan.map { own.last < $0.first && (before < own || before.last >= $0.first) } ?? false
      pass(over: isLater ? other : position, isLater ? before : own, place, in: plan)
      guard isLater else { return }
      positions[column.rawValue] = position
      note(header, of: column, at: place)
    } else if let second = Column.second(to: column), positions[second.rawValue] == nil,
      header.namesLeader || HeaderName(text(at: other)).namesLeader
    {
      // Where one is named as leading, the others support.
      positions[second.rawValue] = header.namesLeader ? other : position
      if header.namesLeader { positions[column.rawValue] = position }
    } else if let general = Column.general, general.from.rawValue == column.rawValue,
      let isFirst = isFirstGeneral(other, position)
    {
      let wider = isFirst ? other : position
      self.wider = wider
      if positions[general.to.rawValue] == nil { positions[general.to.rawValue] = wider } else { unknown.append(wider) }
      positions[column.rawValue] = isFirst ? position : other
    } else if Column.isRemark(column) {
      unknown.append(position)
      doubled[position] = column.header
    } else {
      rivals[column.rawValue, default: [other]].append(position)
    }
  }

  private mutating func pass(over position: Int, _ period: Period, _ place: Place, in plan: Period?) {
    if let plan, period.first >= plan.first {
      months.append(Months(position: position, text: "\(period)", kind: .reading, place: place))
    } else {
      unknown.append(position)
    }
  }

  /// Which of two columns with one meaning is the wider one: 重点任务 beside 工作内容.
  private func isFirstGeneral(_ first: Int, _ second: Int) -> Bool? {
    let wide = [first, second].map { Column.isGeneral(HeaderName(text(at: $0)).name) }
    return wide[0] == wide[1] ? nil : wide[0]
  }

  private mutating func note(_ header: HeaderName, of column: Column, at place: Place) {
    if column.rawValue == Column.numberColumn?.rawValue { numberPosition = positions[column.rawValue] }
    guard let text = header.periodText, let year = Column.yearColumn(of: column) else { return }
    baselineYear = (year, text, place)
    baselinePeriod = header.period
    positions[year.rawValue] = positions[year.rawValue] ?? -1
  }

  /// What is known only once all columns are.
  private mutating func settle() {
    guard !Column.unfolded.isEmpty else { return }
    if months.isEmpty {
      // `2023年完成情况` above a table that has figures and says nowhere else of when they are.
      let figure = Column.unfolded[1].rawValue
      if lines.period != nil, positions[figure] != nil, positions[Column.unfolded[0].rawValue] == nil {
        positions[Column.unfolded[0].rawValue] = -1
      }
      return
    }
    for column in Column.unfolded {
      if let position = positions.removeValue(forKey: column.rawValue) { unknown.append(position) }
      unknown += rivals.removeValue(forKey: column.rawValue)?.dropFirst() ?? []
    }
    unknown.sort()
  }

  // MARK: What it says

  /// The unit of all figures whose row states no other: that of the first header with one, else that of a line.
  var unit: TableLines.Line? { units.min { $0.key < $1.key }?.value ?? unitOfNames ?? lines.unit }

  /// Whether regions stand before the names of what is counted there, so that merged cells stand for the rows below.
  var hasRegionsBeforeNames: Bool {
    guard let region = Column.regionColumn.flatMap({ positions[$0.rawValue] }), let name = namePosition else {
      return false
    }
    return 0 <= region && region < name
  }

  /// Where the rows have what they are called.
  var namePosition: Int? { Column.naming.flatMap { positions[$0.rawValue] } }

  /// What is to be said of a column that is none of the table's: its text, or which one it doubles.
  func text(at position: Int) -> String {
    if let header = doubled[position] { return header }
    return texts.compactMap { position < $0.count && !$0[position].isEmpty ? $0[position] : nil }.last ?? ""
  }

  /// Whether it names all columns that the table needs; months stand for a period and its figure.
  var isComplete: Bool {
    let unfolded: [Column] = months.isEmpty ? [] : Column.unfolded
    return Column.required.allSatisfy { column in
      positions[column.rawValue] != nil || unfolded.contains { $0.rawValue == column.rawValue }
    }
  }

  /// Whether it can only be a header of this table, if a poor one: it says what rows are called, and more.
  var isMeant: Bool { namePosition != nil && texts[0].count { !$0.isEmpty } > 1 }
}
