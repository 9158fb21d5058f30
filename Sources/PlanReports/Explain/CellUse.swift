/// As what a cell can be explained.
package enum CellUse: String, Sendable, CaseIterable {
  /// A cell under 目标.
  case target
  /// A published figure.
  case reading
  /// A cell under 时期.
  case period
  /// A cell under 完成时限.
  case deadline
  /// A cell under 负责单位.
  case departments

  /// Whether the unit of a column has a say in it.
  package var hasUnit: Bool { self == .target || self == .reading }
}
