/// The departments of a plan, found by any of their names.
///
/// Names are compared after ``NameFolding``, so that full-width forms and the radical code points of text taken from
/// PDFs make no difference.
public struct DepartmentRegister: Sendable {
  /// The departments in the order of the table; unregistered ones follow in the order they were met.
  public private(set) var departments: [Department] = []
  private var positions = NameTable()

  /// An empty register.
  public init() {}

  /// The department at a position.
  public subscript(id: DepartmentID) -> Department { departments[id.index] }

  /// Adds a department and returns the names of it that already belong to another one, which keeps them.
  @discardableResult
  public mutating func add(_ department: Department) -> [String] {
    let position = departments.count
    departments.append(department)
    return ([department.name] + department.aliases).filter { name in
      let folded = NameFolding.folded(name)
      return positions.insert(folded, position) != position
    }
  }

  /// The department of a name or alias.
  public func find(_ name: String) -> DepartmentID? { positions[NameFolding.folded(name)].map { DepartmentID($0) } }

  /// The department of a name; one the register does not list is kept as printed, so that its duty is not lost.
  public mutating func findOrKeep(_ name: String) -> (id: DepartmentID, isRegistered: Bool) {
    if let id = find(name) { return (id, self[id].isRegistered) }
    add(Department(name: name, isRegistered: false))
    return (DepartmentID(departments.count - 1), false)
  }

  /// Who answers for a department's duties on a day: itself, or its successors, or theirs; itself where it was abolished
  /// and nobody is named.
  public func inCharge(of id: DepartmentID, on date: CalendarDate) -> [DepartmentID] {
    inCharge(of: id, on: date, after: [id])
  }

  /// A body that stands among those before it is left out: a circle of successors ends instead of turning for ever.
  private func inCharge(of id: DepartmentID, on date: CalendarDate, after before: [DepartmentID]) -> [DepartmentID] {
    guard let succession = self[id].succession, succession.from <= date else { return [id] }
    let next = succession.names.compactMap(find).filter { !before.contains($0) }
    guard !next.isEmpty else { return [id] }
    var found: [DepartmentID] = []
    for successor in next {
      for body in inCharge(of: successor, on: date, after: before + next) where !found.contains(body) {
        found.append(body)
      }
    }
    return found
  }

  /// The members of a group on a day, those of groups within it too, each once; none where they are not named.
  public func members(of group: DepartmentID, on date: CalendarDate) -> [DepartmentID] {
    members(of: group, on: date, within: [group])
  }

  private func members(
    of group: DepartmentID, on date: CalendarDate, within groups: [DepartmentID]
  ) -> [DepartmentID] {
    var found: [DepartmentID] = []
    for name in self[group].members {
      for member in find(name).map({ inCharge(of: $0, on: date) }) ?? [] where !groups.contains(member) {
        let bodies = self[member].members.isEmpty ? [member] : members(of: member, on: date, within: groups + [member])
        for body in bodies where !found.contains(body) { found.append(body) }
      }
    }
    return found
  }

  /// The government of a region, by the name of either: `永宁县` finds 永宁县人民政府.
  public func government(of region: String) -> DepartmentID? {
    [region, region + "人民政府", region + "政府"].lazy.compactMap { find($0) }.first
  }

  /// The group among some departments that a department belongs to on a day, itself or as the successor of a member.
  public func group(among ids: [DepartmentID], with member: DepartmentID, on date: CalendarDate) -> DepartmentID? {
    ids.first { members(of: $0, on: date).contains(member) }
  }

  /// All names and aliases of registered departments, for suggestions.
  public var names: [String] {
    departments.filter(\.isRegistered).flatMap { [$0.name] + $0.aliases }
  }
}
