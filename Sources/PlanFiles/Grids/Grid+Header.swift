import PlanRules

extension Grid {
  /// Whether a table's header is found here: every column that the table needs, in the first row.
  func hasHeader<Column: PlanColumn>(of columns: Column.Type) -> Bool {
    guard rowCount > 0 else { return false }
    var wanted = columns.required.map(\.header)
    for position in 0..<cellCount(ofRow: 0) where !wanted.isEmpty {
      guard case .text(let text) = content(position, ofRow: 0) else { continue }
      let name = NameFolding.folded(text)
      wanted.removeAll { $0.hasSameBytes(as: name) }
    }
    return wanted.isEmpty
  }
}
