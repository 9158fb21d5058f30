import PlanRules

/// A plan folder that is being read: the files that it has, those read so far, and what is wrong with them.
struct OpenFolder {
  /// The id of its plan.
  let id: String
  /// What it is called, which its plan's file has to say too.
  var name: String { PlanFolder.id(of: path) }
  let findings: FindingCollector
  private(set) var files: [SourceFile] = []
  /// The months of the plan, by which a year is that of its baseline or of its target; known once its head is read.
  var period: Period?
  private var figures: [LaidOutGrid] = []
  private var numbers: [LaidOutGrid] = []
  private let path: String
  private let tree: any FileTree
  private let shown: String
  /// All that is in it but what readers pass over.
  private let entries: [FolderEntry]
  /// The tables that the folder has files of.
  let tables: [PlanTable]

  init(id: String, path: String, in tree: any FileTree, shown: String, entries: [FolderEntry]) {
    self.id = id
    self.path = path
    self.tree = tree
    self.shown = shown
    let shownEntries = entries.filter { !$0.isHidden }
    self.entries = shownEntries
    tables = PlanTable.allCases.filter { table in
      shownEntries.contains { $0.name.hasSameBytes(as: table.fileName) }
    }
    findings = FindingCollector(plan: id)
  }

  /// Whether the folder has the file of a table.
  func has(_ table: PlanTable) -> Bool { tables.contains(table) }

  /// Reads the file of a table, or reports why it cannot be read; `nil` too where it is not there and need not be.
  mutating func file(of table: PlanTable, isRequired: Bool = false) -> SourceFile? {
    guard isRequired || has(table) else { return nil }
    let place = Place(file: shownPath(table.fileName))
    do throws(FileFault) {
      let bytes = try tree.bytes(of: "\(path)/\(table.fileName)", linksWithin: .around(path))
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
  mutating func rows<Column: OfficeColumn>(isRequired: Bool = false) -> TableRows<Column> {
    guard let file = file(of: Column.table, isRequired: isRequired), let grid = grid(of: file, Column.self) else {
      return .none
    }
    for (fault, place) in grid.faults { findings.add(.row(fault), about: .table(Column.table), at: place) }
    if grid.rowCount == 0, grid.faults.isEmpty {
      findings.add(.file(.empty), about: .table(Column.table), at: Place(file: file.path))
    }
    let layout = TableLayout<Column>(of: grid, in: period)
    for aside in layout.asides {
      findings.add(
        .setAside(aside.reason, text: CellRoom.cut(aside.text)), weighing: aside.isLost ? .error : nil,
        about: .table(Column.table), at: aside.place)
    }
    for contest in layout.contests {
      findings.add(
        .contestedColumn(contest.column, names: contest.names), about: .table(Column.table), field: contest.column,
        at: contest.place)
    }
    let (figures, numbers) = OpenFolder.besides
    if let beside = layout.figures(figures) { self.figures.append(beside) }
    if let beside = layout.numbers(numbers) { self.numbers.append(beside) }
    return TableRows(layout.grid, findings)
  }

  /// Whether a table read so far sets numbers for single years beside what it states itself.
  var holdsNumbers: Bool { !numbers.isEmpty }

  /// The headers of who, when and how much under which figures and numbers that stand in another table are read.
  private static let besides = (
    figures: [ActualsTable.Column.indicator, .period, .value, .state].map(\.header),
    numbers: [AnnualTargetTable.Column.indicator, .period, .target].map(\.header)
  )

  /// The figures of the table of figures and the numbers set of the table of those, with those that stand beside what
  /// other tables state; each of the two may hold some of the other.
  mutating func recordRows() -> (
    figures: TableRows<ActualsTable.Column>, numbers: TableRows<AnnualTargetTable.Column>
  ) {
    let (own, set): (TableRows<ActualsTable.Column>, TableRows<AnnualTargetTable.Column>) = (rows(), rows())
    return (
      figures.reduce(own) { $0 + TableRows($1, findings) }, numbers.reduce(set) { $0 + TableRows($1, findings) }
    )
  }

  /// The rows of a table's file, which is remembered with what parts its cells.
  private mutating func grid<Column: OfficeColumn>(of file: SourceFile, _ columns: Column.Type) -> CSVGrid? {
    do throws(FileFault) {
      let grid = try SeparatorSearch.grid(of: file, as: columns, in: period)
      files[files.count - 1] = grid.source
      return grid
    } catch {
      findings.add(.file(error), about: .table(columns.table), at: Place(file: file.path))
      return nil
    }
  }

  /// A misspelt file name would silently leave a whole table out: what is no table's is told of.
  func reportUnreadFiles() {
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
