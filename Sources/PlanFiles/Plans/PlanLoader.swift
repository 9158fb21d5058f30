import PlanRules

/// Reads the files of one plan folder in an order in which each knows what it refers to.
struct PlanLoader {
  let id: String
  private let path: String
  private let shown: String
  private let names: [String]
  private(set) var files: [SourceFile] = []
  /// The names of the files that were looked for.
  private var asked: [String] = []
  var findings: FindingCollector
  var register = DepartmentRegister()
  /// The positions of the series by their codes, indicators first.
  var codes = NameTable()
  var codeList: [String] = []
  var sources: [String] = []
  /// The lines of the tasks by their numbers.
  var taskNumbers = NameTable()
  /// The lines of the milestones by their codes.
  var milestoneCodes = NameTable()
  /// The plan's own region, which tables may name or leave out.
  private var ownRegion: String?
  /// The units met so far: a folder has many rows and few units.
  private var units: [Unit] = []
  private var unitPositions = NameTable()

  init(id: String, path: String, shown: String, names: [String]) {
    self.id = id
    self.path = path
    self.shown = shown
    self.names = names
    findings = FindingCollector(plan: id)
  }

  mutating func load() -> LoadedFolder {
    let draft = readHead()
    readDepartments()
    let owner = draft.flatMap { ownerID(of: $0) }
    sources = draft?.sources.map(\.id) ?? []
    ownRegion = draft?.region
    var indicators = readIndicators()
    let statistics = readStatistics(after: indicators.count)
    if let draft { reportUnknownAssumedCodes(of: draft) }
    reviseTargets(of: &indicators)
    let equations = readEquations()
    let tasks = readTasks()
    let milestones = readMilestones(of: tasks)
    let series = indicators.map(\.series) + statistics.map(\.series)
    let records = Records(
      observations: readActuals(
        of: series, baseless: growingWithoutBaseline(indicators, statistics, since: draft?.period?.first),
        period: draft?.period),
      annualTargets: readAnnualTargets(of: series, period: draft?.period),
      progressNotes: readProgress(tasks: tasks, milestones: milestones), verdicts: readVerdicts(indicators.count),
      exceptions: readExceptions())
    let plan = draft?.head(owner: owner).map {
      Plan(
        head: $0, indicators: indicators, statistics: statistics, tasks: tasks, milestones: milestones,
        equations: equations, departments: register)
    }
    reportUnknownFiles()
    return LoadedFolder(
      id: id, path: shown, plan: plan, records: records, findings: findings.finished(), files: files)
  }

  private func growingWithoutBaseline(_ indicators: [Indicator], _ statistics: [Statistic], since start: Month?)
    -> [SeriesID]
  {
    let own = indicators.indices.filter { position in
      guard indicators[position].series.growsFromLevels else { return false }
      let baseline = indicators[position].baseline
      // A baseline of another year is no base for the plan's years either.
      let isOfYearBefore = baseline.year.map { $0 == start.map { $0.year - 1 } } ?? true
      return baseline.start == nil || !isOfYearBefore
    }
    let others = statistics.indices.filter { statistics[$0].series.growsFromLevels }
    return own.map { SeriesID($0) } + others.map { SeriesID(indicators.count + $0) }
  }

  /// The region of a row; `nil` where it is the plan's own.
  mutating func region(of row: TableRow) -> String? {
    guard let region = text(.region, of: row) else { return nil }
    return ownRegion.map { NameFolding.folded($0) == NameFolding.folded(region) } ?? false ? nil : region
  }

  /// A unit as printed, read once.
  mutating func unit(_ text: String) -> Unit {
    let position = unitPositions.insert(text, units.count)
    if position == units.count { units.append(Unit(text)) }
    return units[position]
  }

  /// Whether the folder has a file.
  func has(_ name: String) -> Bool { names.contains(name) }

  /// The path of a file as findings name it.
  func shownPath(_ name: String) -> String { "\(shown)/\(name)" }

  /// A misspelt file name would silently leave a whole table out: what no table asked for is told of.
  private mutating func reportUnknownFiles() {
    for name in names where (name.hasSuffix(".csv") || name.hasSuffix(".json")) && !asked.contains(name) {
      let nearest = NearestNames.nearest(to: name, among: TableSchema.all.map(\.file) + ["plan.json"])
      findings.add(.unknownFile(name, nearest: nearest), about: .file(name), at: Place(file: shownPath(name)))
    }
  }
}

