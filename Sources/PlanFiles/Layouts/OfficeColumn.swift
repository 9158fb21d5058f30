package import PlanRules

/// A column of a plan's table under the names that offices give it.
package protocol OfficeColumn: PlanColumn {
  /// What else it is called, as headers are compared: folded, in small letters.
  var otherNames: [String] { get }
  /// The column of what the rows are called.
  static var naming: Self? { get }
  /// The column of the category that a title above rows states.
  static var categoryColumn: Self? { get }
  /// The column of the unit that a header states.
  static var unitColumn: Self? { get }
  /// The columns whose figures are in the row's unit.
  static var measured: [Self] { get }
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
  package static var categoryColumn: Self? { nil }
  package static var unitColumn: Self? { nil }
  package static var measured: [Self] { [] }
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
