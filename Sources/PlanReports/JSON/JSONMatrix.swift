import PlanRules

/// `matrix` as JSON: the departments of each plan with the numbers of the tasks they lead and support.
package struct JSONMatrix {
  private let run: Run

  /// The matrix of a run.
  package init(_ run: Run) { self.run = run }

  /// The whole document.
  package func document() -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("asOf", JSONOutput(run.asOf?.description)),
      ("plans", .array(run.plans.map(plan))),
      ("findings", .array([])),
      ("exitStatus", .integer(Int(run.outcome.rawValue))),
    ])
  }

  private func plan(_ judged: JudgedPlan) -> JSONOutput {
    let matrix = judged.matrix
    let rows = matrix.rows.filter { judged.selection.includes([$0.department], in: judged.plan) }
    return .object([
      ("id", .string(judged.plan.id)),
      ("title", .string(judged.plan.head.title)),
      ("taskCount", .integer(judged.plan.tasks.count)),
      ("leadEntries", .integer(matrix.leadEntries)),
      ("supportingEntries", .integer(matrix.supportingEntries)),
      ("departments", .array(rows.map { row(in: judged, $0) })),
      ("tasks", .array(judged.plan.tasks.indices.map { task($0, in: judged) })),
    ])
  }

  private func row(in judged: JudgedPlan, _ row: TaskMatrix.Row) -> JSONOutput {
    .object([
      ("name", .string(judged.plan.departments[row.department].name)),
      ("lead", JSONOutput(row.lead.map { judged.plan.tasks[$0].number })),
      ("supporting", JSONOutput(row.supporting.map { judged.plan.tasks[$0].number })),
      ("members", JSONOutput(judged.plan.departments[row.department].members)),
    ])
  }

  private func task(_ position: Int, in judged: JudgedPlan) -> JSONOutput {
    let task = judged.plan.tasks[position]
    let responsibility = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
      .responsibility(forTask: position)
    return .object([
      ("number", .string(task.number)),
      ("text", .string(task.text)),
      ("lead", JSONOutput(judged.names(responsibility.lead))),
      ("supporting", JSONOutput(judged.names(responsibility.supporting))),
      ("isOpenList", .bool(task.isOpenList)),
      ("indicators", JSONOutput(task.indicators.map { judged.plan[$0].code })),
    ])
  }
}
