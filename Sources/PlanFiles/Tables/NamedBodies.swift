package import PlanRules

/// The bodies that one cell names.
struct NamedBodies {
  /// Those named, without those that the cell says only support.
  var ids: [DepartmentID] = []
  /// Those that the cell says only support.
  var supporting: [DepartmentID] = []
  /// Whether the list ends in 等: it names only some.
  var isOpen = false
  /// Whether the cell says itself who leads.
  var namesLeaders = false
}

/// The bodies of the cells of a table, each name of which is known: most of its rows name the same few, and each cell is
/// looked up once.
struct KnownBodies {
  private var positions = NameTable()
  private var cells: [NamedBodies] = []

  /// What a cell names, where another one holds the same.
  subscript(text: String) -> NamedBodies? { positions[text].map { cells[$0] } }

  /// Keeps what a cell names.
  mutating func keep(_ bodies: NamedBodies, of text: String) {
    positions.insert(text, cells.count)
    cells.append(bodies)
  }
}

/// What a cell of departments says: each name with its role, and who that is by a register.
package struct DepartmentCell: Sendable {
  /// One name of the cell.
  package struct Body: Sendable {
    /// The name as the cell prints it, without a word for its role.
    package let name: String
    /// Whether it only supports.
    package let isSupporting: Bool
    /// Its name in the register; `nil` where that does not have it, or where there is none.
    package let registered: String?
    /// The names of the register that are near to one which it does not have.
    package let nearest: [String]
  }

  /// The names in the order of the cell.
  package let bodies: [Body]
  /// Whether the list ends in 等: it names only some.
  package let isOpen: Bool

  /// The names of a cell, looked up in the register of a plan where one is given.
  package init(_ cell: String, in plan: Plan?) {
    let register = plan?.departments
    let list = BodyList(cell) { register?.find($0) != nil }
    isOpen = list.isOpen
    bodies = list.bodies.map { body in
      let id = register?.match(body.name).flatMap { register?[$0].isRegistered == true ? $0 : nil }
      return Body(
        name: body.name, isSupporting: body.isSupporting, registered: id.flatMap { register?[$0].name },
        nearest: id == nil ? NearestNames.nearest(to: body.name, among: register?.names ?? []) : [])
    }
  }
}
