package import PlanRules

/// The columns of one table, in the order in which they are written: the one list by which its header is found and
/// written, and its cells are read.
package protocol TableColumn: CaseIterable, RawRepresentable<Int>, Sendable where AllCases: Sequence {
  /// The header that names it.
  var header: String { get }
}

extension TableColumn {
  /// The headers of the table, in order.
  package static var headers: [String] { allCases.map(\.header) }

  /// The cells of a row in the order of the columns; what is not stated is empty.
  package static func row(_ text: (Self) -> String?) -> [String] { allCases.map { text($0) ?? "" } }
}

/// The columns of one of a plan's tables.
package protocol PlanColumn: TableColumn {
  /// The table.
  static var table: PlanTable { get }
  /// The columns without which the table cannot be used.
  static var required: [Self] { get }
  /// The columns that name a row besides its line.
  static var key: [Self] { get }
  /// The columns that hold prose or lists; all others hold a name, a figure or a day, which are short.
  static var long: [Self] { get }
  /// Other columns without which figures, targets or approvals mean something else, and nothing need look wrong.
  static var deciding: [Self] { get }
  /// Whether a required column can hold a text, which is not empty: what tells rows of the table from running text.
  static func canHold(_ text: String, in column: Self) -> Bool
}

extension PlanColumn {
  package static var deciding: [Self] { [] }

  package static var key: [Self] { Array(required.prefix(2)) }

  package static func canHold(_ text: String, in column: Self) -> Bool { true }
}
