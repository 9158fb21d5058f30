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
    return selected(of: roles)
  }

  /// Of some roles, leads first, those of the selected department, or of who has taken its duties over: one for each of
  /// them, and of a body that leads by way of a group and supports by its own name the lead.
  private func selected(of roles: [Role]) -> [Role] {
    guard selection.department != nil else { return roles }
    return selection.selected(in: plan).compactMap { body in
      for isLead in [true, false] {
        let fitting = roles.filter { $0.isLead == isLead }
        if let own = fitting.first(where: { $0.department == body }) { return own }
        let group = fitting.first { selection.group(among: [$0.department], with: body, in: plan) != nil }
        if let group { return Role(department: body, isLead: isLead, group: group.department) }
      }
      return nil
    }
  }

  /// Who owes an item and who supports it, one after the other with the role; only the selected department where there
  /// is one.
  package func roles(of item: OverdueItem) -> [Role] {
    let owing = item.responsibility.supporting.isEmpty ? [] : Set(item.owing.map(\.body))
    let supporting = item.responsibility.supporting.filter { !owing.contains($0) }
    var roles: [Role] = []
    roles.reserveCapacity(item.owing.count + supporting.count)
    for owing in item.owing { roles.append(Role(department: owing.body, isLead: true, group: owing.group)) }
    for body in supporting { roles.append(Role(department: body, isLead: false)) }
    guard selection.department != nil else { return membersStandApart ? roles : roles.withGroupsAsOne }
    let selected = selection.selected(in: plan)
    let asked = Set(selected)
    let own = roles.filter { asked.contains($0.department) || $0.group.map(asked.contains) ?? false }
    guard own.isEmpty else { return own }
    guard let member = roles.first(where: { selection.group(among: [$0.department], in: plan) != nil }) else {
      return []
    }
    return selected.map { Role(department: $0, isLead: member.isLead, group: member.department) }
  }

  /// Whether those who lead a thing have one line together in lists that programs read, as they are too many and the lists
  /// too long.
  package func standTogether(_ leads: [Role]) -> Bool {
    !membersStandApart && selection.department == nil && leads.count > OpenCycles.mostOneByOne
  }

  /// The department asked for, and those that have its duties by the day, where it has them no more.
  package var succession: (from: DepartmentID, to: [DepartmentID])? {
    guard let name = selection.department, let asked = plan.departments.find(name),
      case let selected = selection.selected(in: plan), !selected.contains(asked)
    else { return nil }
    return (asked, selected)
  }
}

extension [Role] {
  /// The same with one role for all members of a group that have it by way of the group.
  fileprivate var withGroupsAsOne: [Role] {
    var seen: Set<Role> = []
    return compactMap { role in
      let one = Role(department: role.group ?? role.department, isLead: role.isLead)
      return seen.insert(one).inserted ? one : nil
    }
  }
}
