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
  private var tasks = NameTable()
  private var milestones = NameTable()

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
    for (position, task) in tasks.enumerated() { add(task, at: position) }
    for (position, milestone) in milestones.enumerated() { add(milestone, at: position) }
  }

  /// Enters the next indicator; statistics come after all of them.
  public mutating func add(_ indicator: Indicator) {
    numbers.append(indicator.number)
    add(indicator.series)
  }

  /// Enters the next statistic.
  public mutating func add(_ statistic: Statistic) { add(statistic.series) }

  private mutating func add(_ next: Series) {
    codes.insert(next.code, series.count)
    series.append(next)
  }

  /// Enters a task at its position.
  public mutating func add(_ task: KeyTask, at position: Int) { tasks.insert(task.number, position) }

  /// Enters a milestone at its position.
  public mutating func add(_ milestone: Milestone, at position: Int) { milestones.insert(milestone.code, position) }
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

  /// The position of the task with a number.
  public func task(numbered number: String) -> Int? { tasks[number] }

  /// The position of the milestone with a code.
  public func milestone(ofCode code: String) -> Int? { milestones[code] }

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
    if let found = departments.find(name) { return .one(found) }
    return .none(nearest: NearestNames.nearest(to: name, among: departments.names))
  }
}
