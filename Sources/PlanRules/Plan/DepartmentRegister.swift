/// The departments of a plan, found by any of their names.
///
/// Names are compared after ``NameFolding``, so that full-width forms and the radical code points of text taken from
/// PDFs make no difference.
public struct DepartmentRegister: Sendable {
  /// The departments in the order of the table; unregistered ones follow in the order they were met.
  public private(set) var departments: [Department] = []
  private var positions = NameTable()
  /// The departments by their names without a place; made when the first name is looked for so.
  private var cores: [String: [Int]]?
  /// Whether no table lists the departments, so that the names as they stand are the register.
  public let takesAnyName: Bool
  /// The plan's own region, whose name bodies may have in front of theirs.
  private let region: String?

  /// An empty register.
  public init(takesAnyName: Bool = false, region: String? = nil) {
    self.takesAnyName = takesAnyName
    self.region = region.map(NameFolding.folded)
  }

  /// The department at a position.
  public subscript(id: DepartmentID) -> Department { departments[id.index] }

  /// Adds a department and returns the names of it that already belong to another one, which keeps them.
  @discardableResult
  public mutating func add(_ department: Department) -> [String] {
    let position = departments.count
    departments.append(department)
    if department.isRegistered, cores != nil { enterCores(of: position) }
    return ([department.name] + department.aliases).filter { name in
      let folded = NameFolding.folded(name)
      return positions.insert(folded, position) != position
    }
  }

  /// The department of a name or alias; `原市政数局` is the 市政数局 of the register.
  public func find(_ name: String) -> DepartmentID? {
    let folded = NameFolding.folded(name)
    if let position = positions[folded] { return DepartmentID(position) }
    guard folded.begins(with: "原") else { return nil }
    return positions[String(folded.dropFirst())].map { DepartmentID($0) }
  }

  /// The department of a name; one the register does not list is kept as printed, so that its duty is not lost. `isNew`
  /// where the name was not met before.
  public mutating func findOrKeep(_ name: String) -> (id: DepartmentID, isRegistered: Bool, isNew: Bool) {
    if let id = find(name) { return (id, self[id].isRegistered, false) }
    if cores == nil {
      cores = [:]
      for position in departments.indices where departments[position].isRegistered { enterCores(of: position) }
    }
    if let id = match(name) {
      _ = positions.insert(NameFolding.folded(name), id.index)
      return (id, self[id].isRegistered, false)
    }
    add(Department(name: name, isRegistered: takesAnyName))
    // `市民政局（市老龄办）` is the 市民政局 of other cells.
    if let (outside, _) = DepartmentRegister.bracketed(name), !outside.begins(with: "各") {
      _ = positions.insert(NameFolding.folded(outside), departments.count - 1)
    }
    return (DepartmentID(departments.count - 1), takesAnyName, true)
  }

