package import PlanRules

/// The register of departments.
package enum DepartmentTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case name, aliases, kind, members, successor, successorFrom, note

    package static let table = PlanTable.departments
    package static let required: [Column] = [.name]
    package static let long: [Column] = [.aliases, .members, .successor, .note]

    package var otherNames: [String] {
      switch self {
      case .name: ["单位名称", "单位", "部门", "部门名称", "name", "department"]
      case .aliases: ["简称", "曾用名", "aliases"]
      case .kind: ["单位类型", "kind"]
      case .members: ["members"]
      case .successor, .successorFrom: []
      case .note: ["说明", "note"]
      }
    }

    package var header: String {
      switch self {
      case .name: "名称"
      case .aliases: "别名"
      case .kind: "类型"
      case .members: "成员"
      case .successor: "承接单位"
      case .successorFrom: "承接日期"
      case .note: "备注"
      }
    }
  }

  /// Reads the register into the names of a plan, in file order.
  static func read(_ rows: TableRows<Column>, into names: inout NameIndex) {
    for row in rows {
      guard let name = row[.name].requiredText() else { continue }
      let department = Department(
        name: name, aliases: row[.aliases].names(), kind: row[.kind].word(), members: row[.members].names(),
        succession: row.succession(), note: row[.note].text())
      for taken in names.departments.add(department) {
        let owner = names.departments.find(taken).map { names.departments[$0].name } ?? ""
        row[taken == name ? .name : .aliases].reject(taken, .sharedName(owner: owner))
      }
    }
    reportUnknownNames(rows, in: &names)
    reportCircles(rows, in: names)
  }

  /// Successors and members may stand further down than those that name them, so they are looked up last.
  private static func reportUnknownNames(_ rows: TableRows<Column>, in names: inout NameIndex) {
    for row in rows {
      _ = row[.members].departments(in: &names)
      _ = row[.successor].departments(in: &names)
    }
  }

  /// A body that is its own successor, or a group that is its own member, be it by way of others.
  private static func reportCircles(_ rows: TableRows<Column>, in names: NameIndex) {
    let succession = Set(names.departments.circles { $0.succession?.names ?? [] })
    let membership = Set(names.departments.circles(along: \.members))
    guard !succession.isEmpty || !membership.isEmpty else { return }
    for row in rows {
      guard let name = row[.name].text(), let id = names.departments.find(name) else { continue }
      if succession.contains(id) { row[.successor].report(.circle(name), about: name) }
      if membership.contains(id) { row[.members].report(.circle(name), about: name) }
    }
  }
}

extension TableRow<DepartmentTable.Column> {
  fileprivate func succession() -> Department.Succession? {
    let names = self[.successor].names()
    guard !names.isEmpty || self[.successorFrom].holdsSomething else { return nil }
    guard let from = self[.successorFrom].date() else {
      self[.successorFrom].require()
      return nil
    }
    if names.isEmpty, let name = self[.name].text() {
      self[self[.successor].hasColumn ? .successor : .successorFrom].report(.noSuccessor(name), about: name)
    }
    return Department.Succession(names: names, from: from)
  }
}

extension CellReader {
  fileprivate func names() -> [String] { stated().map { NameList($0).names } ?? [] }
}
