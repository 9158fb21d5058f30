import PlanRules

/// A plan folder that is being read: the files that it has, those read so far, and what is wrong with them.
struct OpenFolder {
  let id: String
  let findings: FindingCollector
  private(set) var files: [SourceFile] = []
  private let path: String
  private let shown: String
  /// The names of all that is in it.
  private let names: [String]

  init(id: String, path: String, shown: String, names: [String]) {
    self.id = id
    self.path = path
    self.shown = shown
    self.names = names
    findings = FindingCollector(plan: id)
  }

  /// Whether the folder has the file of a table.
  func has(_ table: PlanTable) -> Bool { names.contains(table.fileName) }

  /// Reads the file of a table, or reports why it cannot be read; `nil` too where it is not there and need not be.
  mutating func file(of table: PlanTable, isRequired: Bool = false) -> SourceFile? {
    guard isRequired || has(table) else { return nil }
    let place = Place(file: shownPath(table.fileName))
    do throws(FileFault) {
      let file = SourceFile(path: place.file, bytes: try FileReader.read("\(path)/\(table.fileName)"))
      files.append(file)
      if file.encoding == .utf16 { throw .utf16 }
      if file.contentStart == file.bytes.count { throw .empty }
      return file
    } catch {
      findings.add(.file(error), about: .table(table), at: place)
      return nil
    }
  }

  /// Reads a table; a file without the columns that it needs is reported and has no rows.
  mutating func rows<Column: PlanColumn>(isRequired: Bool = false) -> TableRows<Column> {
    guard let file = file(of: Column.table, isRequired: isRequired) else { return .none }
    let grid = CSVGrid(file)
    for (fault, place) in grid.faults { findings.add(.row(fault), about: .table(Column.table), at: place) }
    if grid.rowCount == 0, grid.faults.isEmpty {
      findings.add(.file(.empty), about: .table(Column.table), at: Place(file: file.path))
    }
    return TableRows(grid, findings)
  }

  /// A misspelt file name would silently leave a whole table out: what is no table's is told of.
  func reportUnknownFiles() {
    for name in names where (name.hasSuffix(".csv") || name.hasSuffix(".json")) && PlanTable(fileName: name) == nil {
      let nearest = NearestNames.nearest(to: name, among: PlanTable.allCases.map(\.fileName))
      findings.add(.unknownFile(name, nearest: nearest), about: .file(name), at: Place(file: shownPath(name)))
    }
  }

  private func shownPath(_ name: String) -> String { "\(shown)/\(name)" }
}
