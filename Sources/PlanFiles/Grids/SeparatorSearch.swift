import PlanRules

/// Finds what parts the cells of a table: that by which its header is found.
///
/// Characters are not counted: in prose each of them is frequent.
enum SeparatorSearch {
  /// The rows of a table's file, parted by what its first line states, else by commas where these part its header, else
  /// by the one other separator that does. Where none does it is commas, and where several do it is an error.
  static func grid<Column: PlanColumn>(of file: SourceFile, as columns: Column.Type) throws(FileFault) -> CSVGrid {
    if let stated = SeparatorLine(of: file) { return CSVGrid(file.parted(by: stated.separator)) }
    let usual = CSVGrid(file)
    guard !usual.hasHeader(of: columns) else { return usual }
    let found = CellSeparator.allCases.filter { $0 != .comma && $0.occurs(in: file) }
      .map { CSVGrid(file.parted(by: $0)) }.filter { $0.hasHeader(of: columns) }
    guard found.count < 2 else { throw .severalSeparators(found.map(\.source.separator)) }
    return found.first ?? usual
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
