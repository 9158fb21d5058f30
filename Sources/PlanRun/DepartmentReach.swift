import PlanRules

/// Which findings on the data bear on what one department answers for: with `--department` those of others do not fail
/// the gate.
///
/// A finding on a row is its department's; where the row does not tell whose it is, that of all whom the table names. What
/// cannot be told is everybody's.
struct DepartmentReach {
  private let plan: Plan
  private let selection: Selection
  private let matrix: ResponsibilityMatrix
  /// The tables whose rows name the department.
  private let naming: Set<PlanTable>

  /// The reach of the selected department in a plan on a day; `nil` where none is selected.
  init?(_ selection: Selection, in plan: Plan, _ records: Records, on day: CalendarDate) {
    guard selection.department != nil else { return nil }
    self.plan = plan
    self.selection = selection
    matrix = ResponsibilityMatrix(plan: plan, on: day)
    func names(_ bodies: [DepartmentID]) -> Bool { selection.includes(bodies, in: plan) }
    var naming: Set<PlanTable> = []
    if !selection.selected(in: plan).isEmpty { naming.insert(.departments) }
    if plan.indicators.contains(where: { names($0.series.lead) }) { naming.insert(.indicators) }
    if plan.statistics.contains(where: { names($0.series.lead) }) { naming.insert(.statistics) }
    if plan.tasks.contains(where: { names($0.lead + $0.supporting + $0.takenOverBy) }) { naming.insert(.tasks) }
    if plan.milestones.contains(where: { names($0.lead) }) { naming.insert(.milestones) }
    if records.progressNotes.contains(where: { names($0.body.map { [$0] } ?? []) }) { naming.insert(.progress) }
    self.naming = naming
  }

  /// Whether the plan names the department at all, as owner or in a table.
  var isNamed: Bool {
    selection.includes(plan.head.owner.map { [$0] } ?? [], in: plan) || !naming.subtracting([.departments]).isEmpty
  }

  /// Whether a finding on the data is one of the department's.
  func includes(_ finding: Finding) -> Bool {
    if !finding.lead.isEmpty { return selection.includes(finding.lead, in: plan) }
    switch finding.subject {
    case .named(let name): return responsibility(of: name).map(includes) ?? isNamed
    case .row(let table, let key): return includes(table, key)
    // A table that cannot be read may have named anybody.
    case .table(_), .file(_), .entry(_), nil: return true
    }
  }

  private func includes(_ table: PlanTable, _ key: String) -> Bool {
    switch table {
    case .indicators, .statistics, .tasks, .milestones, .departments:
      return responsibility(of: key).map(includes) ?? naming.contains(table)
    case .progress, .actuals, .annualTargets, .revisions, .verdicts:
      let subject = key.split(separator: " ").first.map(String.init) ?? key
      return (responsibility(of: key) ?? responsibility(of: subject)).map(includes) ?? isNamed
    case .equations, .exceptions, .head: return isNamed
    }
  }

  private func includes(_ responsibility: Responsibility) -> Bool { selection.includes(responsibility.lead, in: plan) }

  /// Who answers for what a row is about: a series by its code, a task by its number, a milestone by its code.
  private func responsibility(of name: String) -> Responsibility? {
    plan.series(ofCode: name).map { matrix.responsibility(for: $0) }
      ?? plan.names.task(numbered: name).map { matrix.responsibility(forTask: $0) }
      ?? plan.names.milestone(ofCode: name).map { matrix.responsibility(for: plan.milestones[$0]) }
  }
}
