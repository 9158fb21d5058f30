import PlanFiles
import PlanRules
import TestSupport
import Testing

/// The plans that ship, loaded.
enum Shipped {
  static func load(_ id: String) throws -> LoadedFolder {
    try PlanFolder.load("\(Repository.plans)/\(id)", shownAs: "plans/\(id)")
  }

  static func plan(_ id: String) throws -> Plan { try #require(try load(id).plan) }
}

extension Plan {
  /// The names of departments, in order.
  func names(_ ids: [DepartmentID]) -> [String] { ids.map { departments[$0].name } }
}

/// How much two names have in common: shared pairs of neighbouring characters ÷ all of them, twice, 0 to 1.
func likeness(_ left: String, _ right: String) -> Double {
  func pairs(_ text: String) -> [String: Int] {
    let characters = text.filter { !"：、（），“”".contains($0) }
    return zip(characters, characters.dropFirst()).reduce(into: [:]) { $0["\($1.0)\($1.1)", default: 0] += 1 }
  }
  let (first, second) = (pairs(left), pairs(right))
  let shared = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
  return Double(2 * shared) / Double(max(1, first.values.reduce(0, +) + second.values.reduce(0, +)))
}
