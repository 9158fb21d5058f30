package import PlanRules

/// The bodies that one cell names.
struct NamedBodies {
  /// Those named, without those that the cell says only support.
  var ids: [DepartmentID] = []
  /// Those that the cell says only support.
  var supporting: [DepartmentID] = []
  /// Whether the list ends in 等: it names only some.
  var isOpen = false
}

/// A name of a cell that says who leads: `市残联牵头，市财政局、市教育局配合`, `牵头单位：市残联；配合单位：市财政局`.
struct NamedRole {
  /// The name without the word for its role.
  let name: String
  /// Whether it supports.
  let isSupporting: Bool

  private static let leading = [
    "牵头负责", "牵头单位", "牵头", "主办单位", "主办", "按职责分工负责", "按照职责分工负责", "按职责负责", "分工负责", "共同负责", "分别负责", "负责",
  ]
  private static let supporting = [
    "按职责分工配合", "按职责配合", "积极配合", "配合单位", "配合", "参与", "协办单位", "协办", "协助",
  ]
  private static let headings = [
    ("牵头责任单位", false), ("牵头单位", false), ("责任单位", false), ("负责单位", false), ("主办单位", false), ("牵头部门", false),
    ("责任部门", false), ("牵头", false), ("主办", false), ("责任配合单位", true), ("配合单位", true), ("参与单位", true), ("协办单位", true),
    ("配合部门", true), ("配合", true), ("协办", true),
  ]

  /// Whether a cell may say so at all; nearly none does.
  static func mayBeStated(in cell: String) -> Bool {
    ["牵头", "配合", "主办", "协办", "参与", "协助", "负责", "单位：", "单位:"].contains(where: cell.contains(text:))
  }

  /// A name without the word for a role behind it (`市残联牵头`, `市残联（牵头）`), and the role; `nil` where there is none.
  private static func roleBehind(_ name: String) -> (name: String, isSupporting: Bool)? {
    var text = name
    let isBracketed = ["）", ")"].contains(where: text.ends)
    if isBracketed { text = String(text.dropLast()) }
    for (words, isSupporting) in [(supporting, true), (leading, false)] {
      for word in words where text.ends(with: word) && text.count > word.count {
        var rest = String(text.dropLast(word.count))
        if isBracketed {
          guard ["（", "("].contains(where: rest.ends) else { continue }
          rest = String(rest.dropLast())
        }
        if rest.begins(with: "由") { rest = String(rest.dropFirst()) }
        return rest.isEmpty ? nil : (rest.trimmingBlanks, isSupporting)
      }
    }
    return nil
  }

  /// Remarks of a cell that the first of its bodies leads.
  private static let firstLeads = ["为", "是"].flatMap { verb in
    ["排第一位的", "排在第一位的", "列第一位的", "排名第一的", "排首位的", "列首位的", "第一个"].flatMap { place in
      ["牵头单位", "牵头部门", "责任单位"].flatMap { ["（\(place)\(verb)\($0)）", "(\(place)\(verb)\($0))"] }
    }
  }

  /// On which names of a list a word for a role is.
  private enum Scope { case before, behind, itself }

  /// The names of a cell with their roles; none where no name bears a word for one, a name of the register being whole.
  ///
  /// A word behind a name holds for those before it as well, in brackets only for its own, a heading for those behind it.
  /// Beside one that is said to lead, who has no word supports.
  static func roles(of names: [String], isKnown: (String) -> Bool) -> [NamedRole] {
    if let last = names.last, let remark = firstLeads.first(where: last.ends) {
      return names.indices.map { index in
        let name = index == names.count - 1 ? String(names[index].dropLast(remark.count)) : names[index]
        return NamedRole(name: name.trimmingBlanks, isSupporting: index > 0)
      }
    }
    var found = names.map { name -> (name: String, role: Bool?, scope: Scope) in
      guard !isKnown(name) else { return (name, nil, .itself) }
      for (heading, isSupporting) in headings {
        for colon in ["：", ":"] where name.begins(with: heading + colon) {
          return (String(name.dropFirst(heading.count + 1)).trimmingBlanks, isSupporting, .behind)
        }
      }
      guard let (rest, isSupporting) = roleBehind(name) else { return (name, nil, .itself) }
      return (rest, isSupporting, ["）", ")"].contains(where: name.ends) ? .itself : .before)
    }
    guard found.contains(where: { $0.role != nil }) else { return [] }
    for position in found.indices.dropFirst() where found[position].role == nil && found[position - 1].scope == .behind
    {
      (found[position].role, found[position].scope) = (found[position - 1].role, .behind)
    }
    for position in found.indices.dropLast().reversed() where found[position].role == nil {
      guard found[position + 1].scope == .before else { continue }
      (found[position].role, found[position].scope) = (found[position + 1].role, .before)
    }
    let hasLead = found.contains { $0.role == false }
    return found.map { NamedRole(name: $0.name, isSupporting: $0.role ?? hasLead) }
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
    let list = NameList(cell)
    let register = plan?.departments
    func isKnown(_ name: String) -> Bool { register?.find(name) != nil }
    let roles = NamedRole.mayBeStated(in: cell) ? NamedRole.roles(of: list.names, isKnown: isKnown) : []
    isOpen = list.isOpen
    bodies = list.names.enumerated().map { position, name in
      let own = roles.isEmpty ? name : roles[position].name
      let id = register?.find(own).flatMap { register?[$0].isRegistered == true ? $0 : nil }
      return Body(
        name: own, isSupporting: roles.isEmpty ? false : roles[position].isSupporting,
        registered: id.flatMap { register?[$0].name },
        nearest: id == nil ? NearestNames.nearest(to: own, among: register?.names ?? []) : [])
    }
  }
}
