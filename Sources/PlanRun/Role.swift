package import PlanRules

/// What a department has to do with something.
package struct Role: Sendable, Hashable {
  /// The department.
  package let department: DepartmentID
  /// Whether it leads, or else supports.
  package let isLead: Bool
  /// The group that the tables name in its place.
  package var group: DepartmentID?
}

extension PlanResult {
  /// Who answers for something, one after the other with the role; only the selected department where there is one.
  package func roles(of responsibility: Responsibility) -> [Role] {
    let roles =
      responsibility.lead.map { Role(department: $0, isLead: true) }
      + responsibility.supporting.map { Role(department: $0, isLead: false) }
    guard selection.department != nil else { return roles }
    guard let selected = selection.selected(in: plan) else { return [] }
    let own = roles.filter { $0.department == selected }
    guard own.isEmpty else { return own }
    let member = roles.first { selection.group(among: [$0.department], in: plan) != nil }
    return member.map { [Role(department: selected, isLead: $0.isLead, group: $0.department)] } ?? []
  }

  /// The department asked for, and the one that has its duties by the day, where that is another one.
  package var succession: (from: DepartmentID, to: DepartmentID)? {
    guard let name = selection.department, let asked = plan.departments.find(name),
      let selected = selection.selected(in: plan), asked != selected
    else { return nil }
    return (asked, selected)
  }
}
