import PlanFiles
import PlanRules
import PlanRun

/// `matrix` as JSON: the departments of each plan with the numbers of the tasks they lead and support.
struct JSONMatrix: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)

  private let language: Language

  init(_ language: Language) { self.language = language }

  func part(of item: RunItem) -> Part {
    var part = Part()
    if let judged = item.judged {
      var shown = ShownTexts(language)
      let plan = plan(judged)
      part.add(to: Self.plans) { plan.write(to: &$0, indent: 4, once: &shown) }
    }
    part.add(damaged: item, to: Self.damaged, language)
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    JSONOutput.reports(parts, Self.plans, findings: Self.damaged, of: summary).write(to: &sink)
  }

  private func plan(_ judged: PlanResult) -> JSONOutput {
    let matrix = judged.matrix
    let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
    let rows = MatrixTable.byDepartment(of: judged, matrix, language).rows
    return .object([
      ("id", .string(judged.plan.id)),
      ("title", .string(judged.plan.head.title)),
      ("taskCount", .integer(judged.plan.tasks.count)),
      ("leadEntries", .integer(matrix.leadEntries)),
      ("supportingEntries", .integer(matrix.supportingEntries)),
      ("departments", .array(rows.map(row))),
      ("tasks", .array(judged.plan.tasks.indices.map { task($0, in: judged, answers.responsibility(forTask: $0)) })),
    ])
  }

  private func row(_ row: DepartmentRow) -> JSONOutput {
    .object([
      ("name", .string(row.name)), ("lead", JSONOutput(row.leads)), ("supporting", JSONOutput(row.supports)),
      ("members", JSONOutput(row.members)),
    ])
  }

  private func task(_ position: Int, in judged: PlanResult, _ responsibility: Responsibility) -> JSONOutput {
    let task = judged.plan.tasks[position]
    return .object([
      ("number", .string(task.id)),
      ("text", .string(task.text)),
      ("lead", JSONOutput(judged.names(responsibility.lead))),
      ("supporting", JSONOutput(judged.names(responsibility.supporting))),
      ("isOpenList", .bool(task.isOpenList)),
      ("indicators", JSONOutput(task.indicators.map { judged.plan[$0].code })),
    ])
  }
}
