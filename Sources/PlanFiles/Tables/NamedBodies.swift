import PlanRules

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

  private static let leading = ["牵头负责", "牵头", "主办", "负责"]
  private static let supporting = ["配合", "参与", "协办", "协助"]
  private static let headings = [
    ("牵头单位", false), ("责任单位", false), ("负责单位", false), ("主办单位", false), ("牵头", false), ("配合单位", true), ("参与单位", true),
    ("协办单位", true), ("责任配合单位", true), ("配合", true),
  ]

  /// Whether a cell may say so at all; nearly none does.
  static func mayBeStated(in cell: String) -> Bool {
    ["牵头", "配合", "主办", "协办", "参与", "协助", "单位：", "单位:"].contains(where: cell.contains(text:))
  }

  /// The names of a cell with their roles; none where no name bears a word for one, a name of the register being whole.
  ///
  /// A word behind a name holds for those before it as well, a heading for those behind it. Beside one that is said to
  /// lead, who has no word supports.
  static func roles(of names: [String], isKnown: (String) -> Bool) -> [NamedRole] {
    var found = names.map { name -> (name: String, role: Bool?, isHeading: Bool) in
      guard !isKnown(name) else { return (name, nil, false) }
      for (heading, isSupporting) in headings {
        for colon in ["：", ":"] where name.begins(with: heading + colon) {
          return (String(name.dropFirst(heading.count + 1)).trimmingBlanks, isSupporting, true)
        }
      }
      for (words, isSupporting) in [(leading, false), (supporting, true)] {
        for word in words where name.ends(with: word) && name.count > word.count {
          return (String(name.dropLast(word.count)).trimmingBlanks, isSupporting, false)
        }
      }
      return (name, nil, false)
    }
    guard found.contains(where: { $0.role != nil }) else { return [] }
    for position in found.indices.dropFirst() where found[position].role == nil && found[position - 1].isHeading {
      found[position].role = found[position - 1].role
      found[position].isHeading = true
    }
    for position in found.indices.dropLast().reversed() where found[position].role == nil {
      found[position].role = found[position + 1].isHeading ? nil : found[position + 1].role
    }
    let hasLead = found.contains { $0.role == false }
    return found.map { NamedRole(name: $0.name, isSupporting: $0.role ?? hasLead) }
  }
}
