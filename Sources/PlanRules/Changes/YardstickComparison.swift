/// The yardstick of a plan held against that of an earlier state of the same plan: what both ask for, not how they write it.
///
/// Moved rows, other columns, names of the same thing and other spellings of the same figure are no change.
public struct YardstickComparison: Sendable {
  /// What changed, by where it stands in the head.
  public let changes: [YardstickChange]

  /// Compares two states; `day` is the one on which revisions have to be in force, by default any.
  public init(
    base: (plan: Plan, records: Records), head: (plan: Plan, records: Records), on day: CalendarDate? = nil
  ) {
    var comparer = YardstickComparer(base: base, head: head, on: day)
    comparer.compare()
    changes = comparer.changes.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
  }
}

/// Goes through two states of a plan, part by part.
struct YardstickComparer {
  let base: Plan
  let baseRecords: Records
  let head: Plan
  let headRecords: Records
  /// The day on which revisions have to be in force; `nil` for any.
  let day: CalendarDate?
  let series: SeriesPairs
  let tasks: TaskPairs
  let heirs: BodyHeirs
  private(set) var changes: [YardstickChange] = []

  init(base: (plan: Plan, records: Records), head: (plan: Plan, records: Records), on day: CalendarDate?) {
    (self.base, baseRecords) = base
    (self.head, headRecords) = head
    self.day = day
    series = SeriesPairs(base.plan, head.plan)
    tasks = TaskPairs(base.plan, head.plan)
    heirs = BodyHeirs(base.plan.departments, head.plan.departments)
  }

  mutating func compare() {
    compareHeads()
    compareAssumptions()
    compareGroups()
    compareSeries()
    compareTasks()
    compareMilestones()
    compareEquations()
    compareAnnualTargets()
    compareReadings()
    compareNotes()
    compareVerdicts()
    compareExceptions()
  }

  mutating func add(_ change: YardstickChange) { changes.append(change) }

  /// Where a table of the head stands, by the rows that are left in it; the plan's own file where there are none.
  func table(of rows: [Place]) -> Place { rows.first.map { Place(file: $0.file) } ?? head.head.place }
}

extension YardstickComparer {
  /// A change of the plan itself.
  mutating func addToHead(_ part: YardstickPart, _ was: Wording?, _ stands: Wording?, _ shift: Shift) {
    guard let bearing = shift.bearing else { return }
    addToHead(part, was, stands, bearing)
  }

  /// A change of the plan itself, with what it does.
  mutating func addToHead(
    _ part: YardstickPart, _ was: Wording?, _ stands: Wording?, _ bearing: YardstickChange.Bearing
  ) {
    add(
      YardstickChange(
        part, of: .table(.head), called: head.head.title, was: was, stands: stands, bearing, place: head.head.place,
        basePlace: base.head.place))
  }

  /// A change of a series that both have.
  mutating func add(
    _ part: YardstickPart, to id: SeriesID, from before: SeriesID, period: Period? = nil, _ was: Wording?,
    _ stands: Wording?, _ bearing: YardstickChange.Bearing
  ) {
    let series = head[id]
    add(
      YardstickChange(
        part, of: .named(series.code), called: series.name, period: period, was: was, stands: stands, bearing,
        place: series.place, basePlace: base[before].place))
  }

  /// The same, where something moved.
  mutating func add(
    _ part: YardstickPart, to id: SeriesID, from before: SeriesID, _ was: Wording?, _ stands: Wording?, _ shift: Shift
  ) {
    guard let bearing = shift.bearing else { return }
    add(part, to: id, from: before, was, stands, bearing)
  }

  /// What one of the unit of a series is in that of the same series of the base; the same where the unit itself is what
  /// changed, which is told of once.
  func scale(of id: SeriesID, from before: SeriesID) -> Ratio {
    if let old = base.indicator(before), let new = head.indicator(id),
      IndicatorPair(id: before, before: old, other: id, now: new).restatesUnit
    {
      return .one
    }
    return head[id].unit.size(in: base[before].unit) ?? .one
  }

  /// The names of some bodies of a register, as one text.
  static func names(_ bodies: [DepartmentID], in register: DepartmentRegister) -> Wording? {
    Wording(published: bodies.map { register[$0].name }.joined(separator: "、"))
  }
}
