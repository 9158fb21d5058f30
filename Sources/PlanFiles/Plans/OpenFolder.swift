import PlanRules

/// A plan folder that is being read: the files that it has, those read so far, and what is wrong with them.
struct OpenFolder {
  let id: String
  let findings: FindingCollector
  private(set) var files: [SourceFile] = []
  private let path: String
  private let shown: String
  /// All that is in it but what readers pass over.
  private let entries: [FolderEntry]

  init(id: String, path: String, shown: String, entries: [FolderEntry]) {
    self.id = id
    self.path = path
    self.shown = shown
    self.entries = entries.filter { !$0.isHidden }
    findings = FindingCollector(plan: id)
  }

  /// Whether the folder has the file of a table.
  func has(_ table: PlanTable) -> Bool { entries.contains { $0.name.hasSameBytes(as: table.fileName) } }

  /// Reads the file of a table, or reports why it cannot be read; `nil` too where it is not there and need not be.
  mutating func file(of table: PlanTable, isRequired: Bool = false) -> SourceFile? {
    guard isRequired || has(table) else { return nil }
    let place = Place(file: shownPath(table.fileName))
    do throws(FileFault) {
      let bytes = try FileReader.read("\(path)/\(table.fileName)", linksWithin: .around(path))
      let file = SourceFile(path: place.file, bytes: bytes)
      files.append(file)
      if file.contentStart == file.bytes.count { throw .empty }
      return file
    } catch {
      findings.add(.file(error), about: .table(table), at: place)
      return nil
    }
  }

  /// Reads a table; a file without the columns that it needs is reported and has no rows.
  mutating func rows<Column: PlanColumn>(isRequired: Bool = false) -> TableRows<Column> {
    guard let file = file(of: Column.table, isRequired: isRequired), let grid = grid(of: file, Column.self) else {
      return .none
    }
    for (fault, place) in grid.faults { findings.add(.row(fault), about: .table(Column.table), at: place) }
    if grid.rowCount == 0, grid.faults.isEmpty {
      findings.add(.file(.empty), about: .table(Column.table), at: Place(file: file.path))
    }
    return TableRows(grid, findings)
  }

  /// The rows of a table's file, which is remembered with what parts its cells.
  private mutating func grid<Column: PlanColumn>(of file: SourceFile, _ columns: Column.Type) -> CSVGrid? {
    do throws(FileFault) {
      let grid = try SeparatorSearch.grid(of: file, as: columns)
      files[files.count - 1] = grid.source
      return grid
    } catch {
      findings.add(.file(error), about: .table(columns.table), at: Place(file: file.path))
      return nil
    }
  }

  /// The tables that the folder has files of.
  var tables: [PlanTable] { PlanTable.allCases.filter(has) }

  /// A misspelt file name would silently leave a whole table out: what is no table's is told of.
  func reportUnreadFiles() {
    let tables = tables
    for entry in entries where entry.kind != .folder {
      guard let file = UnreadFile(entry.name, beside: tables) else { continue }
      reportUnread(entry.name, nearest: file.nearest, file.severity)
    }
  }

  /// Tables in the folders below would silently be left out: a plan there is told of, and a table that is not here too.
  func report(_ nested: [NestedTables]) {
    for folder in nested {
      if folder.isPlan {
        findings.add(
          .notAPlan(.nested(folder: shown)), about: .file(folder.path(of: .head)),
          at: Place(file: shownPath(folder.path(of: .head))))
      } else {
        for table in folder.tables where !has(table) {
          reportUnread(folder.path(of: table), nearest: [table.fileName], .error)
        }
      }
    }
  }

  private func reportUnread(_ name: String, nearest: [String], _ severity: Severity) {
    findings.add(
      .unknownFile(name, nearest: nearest), weighing: severity, about: .file(name), at: Place(file: shownPath(name)))
  }

  private func shownPath(_ name: String) -> String { "\(shown)/\(name)" }
}
