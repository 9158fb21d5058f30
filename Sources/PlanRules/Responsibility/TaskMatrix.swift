/// The task–responsibility matrix of a plan, seen from its departments.
public struct TaskMatrix: Sendable {
  /// What one department has to do with.
  public struct Row: Sendable {
    /// The department.
    public let department: DepartmentID
    /// Positions of the tasks it leads.
    public let lead: [Int]
    /// Positions of the tasks it supports.
    public let supporting: [Int]
  }

  /// The departments that have any task, in the register's order.
  public let rows: [Row]

  /// The matrix of a plan on a day: successors have taken over by then.
  public init(plan: Plan, on day: CalendarDate) {
    let matrix = ResponsibilityMatrix(plan: plan, on: day)
    var lead: [DepartmentID: [Int]] = [:]
    var supporting: [DepartmentID: [Int]] = [:]
    for position in plan.tasks.indices {
      let responsibility = matrix.responsibility(forTask: position)
      for department in responsibility.lead { lead[department, default: []].append(position) }
      for department in responsibility.supporting { supporting[department, default: []].append(position) }
    }
    rows = plan.departments.departments.indices.map(DepartmentID.init).compactMap { id in
      guard lead[id] != nil || supporting[id] != nil else { return nil }
      return Row(department: id, lead: lead[id] ?? [], supporting: supporting[id] ?? [])
    }
  }

  /// Entries of leading departments over all tasks.
  public var leadEntries: Int { rows.reduce(0) { $0 + $1.lead.count } }
  /// Entries of supporting departments over all tasks.
  public var supportingEntries: Int { rows.reduce(0) { $0 + $1.supporting.count } }
}
