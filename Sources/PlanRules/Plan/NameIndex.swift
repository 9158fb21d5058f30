/// What a plan calls its series, tasks, milestones and departments: made once, while the tables are read, and asked by
/// all who want to know which one somebody means.
public struct NameIndex: Sendable {
  /// The departments, found by any of their names.
  public var departments: DepartmentRegister
  /// The indicators, then the statistics.
  private var series: [Series] = []
  /// The numbers of the indicators, in their order.
  private var numbers: [String?] = []
  private var codes = NameTable()
  /// The positions of the series that are called by a number or a name, as folded.
  private var calledBy = NameTable()
  private var called: [[Int]] = []
  /// The same by names without what tables print around them, where that leaves another name.
  private var calledBare = NameTable()
  private var tasks = TaskNames()

  /// An index that knows only departments.
  public init(departments: DepartmentRegister = DepartmentRegister()) { self.departments = departments }

  /// An index of a plan's tables.
  public init(
    indicators: [Indicator], statistics: [Statistic] = [], tasks: [KeyTask] = [], milestones: [Milestone] = [],
    departments: DepartmentRegister = DepartmentRegister()
  ) {
    self.init(departments: departments)
    for indicator in indicators { add(indicator) }
    for statistic in statistics { add(statistic) }
    for task in tasks { add(task) }
    for milestone in milestones { add(milestone) }
    expectQuestions()
  }

  /// Prepares for many questions which task or milestone is meant; without that each takes as long as there are tasks.
  public mutating func expectQuestions() { tasks.expectQuestions() }

  /// Enters the next indicator; statistics come after all of them.
  public mutating func add(_ indicator: Indicator) {
    numbers.append(indicator.number)
    if let number = indicator.number { enter(number, series.count) }
    add(indicator.series)
  }

  /// Enters the next statistic.
  public mutating func add(_ statistic: Statistic) { add(statistic.series) }

  private mutating func add(_ next: Series) {
    codes.insert(next.code, series.count)
    let entry = enter(next.name, series.count)
    let bare = BareName(next.name).name
    if bare != NameFolding.folded(next.name) { enter(bare, series.count, in: \.calledBare) }
    series.append(next)
    guard called[entry].count > 1 else { return }
    // Where several have one name, the unit behind it tells them apart.
    for position in called[entry] where !series[position].unit.text.isEmpty {
      enter("\(series[position].name)(\(series[position].unit.text))", position)
    }
  }

  @discardableResult
  private mutating func enter(
    _ name: String, _ position: Int, in table: WritableKeyPath<NameIndex, NameTable> = \.calledBy
  ) -> Int {
    let entry = self[keyPath: table].insert(NameFolding.folded(name), called.count)
    if entry == called.count {
      called.append([position])
    } else if called[entry].last != position, !called[entry].contains(position) {
      called[entry].append(position)
    }
    return entry
  }

  /// Enters the next task.
  public mutating func add(_ task: KeyTask) { tasks.add(task) }

  /// Enters the next milestone.
  public mutating func add(_ milestone: Milestone) { tasks.add(milestone) }
}

/// Whom a name stands for.
public enum NameMatch<ID: Sendable & Equatable>: Sendable, Equatable {
  /// The one that has the name.
  case one(ID)
  /// Several that the name fits, none better than the others.
  case several([ID])
  /// None; the nearest names that there are.
  case none(nearest: [String])

  /// The one that has the name, if there is just one.
  public var only: ID? { if case .one(let id) = self { id } else { nil } }
}

extension NameIndex {
  /// The series of a code.
  public func series(ofCode code: String) -> SeriesID? { codes[code].map(SeriesID.init) }

  /// The series that a table calls by a name or a number instead of a code, with its own number and its unit perhaps
  /// (`6．参保率（%）`), or with marks around it and in traditional characters; several where it fits several, of which indicators come before statistics.
  public func series(calledIn text: String) -> [SeriesID] {
    for name in [text, PrintedName(text, isNumbered: false, unit: nil, isCoded: false).name] {
      if let entry = calledBy[NameFolding.folded(name)] { return series(of: called[entry]) }
    }
    let bare = BareName(text).name
    return series(of: [calledBy[bare], calledBare[bare]].compactMap { $0 }.flatMap { called[$0] }.sorted())
  }

  /// The indicators among some series, or all where none is one.
  private func series(of positions: [Int]) -> [SeriesID] {
    let indicators = positions.filter { $0 < numbers.count }
    return (indicators.isEmpty ? positions : indicators).map(SeriesID.init)
  }

  /// The one series of a code, a name or a number.
  public func onlySeries(calledIn text: String) -> SeriesID? {
    if let series = series(ofCode: text) { return series }
    let called = series(calledIn: text)
    return called.count == 1 ? called[0] : nil
  }

