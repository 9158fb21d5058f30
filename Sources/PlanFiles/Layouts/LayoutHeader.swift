import PlanRules

/// A header of one row or two, and what each of its columns means.
struct LayoutHeader<Column: OfficeColumn> {
  /// The rows of the grid that it stands in.
  let rows: ClosedRange<Int>
  /// Where each of the table's columns stands.
  private(set) var positions: [Int: Int] = [:]
  /// Where figures of single months stand, and of which.
  private(set) var months: [(position: Int, text: String, kind: FigureKind, place: Place)] = []
  /// What names no column, and columns that stand twice.
  private(set) var unknown: [Int] = []
  /// The columns that some of these would be, were they not there already.
  private var doubled: [Int: String] = [:]
  /// The units that headers state for the figures below them.
  private(set) var units: [Int: (text: String, place: Place)] = [:]
  /// The unit of all figures whose row states no other: that of the first header with one, else that of a line above.
  private(set) var unit: (text: String, place: Place)?
  /// The year of a baseline that the header names.
  private(set) var baselineYear: (column: Column, text: String, place: Place)?
  /// The texts of its rows.
  let texts: [[String]]

  init(_ grid: any Grid, rows: ClosedRange<Int>, in plan: Period?) {
    self.rows = rows
    texts = rows.map { grid.texts(ofRow: $0) }
    var group = ""
    for position in 0..<(texts.map(\.count).max() ?? 0) {
      let upper = position < texts[0].count ? texts[0][position] : ""
      let lower = texts.count > 1 && position < texts[1].count ? texts[1][position] : ""
      if !upper.isEmpty { group = upper }
      let isGrouped = texts.count > 1 && !lower.isEmpty
      let header = HeaderName(isGrouped ? lower : upper)
      let row = isGrouped ? rows.upperBound : rows.lowerBound
      let place = grid.place(position, ofRow: row)
      let above = isGrouped ? HeaderName(group) : nil
      let meaning = ColumnMeaning<Column>(header, under: above, in: plan)
      take(meaning, header, at: position, place)
      // What stands in brackets behind any other name is a remark.
      if meaning.isMeasured, let own = header.unit ?? above?.unit, Unit(own).isKnown { units[position] = (own, place) }
    }
    unit = units.min { $0.key < $1.key }?.value
    lookAbove(grid)
  }

  private mutating func take(_ meaning: ColumnMeaning<Column>, _ header: HeaderName, at position: Int, _ place: Place) {
    switch meaning {
    case .column(let column):
      if let other = positions[column.rawValue] {
        // Where one is named as leading, the others support.
        if let second = Column.second(to: column), positions[second.rawValue] == nil {
          positions[second.rawValue] = header.namesLeader ? other : position
          if header.namesLeader { positions[column.rawValue] = position }
        } else {
          unknown.append(position)
          doubled[position] = column.header
        }
      } else {
        positions[column.rawValue] = position
      }
      if let text = header.periodText, let year = Column.yearColumn(of: column) {
        baselineYear = (year, text, place)
        positions[year.rawValue] = positions[year.rawValue] ?? -1
      }
    case .months(let text, let kind): months.append((position, text, kind, place))
    case .passedOver: break
    case .unknown: unknown.append(position)
    }
  }

  /// `单位：%` in a line above.
  private mutating func lookAbove(_ grid: any Grid) {
    for row in 0..<rows.lowerBound {
      for position in 0..<grid.cellCount(ofRow: row) {
        let text = NameFolding.folded(grid.text(position, ofRow: row))
        guard unit == nil, let start = ["单位:", "(单位:", "計量單位:", "计量单位:"].first(where: text.begins(with:)) else {
          continue
        }
        let own = String(text.dropFirst(start.count)).filter { $0 != ")" }
        if Unit(own).isKnown { unit = (own, grid.place(position, ofRow: row)) }
      }
    }
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

  /// Whether the row below goes on with it: it says nothing where the table's rows have their name, and all that it says
  /// names months, or a column.
  func isContinued(inRow row: Int, of grid: any Grid) -> Bool {
    let below = grid.texts(ofRow: row)
    let filled = below.indices.filter { !below[$0].isEmpty }
    guard !filled.isEmpty, let name = namePosition, name >= below.count || below[name].isEmpty
    else { return false }
    return filled.allSatisfy { position in
      let header = HeaderName(below[position])
      return header.period != nil || Column.named(header.name) != nil
    }
  }
}
