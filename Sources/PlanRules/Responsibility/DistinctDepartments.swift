/// Departments in the order in which they are met, each once.
struct DistinctDepartments {
  /// Of so few it takes less time to look at each than to hash one.
  private static let few = 16

  private(set) var ids: [DepartmentID] = []
  private let told: [DepartmentID]
  /// All of them, and those that are told already, where they are not few.
  private var known: Set<DepartmentID> = []

  /// None yet; those told already are not taken.
  init(besides told: [DepartmentID] = []) { self.told = told }

  /// Takes one, unless it is there already; whether it was taken.
  @discardableResult
  mutating func append(_ id: DepartmentID) -> Bool {
    if ids.count + told.count < Self.few {
      if ids.contains(id) || told.contains(id) { return false }
    } else {
      if known.isEmpty { known = Set(ids).union(told) }
      guard known.insert(id).inserted else { return false }
    }
    ids.append(id)
    return true
  }
}