  /// The unit of a series.
  public func unit(of id: SeriesID) -> Unit { series[id.index].unit }

  /// All names of series, for suggestions.
  public var seriesNames: [String] { series.map(\.name) }

  /// The positions of the tasks that a text names by an id or a number: `3`, `３、`, `（三）`, `任务3`, where numbering begins
  /// anew in each chapter `社会保障 3`, `社会保障/3`, or by its own words; none where nothing has it, several where it fits
  /// several.
  ///
  /// The closest form decides: an id, the number as printed, the number without brackets, the number in digits, the words.
  public func tasks(_ text: String) -> [Int] { tasks.tasks(text) }

  /// The positions of the milestones that a text names by a code, written like the numbers of tasks; `事项3` where a task
  /// has the same.
  public func milestones(_ text: String) -> [Int] { tasks.milestones(text) }

  /// The position of the task that an id or a number names, if it is just one.
  public func task(numbered text: String) -> Int? {
    let found = tasks(text)
    return found.count == 1 ? found[0] : nil
  }

  /// The position of the milestone that a code names, if it is just one.
  public func milestone(ofCode text: String) -> Int? {
    let found = milestones(text)
    return found.count == 1 ? found[0] : nil
  }

  /// What a note or a list is on: the ids of tasks, the codes of milestones and of series that a text names; none where
  /// nothing has it, several where it fits several.
  ///
  /// Where there are tasks a number is meant for one, if only for one that is not there, so `takesNumbers` says whether
  /// it may be that of an indicator.
  public func subjects(_ text: String, takesNumbers: Bool) -> [String] {
    let found = tasks.subjects(text, seriesCode: series(ofCode: text).map { code(of: $0) })
    guard found.isEmpty, takesNumbers || !text.isNumber else { return found }
    let worded = tasks.subjects(inWords: text)
    if !worded.isEmpty { return worded + series(calledIn: text).map { code(of: $0) } }
    return series(text).only.map { [code(of: $0)] } ?? []
  }

  /// The ids of all tasks, then the codes of all milestones, for suggestions.
  public var taskNames: [String] { tasks.taskIDs + tasks.milestoneCodes }

  /// What a milestone is called whose code something else has already.
  public static func milestoneName(_ code: String) -> String { TaskNames.milestonePrefix + code }

  /// What already has a milestone's code: the id of a task, or a series' code.
  public func owner(ofMilestoneCode code: String) -> String? {
    tasks.taskID(sharedBy: code) ?? series(ofCode: code).map { self.code(of: $0) }
  }

  /// The code of a series.
  public func code(of id: SeriesID) -> String { series[id.index].code }

  /// The codes of all series, indicators first.
  public var seriesCodes: [String] { series.map(\.code) }

  /// The series of a number, a code, a name or a part of a name.
  ///
  /// Numbers come before codes and codes before names; whole names before parts; indicators, which alone have numbers,
  /// before statistics. All are compared as folded, as full-width digits are typed easily. A part is at least two
  /// characters long. What fits several equally well names none of them, whatever comes after.
  public func series(_ text: String) -> NameMatch<SeriesID> {
    let folded = NameFolding.folded(text)
    if let numbered = match(numbers.indices.filter { numbers[$0].map(NameFolding.folded) == folded }) {
      return numbered
    }
    if let coded = series(ofCode: folded) { return .one(coded) }
    if let named = match(named: { $0 == folded }) { return named }
    if folded.count > 1, let part = match(named: { $0.contains(text: folded) }) { return part }
    return .none(nearest: NearestNames.nearest(to: text, among: series.flatMap { [$0.code, $0.name] }))
  }

  /// The indicators with a fitting name, else the statistics.
  private func match(named isFitting: (String) -> Bool) -> NameMatch<SeriesID>? {
    let fitting = series.indices.filter { isFitting(NameFolding.folded(series[$0].name)) }
    return match(fitting.filter { $0 < numbers.count }) ?? match(fitting)
  }

  private func match(_ positions: [Int]) -> NameMatch<SeriesID>? {
    guard let first = positions.first else { return nil }
    return positions.count == 1 ? .one(SeriesID(first)) : .several(positions.map { SeriesID($0) })
  }

  /// The department of a name or alias.
  public func department(_ name: String) -> NameMatch<DepartmentID> {
    if let found = departments.match(name) { return .one(found) }
    let fitting = departments.candidates(for: name)
    if fitting.count > 1 { return .several(fitting) }
    return .none(nearest: NearestNames.nearest(to: name, among: departments.names))
  }
}

extension String {
  /// Whether there is no letter in it, be it of one script or another.
  fileprivate var isNumber: Bool { NameFolding.folded(self).utf8.allSatisfy { $0 < UInt8(ascii: "A") } }
}
