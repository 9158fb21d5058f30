import PlanRules

/// Finds what parts the cells of a table: that by which its header is found.
///
/// Characters are not counted: in prose each of them is frequent.
enum SeparatorSearch {
  /// The rows of a table's file, parted by what its first line states, else by commas where these part its header in the
  /// table's own words, else by the one separator that parts it so, else by the one that parts it in an office's words.
  /// Where none does it is commas, and where several do equally well it is an error.
  static func grid<Column: OfficeColumn>(
    of file: SourceFile, as columns: Column.Type, in plan: Period?
  ) throws(FileFault) -> CSVGrid {
    if let stated = SeparatorLine(of: file) { return CSVGrid(file.parted(by: stated.separator)) }
    let usual = CSVGrid(file)
    if usual.hasHeader(of: columns) { return usual }
    let others = CellSeparator.allCases.filter { $0 != .comma && $0.occurs(in: file) }
      .map { CSVGrid(file.parted(by: $0)) }
    if let own = try only(among: others, { $0.hasHeader(of: columns) }) { return own }
    return try only(among: [usual] + others) { TableLayout<Column>.isFound(in: $0, of: plan) } ?? usual
  }

  /// The one grid that a header is found in; `nil` where it is in none.
  private static func only(
    among grids: [CSVGrid], _ hasHeader: (CSVGrid) -> Bool
  ) throws(FileFault) -> CSVGrid? {
    let found = grids.filter(hasHeader)
    guard found.count < 2 else { throw .severalSeparators(found.map(\.source.separator)) }
    return found.first
  }
}

extension CellSeparator {
  /// Whether a file has bytes as the separator has them.
  fileprivate func occurs(in file: SourceFile) -> Bool {
    let wanted = file.encoding.bytes(of: String(character))
    return file.bytes.withUnsafeBufferPointer { bytes in
      bytes.indices.contains { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
    }
  }
}
