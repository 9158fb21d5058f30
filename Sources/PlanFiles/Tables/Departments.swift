import PlanRules

extension PlanLoader {
  /// `departments.csv`: the register, in file order.
  mutating func readDepartments() {
    guard let table = table(.departments) else { return }
    for row in table.rows {
      guard let name = requiredText(.name, of: row) else { continue }
      let department = Department(
        name: name, aliases: names(.aliases, of: row),
        kind: word(
          .kind, of: row, allowed: Department.Kind.allCases.map(\.rawValue), as: Department.Kind.init(rawValue:)),
        members: names(.members, of: row),
        successor: successor(of: row), note: text(.note, of: row))
      let taken = register.add(department)
      for name in taken {
        let owner = register.find(name).map { register[$0].name } ?? ""
        reject(name, .sharedName(owner: owner), name == department.name ? .name : .aliases, of: row)
      }
    }
    reportUnknownNames(in: table)
  }

  private mutating func names(_ column: Column, of row: TableRow) -> [String] {
    text(column, of: row).map { NameList($0).names } ?? []
  }

  private mutating func successor(of row: TableRow) -> Department.Successor? {
    guard let name = text(.successor, of: row) else { return nil }
    guard let from = date(.successorFrom, of: row) else {
      if text(.successorFrom, of: row) == nil { reject("", .empty, .successorFrom, of: row) }
      return nil
    }
    return Department.Successor(name: name, from: from)
  }

  /// Successors and members may stand further down than those that name them, so they are looked up last.
  private mutating func reportUnknownNames(in table: Table) {
    for row in table.rows {
      _ = departments(.members, of: row)
      if let name = text(.successor, of: row), register.find(name) == nil { _ = departments(.successor, of: row) }
    }
  }
}
