/// Who has the duties that bodies had in an earlier state of a plan: a body under another of its names, its successors, a
/// group that it is a member of, or the members of a group.
struct BodyHeirs {
  private let base: DepartmentRegister
  private let head: DepartmentRegister
  /// Successions count from whichever day: who is to follow may be named ahead of it.
  private static let always = CalendarDate(Month(index: 12 * 9999 + 11), day: 31)

  init(_ base: DepartmentRegister, _ head: DepartmentRegister) {
    self.base = base
    self.head = head
  }

  /// Of some bodies of the base those of whom nobody among some of the head has the duties, by their names.
  func gone(_ bodies: [DepartmentID], among others: [DepartmentID]) -> [String] {
    guard !bodies.isEmpty else { return [] }
    var present = Set(others)
    for body in others { present.formUnion(head.inCharge(of: body, on: BodyHeirs.always)) }
    for body in others { present.formUnion(head.members(of: body, on: BodyHeirs.always)) }
    return bodies.filter { !isKept($0, present) }.map { base[$0].name }
  }

  /// Of some bodies of the head those who have nobody's duties among some of the base, by their names.
  func added(_ bodies: [DepartmentID], to others: [DepartmentID]) -> [String] {
    var known: Set<DepartmentID> = []
    for body in others { known.formUnion(heirs(of: body)) }
    for body in others {
      for member in base.members(of: body, on: BodyHeirs.always) { known.formUnion(heirs(of: member)) }
    }
    return bodies.filter { body in
      let members = head.members(of: body, on: BodyHeirs.always)
      let inCharge = Set(head.inCharge(of: body, on: BodyHeirs.always))
      let isKnown = known.contains(body) || !inCharge.isDisjoint(with: known)
      return !isKnown && (members.isEmpty || !members.allSatisfy { known.contains($0) })
    }.map { head[$0].name }
  }

  private func isKept(_ body: DepartmentID, _ present: Set<DepartmentID>) -> Bool {
    if !heirs(of: body).isDisjoint(with: present) { return true }
    // A group is there where all its members are.
    let members = base.members(of: body, on: BodyHeirs.always)
    return !members.isEmpty && members.allSatisfy { !heirs(of: $0).isDisjoint(with: present) }
  }

  /// The bodies of the head that a body of the base is, or is followed by.
  private func heirs(of body: DepartmentID) -> Set<DepartmentID> {
    var found: Set<DepartmentID> = []
    let followers = base.inCharge(of: body, on: BodyHeirs.always)
    for id in [body] + followers {
      let department = base[id]
      let names = [department.name] + department.aliases
      let known = names.compactMap { head.find($0) }
      let heirs = known.isEmpty ? names.compactMap { head.match($0) } : known
      for same in heirs {
        found.insert(same)
        found.formUnion(head.inCharge(of: same, on: BodyHeirs.always))
      }
    }
    return found
  }

  /// Of the members of a group those that the same group of the head has no more; none where that is not there.
  func membersGone(from group: DepartmentID) -> (names: [String], group: Department)? {
    let members = base.members(of: group, on: BodyHeirs.always)
    guard !members.isEmpty,
      let same = ([base[group].name] + base[group].aliases).lazy.compactMap({ head.find($0) }).first
    else { return nil }
    let present = Set(head.members(of: same, on: BodyHeirs.always))
    return (members.filter { heirs(of: $0).isDisjoint(with: present) }.map { base[$0].name }, head[same])
  }
}
