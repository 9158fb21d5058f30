package import PlanRules

/// A folder that holds a plan.
package enum PlanFolder {
  /// The id of the plan in a folder, which is the folder's name.
  package static func id(of path: String) -> String {
    path.withBytes { bytes in
      let slash = UInt8(ascii: "/")
      guard let last = bytes.lastIndex(where: { $0 != slash }) else { return path }
      let start = bytes[..<last].lastIndex(of: slash).map { $0 + 1 } ?? 0
      return String(wellFormed: UnsafeBufferPointer(rebasing: bytes[start...last]))
    }
  }

  /// Whether a folder holds the file of a table.
  package static func holdsTables(_ path: String, in tree: any FileTree) -> Bool {
    PlanTable.allCases.contains { tree.holds("\(path)/\($0.fileName)") }
  }

  /// Reads a folder whole; throws only where there is no folder to read. One that may not be opened is a finding, as a
  /// run that passed over it would hide a plan.
  ///
  /// `path` is where it is, in a tree that is the disk unless another one is given, `shownAs` how findings name it; `id` is
  /// the plan's where it is not the folder's name, and `rules` are those that its exceptions may name.
  package static func load(
    _ path: String, in tree: any FileTree = Disk(), shownAs shown: String, as id: String? = nil,
    rules: RuleBook = .standard
  ) throws(FileFault) -> LoadedFolder {
    let id = id ?? self.id(of: path)
    let entries: [FolderEntry]
    do throws(FileFault) {
      entries = try tree.entries(of: path)
    } catch {
      guard case .refused = error else { throw error }
      return LoadedFolder(of: .file(error), at: path, shownAs: shown)
    }
    var folder = OpenFolder(id: id, path: path, in: tree, shown: shown, entries: entries)
    // Most folders of plans hold no other folder, and so there is nothing to search.
    let nested = entries.filter(\.isSearched).flatMap { TableSearch.search(path, under: $0.name, in: tree) }
    folder.reportUnreadFiles()
    folder.report(nested)
    if folder.tables.isEmpty, !folder.findings.hasErrors {
      return LoadedFolder(of: .notAPlan(.withoutTables), at: path, shownAs: shown)
    }
    // Of a folder without a table that one or two may have been meant for all is said.
    let (plan, records) = folder.tables.isEmpty ? (nil, Records()) : read(&folder, rules, at: path, in: tree)
    return LoadedFolder(
      id: id, path: shown, plan: plan, records: records, findings: folder.findings.finished(), files: folder.files)
  }

  /// Reads the tables in an order in which each knows what it refers to.
  private static func read(
    _ folder: inout OpenFolder, _ rules: RuleBook, at path: String, in tree: any FileTree
  ) -> (Plan?, Records) {
    var draft = HeadReader.read(&folder)
    if let draft, !draft.relatives.isEmpty { RelatedPlans(beside: path, in: tree)?.report(draft, to: folder.findings) }
    let head = draft?.facts ?? HeadFacts()
    folder.period = head.period
    // Without a register the names as they stand are one.
    var names = NameIndex(
      departments: DepartmentRegister(takesAnyName: !folder.has(.departments), region: head.place))
    DepartmentTable.read(folder.rows(), into: &names)
    let owner = draft?.owner(in: &names, folder.findings)
    // A region's yearly report has no targets, and a division of tasks has neither targets nor figures.
    let hasOther = folder.has(.statistics) || folder.has(.tasks)
    let rowsOfIndicators: TableRows<IndicatorTable.Column> = folder.rows(isRequired: !hasOther)
    let issued = IndicatorTable.read(
      rowsOfIndicators, names: &names, planNote: draft?.note, besideYearlyTargets: folder.holdsNumbers)
    let statistics = StatisticTable.read(folder.rows(), names: &names)
    draft?.findAssumedSeries(names, folder.findings)
    let (indicators, revisionsOfPeriods, otherRevisions) = RevisionTable.revise(
      issued, by: folder.rows(), names: names, head: head)
    let equations = EquationTable.read(folder.rows(), names: names)
    // In these tables every row may name a task.
    if [.milestones, .progress, .exceptions].contains(where: folder.has) { names.expectQuestions() }
    let tasks = TaskTable.read(folder.rows(), names: &names, head: head)
    if indicators.isEmpty { StatisticTable.reportIndicators(named: tasks, statistics, folder.findings) }
    let milestones = MilestoneTable.read(folder.rows(), of: tasks, names: &names, head: head)
    let series = indicators.map(\.series) + statistics.map(\.series)
    let rows = folder.recordRows()
    let records = Records(
      observations: ActualsTable.read(
        rows.figures, of: series, indicators, baseless: ActualsTable.baseless(indicators, statistics, head),
        baseYears: indicators.map { head.period.flatMap($0.baseYear) }, names: names, head: head),
      annualTargets: RevisionTable.revise(
        AnnualTargetTable.read(rows.numbers, of: series, indicators, names: names, head: head),
        by: revisionsOfPeriods, of: series, indicators, names: names, head: head),
      progressNotes: ProgressNoteTable.read(
        folder.rows(), hasTaskTable: folder.has(.tasks), names: &names, head: head)
        + RevisionTable.notes(otherRevisions, in: names, head: head),
      verdicts: VerdictTable.read(folder.rows(), on: indicators, names: names, head: head),
      exceptions: ExceptionTable.read(folder.rows(), from: rules, head: head))
    let plan = draft?.head(owner: owner).map {
      Plan(
        head: $0, indicators: indicators, statistics: statistics, tasks: tasks, milestones: milestones,
        equations: equations, names: names, seenInSchoolYears: records.observations.seriesInSchoolYears)
    }
    return (plan, records)
  }
}
