import PlanRules

/// A column of a table that is no text for a terminal.
struct ReportColumn {
  let title: Wording
  /// Whether it holds figures, which stand on the right.
  let isFigure: Bool

  init(_ zh: String, _ en: String, isFigure: Bool = false) {
    title = Wording(zh: zh, en: en)
    self.isFigure = isFigure
  }
}

/// A rectangular table, its rows made one after the other when they are written.
struct ReportTable: Sendable {
  let columns: [ReportColumn]
  let language: Language
  private let makeRows: @Sendable ((_ row: [String]) -> Void) -> Void

  /// `rows` calls what it is given once for each row, with a cell for each column.
  init(
    _ columns: [ReportColumn], _ language: Language,
    rows: @escaping @Sendable (_ append: (_ row: [String]) -> Void) -> Void
  ) {
    self.columns = columns
    self.language = language
    makeRows = rows
  }

  /// The row of titles.
  var header: [String] { columns.map { $0.title.text(in: language) } }

  /// Visits each row in order.
  func forEachRow(_ visit: (_ row: [String]) -> Void) { makeRows(visit) }
}

/// A part of a document: a heading, sentences, and tables.
struct ReportSection: Sendable {
  let heading: String
  let sentences: [String]
  let tables: [ReportTable]
}
