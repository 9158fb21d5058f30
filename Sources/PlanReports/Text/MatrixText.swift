import PlanRules
import PlanRun

/// `matrix` as text: who leads and supports what, by department and by task.
struct MatrixText: PlanText {
  let layout: TextLayout
  let view: MatrixView

  func blocks(_ judged: PlanResult) -> [[String]] {
    let unread = UnreadText.sentence(judged).map { layout.lines($0.text(in: layout.language)) } ?? []
    let heading =
      layout.lines(judged.heading(layout.language)).map { layout.style.apply(.bold, to: $0) } + unread
    guard !judged.plan.tasks.isEmpty else {
      return [heading, [layout.language.text("没有重点任务分工表。", "There is no task table.")]]
    }
    let matrix = judged.matrix
    let counts = layout.language.text(
      "任务 \(judged.plan.tasks.count) 项；负责 \(matrix.leadEntries) 条，配合 \(matrix.supportingEntries) 条；单位 \(matrix.rows.count) 个（负责的 \(matrix.rows.count { !$0.lead.isEmpty }) 个，配合的 \(matrix.rows.count { !$0.supporting.isEmpty }) 个）",
      "\(judged.plan.tasks.count) tasks; \(matrix.leadEntries) lead and \(matrix.supportingEntries) supporting entries; \(matrix.rows.count) bodies (\(matrix.rows.count { !$0.lead.isEmpty }) lead, \(matrix.rows.count { !$0.supporting.isEmpty }) support)"
    )
    let succession = judged.succession(in: layout.language).map { layout.lines($0) } ?? []
    if matrix.rows.allSatisfy({ !judged.selection.includes([$0.department], in: judged.plan) }) {
      return [
        heading + layout.lines(counts) + succession, [layout.language.text("这个单位没有任务。", "The department has no task.")],
      ]
    }
    return [
      heading + layout.lines(counts) + succession, view == .task ? [] : byDepartment(judged, matrix),
      view == .department ? [] : byTask(judged),
    ]
  }

  private func byDepartment(_ judged: PlanResult, _ matrix: TaskMatrix) -> [String] {
    let table = MatrixTable.byDepartment(of: judged, matrix, layout.language)
    return layout.lines(table.keeping(MatrixTable.departmentOnTerminal), separator: ", ")
  }

  private func byTask(_ judged: PlanResult) -> [String] {
    layout.lines(MatrixTable.byTask(of: judged).keeping(MatrixTable.taskOnTerminal))
  }
}