  /// The department that a name means: by one of its names, by that before the second one in brackets, or by its name without
  /// the place, or with one, where that fits just one.
  public func match(_ name: String) -> DepartmentID? {
    if let id = find(name) { return id }
    if let (outside, inside) = DepartmentRegister.bracketed(name) {
      if let id = match(outside) { return id }
      if let id = find(inside) { return id }
    }
    let fitting = candidates(for: name)
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The departments whose names are the same as one but for the place.
  public func candidates(for name: String) -> [DepartmentID] {
    let wanted = BodyName(NameFolding.folded(name))
    let near =
      cores.map { cores in Array(Set(wanted.cores.flatMap { cores[$0] ?? [] })).sorted() }
      ?? departments.indices.filter { departments[$0].isRegistered }
    return near.filter { position in
      departments[position].names.contains { BodyName(NameFolding.folded($0)).isSame(as: wanted, in: region) }
    }.map { DepartmentID($0) }
  }

  private mutating func enterCores(of position: Int) {
    for name in departments[position].names {
      for core in BodyName(NameFolding.folded(name)).cores { cores?[core, default: []].append(position) }
    }
  }

  /// The two bodies that a name with brackets names, where both are registered and not one.
  public func bodiesConfused(by name: String) -> [DepartmentID] {
    guard find(name) == nil, let (outside, inside) = DepartmentRegister.bracketed(name), let first = match(outside),
      let second = find(inside), first != second
    else { return [] }
    return [first, second]
  }

  /// What stands before brackets that end a name, and what in them.
  private static func bracketed(_ name: String) -> (outside: String, inside: String)? {
    guard let last = name.last, "）)".contains(last), let open = name.lastIndex(where: { "（(".contains($0) }),
      open > name.startIndex
    else { return nil }
    let inside = String(name[name.index(after: open)...].dropLast())
    return inside.isEmpty ? nil : (String(name[..<open]).trimmingBlankEnds, inside)
  }

  /// Who answers for a department's duties on a day: itself, or its successors, or theirs; itself where it was abolished
  /// and nobody is named, or where its successors hand over to each other only.
  public func inCharge(of id: DepartmentID, on date: CalendarDate) -> [DepartmentID] {
    guard let first = successors(of: id, on: date) else { return [id] }
    var found: [DepartmentID] = []
    var met: Set<DepartmentID> = [id]
    var waiting = Array(first.reversed())
    while let next = waiting.popLast() {
      guard met.insert(next).inserted else { continue }
      if let further = successors(of: next, on: date) { waiting += further.reversed() } else { found.append(next) }
    }
    return found.isEmpty ? [id] : found
  }

  /// Whether a department answers for its duties itself on a day, as nobody is named who has taken them over.
  func keepsDuties(_ id: DepartmentID, on date: CalendarDate) -> Bool {
    departments[id.index].succession.map { $0.from > date } ?? true
  }

  /// Who has taken a body's duties over by a day; `nil` where it has them itself.
  private func successors(of id: DepartmentID, on date: CalendarDate) -> [DepartmentID]? {
    guard let succession = self[id].succession, succession.from <= date else { return nil }
    let bodies = succession.names.compactMap(find)
    return bodies.isEmpty ? nil : bodies
  }

  /// Of the bodies that a table names, those whose duties another has taken over by a day, so that its list can say
  /// whose they were (`原市政数局`).
  public func former(among named: [DepartmentID], of body: DepartmentID, on date: CalendarDate) -> [DepartmentID] {
    named.filter { $0 != body && inCharge(of: $0, on: date).contains(body) }
  }

  /// The members of a group on a day, those of groups within it too, each once; none where they are not named.
  public func members(of group: DepartmentID, on date: CalendarDate) -> [DepartmentID] {
    guard !self[group].members.isEmpty else { return [] }
    var found: [DepartmentID] = []
    var met: Set<DepartmentID> = [group]
    var waiting = bodies(named: self[group].members, on: date)
    while let next = waiting.popLast() {
      guard met.insert(next).inserted else { continue }
      if self[next].members.isEmpty {
        found.append(next)
      } else {
        waiting += bodies(named: self[next].members, on: date)
      }
    }
    return found
  }

  /// The bodies in charge of those of some names, the first last.
  private func bodies(named names: [String], on date: CalendarDate) -> [DepartmentID] {
    names.compactMap(find).flatMap { inCharge(of: $0, on: date) }.reversed()
  }

  /// The bodies whose successors, or whose members, lead back to themselves; of each circle the one that closes it.
  public func circles(along link: (Department) -> [String]) -> [DepartmentID] {
    guard departments.contains(where: { !link($0).isEmpty }) else { return [] }
    let links = departments.map { link($0).compactMap(find) }
    var closing: [DepartmentID] = []
    // Each body is unseen, on the way from the first one, or left behind.
    var isOnTheWay = [Bool](repeating: false, count: links.count)
    var isLeft = isOnTheWay
    for start in links.indices where !isLeft[start] {
      var way = [(body: start, next: 0)]
      isOnTheWay[start] = true
      while let (body, next) = way.last {
        guard next < links[body].count else {
          (isOnTheWay[body], isLeft[body]) = (false, true)
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let linked = links[body][next].index
        if isOnTheWay[linked] {
          closing.append(DepartmentID(body))
        } else if !isLeft[linked] {
          isOnTheWay[linked] = true
          way.append((linked, 0))
        }
      }
    }
    return closing
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

extension Department {
  /// All its names.
  fileprivate var names: [String] { [name] + aliases }
}
