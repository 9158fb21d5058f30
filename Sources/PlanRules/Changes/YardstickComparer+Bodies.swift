/// Who answers: bodies taken off a duty, and groups that have lost members.
extension YardstickComparer {
  /// What both states of a duty say of who has it.
  struct Bodies {
    let lead: [DepartmentID]
    let supporting: [DepartmentID]
  }

  /// Those of a row; where both states let only the first of several lead, that one, with the others as support.
  func bodies(
    in plan: Plan, lead: [DepartmentID], named: Bool, takenOverBy: [DepartmentID] = [], supporting: [DepartmentID]
  ) -> Bodies {
    guard base.head.leads == head.head.leads else {
      return Bodies(lead: lead + takenOverBy, supporting: supporting)
    }
    let own = plan.leading(among: lead, named: named)
    return Bodies(lead: own.lead + takenOverBy, supporting: own.supporting + supporting)
  }

  /// Bodies taken off a duty, and leads added to it; `answering` are those who answer for it in the head whoever its own row
  /// names, so that a name that moved to another row is no loss.
  mutating func compareBodies(
    _ old: Bodies, _ new: Bodies, answering: () -> Responsibility, of subject: Subject, called name: String,
    place: Place, basePlace: Place
  ) {
    func add(_ part: YardstickPart, _ was: [DepartmentID], _ stands: [DepartmentID], _ bearing: YardstickChange.Bearing)
      -> YardstickChange
    {
      YardstickChange(
        part, of: subject, called: name, was: Self.names(was, in: base.departments),
        stands: Self.names(stands, in: head.departments), bearing, place: place, basePlace: basePlace)
    }
    let lead = old.lead
    if !heirs.gone(lead, among: new.lead).isEmpty, !heirs.gone(lead, among: new.lead + answering().lead).isEmpty {
      self.add(add(.lead, lead, new.lead, .loosened))
    } else if !lead.isEmpty, !heirs.added(new.lead, to: lead).isEmpty {
      self.add(add(.lead, lead, new.lead, .tightened))
    }
    let all = new.lead + new.supporting
    guard !heirs.gone(old.supporting, among: all).isEmpty else { return }
    let others = answering()
    guard !heirs.gone(old.supporting, among: all + others.lead + others.supporting).isEmpty else { return }
    self.add(add(.supporting, old.supporting, new.supporting, .loosened))
  }

  /// Who answers in the head, whoever is to follow whom.
  var answering: ResponsibilityMatrix { ResponsibilityMatrix(plan: head, on: day ?? head.period.end) }

  /// Groups that lead something and have lost members.
  mutating func compareGroups() {
    for id in owingGroups {
      guard let (gone, group) = heirs.membersGone(from: id), !gone.isEmpty else { continue }
      let name = base.departments[id].name
      add(
        YardstickChange(
          .members, of: .row(.departments, key: name), called: name,
          was: Wording(published: base.departments[id].members.joined(separator: "、")),
          stands: Wording(published: group.members.joined(separator: "、")), .loosened, place: head.head.place,
          basePlace: base.head.place))
    }
  }

  private var owingGroups: [DepartmentID] {
    let departments = base.departments.departments
    let groups = Set(departments.indices.filter { !departments[$0].members.isEmpty }.map { DepartmentID($0) })
    guard !groups.isEmpty else { return [] }
    let series = base.allSeries.flatMap { base[$0].lead }
    let leads =
      series + base.tasks.flatMap(\.lead) + base.milestones.flatMap(\.lead) + (base.head.owner.map { [$0] } ?? [])
    return groups.intersection(leads).sorted()
  }
}