extension PlanLoader {
  /// Reads a file of the folder, or reports why it cannot be read; `nil` too where it is not there and need not be.
  mutating func read(_ name: String, isRequired: Bool = false) -> SourceFile? {
    asked.append(name)
    let place = Place(file: shownPath(name))
    guard isRequired || names.contains(name) else { return nil }
    do throws(FileFault) {
      let file = SourceFile(path: place.file, bytes: try FileReader.read("\(path)/\(name)"))
      files.append(file)
      if file.encoding == .utf16 { return report(.utf16, name, at: place) }
      if file.contentStart == file.bytes.count { return report(.empty, name, at: place) }
      return file
    } catch {
      return report(error, name, at: place)
    }
  }

  private mutating func report(_ fault: FileFault, _ name: String, at place: Place) -> SourceFile? {
    findings.add(.file(fault), about: PlanTable(fileName: name).map { .table($0) } ?? .file(name), at: place)
    return nil
  }

  /// Reads a table and its header; a header without the columns it needs is reported and the table left out.
  mutating func table(_ schema: TableSchema, isRequired: Bool = false) -> Table? {
    guard let file = read(schema.file, isRequired: isRequired) else { return nil }
    let csv = CSVReader.read(file)
    let lines = LazyLineIndex(file)
    for problem in csv.problems { report(problem, in: schema, lines: lines, file: file) }
    guard let header = csv.rows.first else {
      if csv.problems.isEmpty {
        findings.add(.file(.empty), about: .table(schema.table), at: Place(file: file.path))
      }
      return nil
    }
    let table = Table(
      schema: schema, file: file, csv: csv, positions: columns(of: header, csv, schema, lines, file), lines: lines)
    let missing = schema.required.filter { table.positions[$0.rawValue] < 0 }
    for column in missing {
      let place = Place(file: file.path, line: header.line)
      findings.add(.missingColumn(column.header), about: .table(schema.table), field: column.header, at: place)
    }
    guard missing.isEmpty else { return nil }
    reportSurplusCells(in: table)
    return table
  }

  private mutating func columns(
    of header: CSVRow, _ csv: CSVTable, _ schema: TableSchema, _ lines: LazyLineIndex, _ file: SourceFile
  ) -> [Int] {
    var positions = [Int](repeating: -1, count: Column.allCases.count)
    var next = 0
    for (position, cell) in csv.cells(of: header).enumerated() {
      let name = NameFolding.folded(csv.text(of: cell, in: file) ?? "")
      if let found = schema.position(ofColumn: name, from: next) {
        next = found + 1
        let column = schema.columns[found]
        if positions[column.rawValue] < 0 {
          positions[column.rawValue] = position
        } else {
          findings.add(
            .doubledColumn(name), about: .table(schema.table), field: name, at: place(of: cell, in: file, lines))
        }
      } else if !name.isEmpty {
        let nearest = NearestNames.nearest(to: name, among: schema.columns.map(\.header))
        findings.add(
          .unknownColumn(name, nearest: nearest), about: .table(schema.table), field: name,
          at: place(of: cell, in: file, lines))
      }
    }
    return positions
  }

  private func place(of cell: CSVCell, in file: SourceFile, _ lines: LazyLineIndex) -> Place {
    let found = lines.place(at: cell.range.lowerBound)
    return Place(file: file.path, line: found.line, column: found.column)
  }

  private mutating func report(_ problem: CSVProblem, in schema: TableSchema, lines: LazyLineIndex, file: SourceFile) {
    let found = lines.place(at: problem.offset)
    let place = Place(file: file.path, line: found.line, column: found.column)
    findings.add(.row(problem.fault), about: .table(schema.table), at: place)
  }

  /// Cells beyond the header's columns mean that a comma is not quoted: what follows it stands under wrong headers.
  private mutating func reportSurplusCells(in table: Table) {
    guard let columns = table.csv.rows.first?.cellCount else { return }
    for row in table.csv.rows.dropFirst() where row.cellCount > columns {
      let surplus = table.csv.cells[(row.firstCell + columns)..<(row.firstCell + row.cellCount)]
      guard let first = surplus.first, surplus.contains(where: { !$0.isEmpty }) else { continue }
      let found = table.lines.place(at: first.range.lowerBound)
      let place = Place(file: table.file.path, line: found.line, column: found.column)
      findings.add(
        .row(.tooManyCells(columns: columns, cells: row.cellCount)), about: .table(table.schema.table), at: place)
    }
  }
}
