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

  /// Who answers for a department's duties on a day: itself, or its successor, or that one's successor.
  public func inCharge(of id: DepartmentID, on date: CalendarDate) -> DepartmentID {
    var current = id
    // A chain cannot be longer than the register; a circle ends here instead of turning for ever.
    for _ in departments {
      guard let successor = self[current].successor, successor.from <= date, let next = find(successor.name) else {
        break
      }
      current = next
    }
    return current
  }

  /// The group among some departments that a department belongs to on a day, itself or as the successor of a member.
  public func group(among ids: [DepartmentID], with member: DepartmentID, on date: CalendarDate) -> DepartmentID? {
    ids.first { id in
      self[id].members.contains { find($0).map { inCharge(of: $0, on: date) } == member }
    }
  }

  /// All names and aliases of registered departments, for suggestions.
  public var names: [String] {
    departments.filter(\.isRegistered).flatMap { [$0.name] + $0.aliases }
  }
}
