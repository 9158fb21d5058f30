import PlanRules

extension PlanLoader {
  /// `departments.csv`: the register, in file order.
  mutating func readDepartments() {
    guard let table = table(.departments) else { return }
    for row in table.rows {
      guard let name = requiredText("名称", of: row) else { continue }
      let kinds = Department.Kind.allCases.map(\.rawValue)
      let department = Department(
        name: name, aliases: names("别名", of: row),
        kind: word("类型", of: row, allowed: kinds, as: Department.Kind.init(rawValue:)), members: names("成员", of: row),
        successor: successor(of: row), note: text("备注", of: row))
      let taken = register.add(department)
      for name in taken {
        let owner = register.find(name).map { register[$0].name } ?? ""
        reject(name, .sharedName(owner: owner), name == department.name ? "名称" : "别名", of: row)
      }
    }
    reportUnknownSuccessors(in: table)
  }

  private mutating func names(_ column: String, of row: TableRow) -> [String] {
    text(column, of: row).map { NameList($0).names } ?? []
  }

  private mutating func successor(of row: TableRow) -> Department.Successor? {
    guard let name = text("承接单位", of: row) else { return nil }
    guard let from = date("承接日期", of: row) else {
      if text("承接日期", of: row) == nil { reject("", .empty, "承接日期", of: row) }
      return nil
    }
    return Department.Successor(name: name, from: from)
  }

  /// Successors may stand further down than those they succeed, so they are looked up last.
  private mutating func reportUnknownSuccessors(in table: Table) {
    for row in table.rows {
      if let name = text("承接单位", of: row), register.find(name) == nil { _ = departments("承接单位", of: row) }
    }
  }
}
