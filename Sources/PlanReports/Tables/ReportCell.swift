import PlanRules

/// What stands in a cell of a report, whatever the layout.
enum ReportCell: Sendable {
  /// Nothing is known or asked for.
  case absent
  /// Words as they are.
  case text(String)
  /// The number of a row as printed, and the code that stands for it where there is none.
  case number(String?, code: String)
  /// What is measured, and in what unit.
  case name(String, unit: String)
  /// A figure as published or calculated.
  case figure(String)
  /// A percentage.
  case percent(String)
  /// How many there are.
  case count(Int)
  /// A day.
  case date(CalendarDate)
  /// How something stands, why where that is open, and how the word stands out.
  case status(String, reason: String?, Emphasis?)
  /// Names of departments or numbers of tasks; of an open list there are more.
  case list([String], isOpen: Bool)

  /// A figure, if there is one.
  static func figure(orAbsent text: String?) -> ReportCell { text.map(ReportCell.figure) ?? .absent }
  /// A text, if there is one.
  static func text(orAbsent text: String?) -> ReportCell { text.map(ReportCell.text) ?? .absent }
}

/// One column of a report, for every layout.
struct ReportColumn<Row>: Sendable {
  /// Which column it is, whatever the language.
  let key: String
  /// What stands over it.
  let title: Wording
  /// What stands over it where room is short.
  let shortTitle: Wording
  /// Whether it holds figures, which stand on the right.
  let isFigure: Bool
  /// What it may do on a narrow terminal.
  let give: Give
  /// What stands in it.
  let cell: @Sendable (Row) -> ReportCell

  /// What a column may do where a terminal is too narrow.
  enum Give: Sendable {
    /// It keeps its width.
    case nothing
    /// Its cells go on in further lines, down to a width.
    case wraps(to: Int)
    /// It is left out, lower ranks first.
    case goes(rank: Int)
    /// Its cells go on in further lines, down to a width; where that is not enough it is left out.
    case wrapsOrGoes(to: Int, rank: Int)
  }

  init(
    _ key: String, _ zh: String, _ en: String, short: Wording? = nil, isFigure: Bool = false, give: Give = .nothing,
    _ cell: @escaping @Sendable (Row) -> ReportCell
  ) {
    self.key = key
    title = Wording(zh: zh, en: en)
    shortTitle = short ?? title
    self.isFigure = isFigure
    self.give = give
    self.cell = cell
  }
}

extension ReportColumn {
  /// The same column under another title.
  func titled(_ title: Wording) -> ReportColumn {
    ReportColumn(key, title.zh, title.en, isFigure: isFigure, give: give, cell)
  }
}

/// A report as a table: what its columns are, and its rows.
struct ReportTable<Row> {
  let columns: [ReportColumn<Row>]
  let rows: [Row]

  /// The table with only some columns, in their order.
  func keeping(_ keys: [String]) -> ReportTable<Row> {
    ReportTable(columns: columns.choosing(keys), rows: rows)
  }
}

extension Array {
  /// The columns of some keys, in the order of the keys.
  func choosing<Row>(_ keys: [String]) -> [ReportColumn<Row>] where Element == ReportColumn<Row> {
    keys.compactMap { key in first { $0.key == key } }
  }
}
