package import PlanRules

/// A column of a plan's table under the names that offices give it.
package protocol OfficeColumn: PlanColumn {
  /// What else it is called, as headers are compared: folded, in small letters.
  var otherNames: [String] { get }
  /// The column of what the rows are called.
  static var naming: Self? { get }
  /// The column of the rows' own numbers.
  static var numberColumn: Self? { get }
  /// Where two columns have one meaning, and one of them is wider: what the wider one is then.
  static var general: (from: Self, to: Self)? { get }
  /// Whether a header of such a column is the wider one.
  static func isGeneral(_ name: String) -> Bool
  /// Whether a second column of the same meaning decides nothing.
  static func isRemark(_ column: Self) -> Bool
  /// The column of the region that a line states for all rows.
  static var regionColumn: Self? { get }
  /// The column of the category that a title above rows states.
  static var categoryColumn: Self? { get }
  /// The column of the unit that a header states.
  static var unitColumn: Self? { get }
  /// The columns whose figures are in the row's unit.
  static var measured: [Self] { get }
  /// The column whose number for the last year growth on average, or a total of all years, may replace, which stands in a
  /// column of its own.
  static var growthColumn: Self? { get }
  /// The column of the rows' codes.
  static var codeColumn: Self? { get }
  /// The column of how final a figure is, which a header may state.
  static var stateColumn: Self? { get }
  /// The column of where figures come from, which a line above or below the table may state for all of them.
  static var sourceColumn: Self? { get }
  /// Headers of columns that say nothing of what the table is read for, as the number of a row; as headers are compared.
  static var passedOver: [String] { get }
  /// The columns of a period and its figure, which a table with a column for each period has in one.
  static var unfolded: [Self] { get }
  /// What figures in columns for single periods may be, in a table that has none of its own beside it; the table's own first.
  static var kinds: [FigureKind] { get }
  /// The column that a header with months names, where it is one of the table's own.
  static func column(of header: HeaderName, in plan: Period?) -> Self?
  /// The column of a second one that names the same: beside those who lead stand those who support.
  static func second(to column: Self) -> Self?
  /// The column of the year that a header with months states for another one.
  static func yearColumn(of column: Self) -> Self?
}

extension OfficeColumn {
  package var otherNames: [String] { [] }
  package static var naming: Self? { key.last }
  package static var numberColumn: Self? { nil }
  package static var general: (from: Self, to: Self)? { nil }
  package static func isGeneral(_ name: String) -> Bool { false }
  package static func isRemark(_ column: Self) -> Bool {
    long.contains { $0.rawValue == column.rawValue } && !key.contains { $0.rawValue == column.rawValue }
      && !required.contains { $0.rawValue == column.rawValue }
  }
  package static var regionColumn: Self? { nil }
  package static var categoryColumn: Self? { nil }
  package static var unitColumn: Self? { nil }
  package static var measured: [Self] { [] }
  package static var growthColumn: Self? { nil }
  package static var codeColumn: Self? { nil }
  package static var stateColumn: Self? { nil }
  package static var sourceColumn: Self? { nil }
  package static var passedOver: [String] { [] }
  package static var unfolded: [Self] { [] }
  package static var kinds: [FigureKind] { [] }
  package static func column(of header: HeaderName, in plan: Period?) -> Self? { nil }
  package static func second(to column: Self) -> Self? { nil }
  package static func yearColumn(of column: Self) -> Self? { nil }

  /// The column that a folded header names.
  static func named(_ name: String) -> Self? {
    allCases.first { $0.header.hasSameBytes(as: name) || $0.otherNames.contains { $0.hasSameBytes(as: name) } }
  }
}

extension OfficeColumn {
  /// Whether its figures are in the row's unit.
  var isMeasured: Bool { Self.measured.contains { $0.rawValue == rawValue } }

  /// Whether rows may be parts of the one above them (`其中：农村`).
  static var namesParts: Bool { codeColumn != nil || !unfolded.isEmpty }

  /// Whether its cells, where they were merged, stand for the rows below: the name, or the time, of figures.
  static func isMerged(_ column: Self) -> Bool {
    !unfolded.isEmpty && (column.rawValue == naming?.rawValue || column.rawValue == unfolded[0].rawValue)
  }

  /// Whether it says who leads, and others may support.
  static func isOfBodies(_ column: Self) -> Bool { second(to: column) != nil }

  /// Whether what stands in several columns of it counts together: those who support.
  static func takesAll(_ column: Self) -> Bool { allCases.contains { second(to: $0)?.rawValue == column.rawValue } }
}
