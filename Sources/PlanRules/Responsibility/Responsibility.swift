/// Who answers for something.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Responsibility: Sendable {
  /// What makes the departments responsible.
  public enum Basis: String, Sendable, Hashable {
    /// The row itself names them.
    case indicator
    /// They lead the tasks that carry the indicator.
    case task
    /// They own the plan.
    case owner
  }

  /// Who leads; two or more answer jointly.
  public let lead: [DepartmentID]
  /// Who supports.
  public let supporting: [DepartmentID]
  /// Who leads by the tables, before any successor has taken over.
  public let named: [DepartmentID]
  /// What makes them responsible.
  public let basis: Basis
  /// Positions of the tasks that carry the indicator.
  public let tasks: [Int]

  init(
    lead: [DepartmentID], supporting: [DepartmentID], named: [DepartmentID]? = nil, basis: Basis, tasks: [Int]
  ) {
    self.lead = lead
    self.supporting = supporting
    self.named = named ?? lead
    self.basis = basis
    self.tasks = tasks
  }
}

/// Who answers for which series and task of a plan on a day: successors have taken over by then.
public struct ResponsibilityMatrix: Sendable {
  private let plan: Plan
  private let day: CalendarDate

  /// The matrix of a plan on a day.
  public init(plan: Plan, on day: CalendarDate) {
    self.plan = plan
    self.day = day
  }

  /// Who answers for a series: those its row names, else the leads of its tasks, else for a statistic those of the
  /// indicators it bears on, else the plan's owner.
  public func responsibility(for series: SeriesID) -> Responsibility {
    let tasks = plan.tasks(carrying: series)
    let supporting = plan[series].supporting + tasks.flatMap { plan.tasks[$0].supporting }
    let own = plan.leading(among: plan[series].lead, named: plan[series].namesLeaders)
    if !own.lead.isEmpty {
      return responsibility(
        lead: own.lead, supporting: own.supporting + supporting, basis: .indicator, tasks: tasks)
    }
    let leads = tasks.map { leading(plan.tasks[$0]) }
    if leads.contains(where: { !$0.lead.isEmpty }) {
      return responsibility(
        lead: leads.flatMap(\.lead), supporting: leads.flatMap(\.supporting) + supporting, basis: .task, tasks: tasks)
    }
    let related = plan.indicators(of: series).map(responsibility(for:)).filter { $0.basis != .owner }
    if let first = related.first {
      return responsibility(
        lead: related.flatMap(\.lead), supporting: related.flatMap(\.supporting), basis: first.basis,
        tasks: related.flatMap(\.tasks))
    }
    return responsibility(lead: plan.head.owner.map { [$0] } ?? [], supporting: [], basis: .owner, tasks: [])
  }

  /// Who answers for a figure of a region: its own government and the department in charge, not the other members of a
  /// group that leads.
  ///
  /// Where the register does not know the region's government, the group stands for it.
  public func responsibility(for series: SeriesID, in region: String?) -> Responsibility {
    let whole = responsibility(for: series)
    guard let region, let government = plan.departments.government(of: region) else { return whole }
    let departments = whole.lead.filter { plan.departments[$0].kind != .group && plan.departments[$0].members.isEmpty }
    return responsibility(
      lead: [government] + departments, supporting: whole.supporting, basis: whole.basis, tasks: whole.tasks)
  }

  /// Who answers for a task: those its row names, else the plan's owner, who is not listed again (不再列出).
  public func responsibility(forTask position: Int) -> Responsibility {
    let task = plan.tasks[position]
    let own = leading(task)
    return responsibility(
      // A plan that says 不再列出 leaves the unit that owns it out of its task table.
      lead: own.lead.isEmpty ? plan.head.owner.map { [$0] } ?? [] : own.lead,
      supporting: own.supporting.isEmpty ? task.supporting : own.supporting + task.supporting,
      named: task.lead.isEmpty ? nil : task.lead,
      basis: own.lead.isEmpty ? .owner : .task, tasks: [position])
  }

  /// Who answers for a milestone: those its row names, else the leads of its task, else the plan's owner.
  public func responsibility(for milestone: Milestone) -> Responsibility {
    let position = plan.tasks.firstIndex { $0.id == milestone.task }
    let supporting = milestone.supporting + (position.map { plan.tasks[$0].supporting } ?? [])
    let tasks = position.map { [$0] } ?? []
    let own = plan.leading(among: milestone.lead, named: milestone.namesLeaders)
    if !own.lead.isEmpty {
      return responsibility(
        lead: own.lead, supporting: own.supporting + supporting, basis: .indicator, tasks: tasks)
    }
    if let position { return responsibility(forTask: position) }
    return responsibility(lead: plan.head.owner.map { [$0] } ?? [], supporting: [], basis: .owner, tasks: [])
  }

  /// Who leads a task, and who only supports those.
  private func leading(_ task: KeyTask) -> (lead: [DepartmentID], supporting: [DepartmentID]) {
    plan.leading(among: takenOver(task), named: task.namesLeaders)
  }

  /// The leads of a task; a body that has handed this one task over gives way to the one that took it.
  private func takenOver(_ task: KeyTask) -> [DepartmentID] {
    guard !task.takenOverBy.isEmpty else { return task.lead }
    // Where the register knows of nobody's end, the row alone says that the task has passed on.
    if task.lead.allSatisfy({ plan.departments[$0].succession == nil }) { return task.takenOverBy }
    return task.lead.flatMap { lead in
      let isGone = plan.departments[lead].succession.map { $0.from <= day } ?? false
      return isGone ? task.takenOverBy : [lead]
    }
  }

  private func responsibility(
    lead: [DepartmentID], supporting: [DepartmentID], named: [DepartmentID]? = nil, basis: Responsibility.Basis,
    tasks: [Int]
  ) -> Responsibility {
    let current = inCharge(lead)
    let supporting = supporting.isEmpty ? [] : inCharge(supporting, without: current)
    return Responsibility(
      lead: current, supporting: supporting, named: named ?? lead, basis: basis, tasks: tasks)
  }

  /// The departments in charge on the day, each once, in the order of the tables; none of some that are told already.
  private func inCharge(_ ids: [DepartmentID], without told: [DepartmentID] = []) -> [DepartmentID] {
    // Most of what a table names is one body that is there still.
    if ids.count == 1, !told.contains(ids[0]), plan.departments.keepsDuties(ids[0], on: day) { return ids }
    var found = DistinctDepartments(besides: told)
    for id in ids {
      if plan.departments.keepsDuties(id, on: day) {
        found.append(id)
      } else {
        for body in plan.departments.inCharge(of: id, on: day) { found.append(body) }
      }
    }
    return found.ids
  }
}
