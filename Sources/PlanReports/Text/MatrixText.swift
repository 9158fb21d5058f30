package import PlanRules

/// `matrix` as text: who leads and supports what, by department and by task.
package struct MatrixText {
  private let run: Run
  private let layout: TextLayout
  private let view: MatrixView

  /// The report of a run in one layout.
  package init(_ run: Run, _ layout: TextLayout, view: MatrixView) {
    self.run = run
    self.layout = layout
    self.view = view
  }

  /// All lines.
  package func lines() -> [String] {
    Array(run.plans.flatMap(blocks).filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func blocks(_ judged: JudgedPlan) -> [[String]] {
    let head = judged.plan.head
    let heading = layout.lines("\(head.title)（\(head.id)）").map { layout.style.apply(.bold, to: $0) }
    guard !judged.plan.tasks.isEmpty else { return [heading, [layout.text("没有重点任务分工表。", "There is no task table.")]] }
    let matrix = judged.matrix
    let counts = layout.text(
      "任务 \(judged.plan.tasks.count) 项；负责 \(matrix.leadEntries) 条，配合 \(matrix.supportingEntries) 条；单位 \(matrix.rows.count) 个（负责的 \(matrix.rows.count { !$0.lead.isEmpty }) 个，配合的 \(matrix.rows.count { !$0.supporting.isEmpty }) 个）",
      "\(judged.plan.tasks.count) tasks; \(matrix.leadEntries) lead and \(matrix.supportingEntries) supporting entries; \(matrix.rows.count) bodies (\(matrix.rows.count { !$0.lead.isEmpty }) lead, \(matrix.rows.count { !$0.supporting.isEmpty }) support)"
    )
    let succession = judged.succession.map { layout.lines($0.text(in: layout.language)) } ?? []
    if matrix.rows.allSatisfy({ !judged.selection.includes([$0.department], in: judged.plan) }) {
      return [heading + layout.lines(counts) + succession, [layout.text("这个单位没有任务。", "The department has no task.")]]
    }
    return [
      heading + layout.lines(counts) + succession, view == .task ? [] : byDepartment(judged, matrix),
      view == .department ? [] : byTask(judged),
    ]
  }

  private func byDepartment(_ judged: JudgedPlan, _ matrix: TaskMatrix) -> [String] {
    var table = TextTable([
      TextColumn(layout.text("单位", "department"), isFlexible: true, minimum: 14),
      TextColumn(layout.text("负责", "leads"), .right), TextColumn(layout.text("配合", "supports"), .right),
      TextColumn(layout.text("负责的任务", "tasks it leads"), isFlexible: true, minimum: 20),
      TextColumn(layout.text("配合的任务", "tasks it supports"), isFlexible: true, minimum: 20),
    ])
    for row in matrix.rows where judged.selection.includes([row.department], in: judged.plan) {
      func numbers(_ positions: [Int]) -> TextCell {
        TextCell(positions.map { judged.plan.tasks[$0].number }.joined(separator: ", "))
      }
      table.append([
        TextCell(name(of: row.department, in: judged)), TextCell(String(row.lead.count)),
        TextCell(String(row.supporting.count)), numbers(row.lead), numbers(row.supporting),
      ])
    }
    return layout.lines(table)
  }

  /// The name, and of a group that it is shown for the sake of one member.
  private func name(of department: DepartmentID, in judged: JudgedPlan) -> String {
    let name = judged.plan.departments[department].name
    guard judged.selection.group(among: [department], in: judged.plan) != nil,
      let member = judged.selection.selected(in: judged.plan)
    else { return name }
    let selected = judged.plan.departments[member].name
    return layout.text("\(name)（成员：\(selected)）", "\(name) (member: \(selected))")
  }

  private func byTask(_ judged: JudgedPlan) -> [String] {
    var table = TextTable([
      TextColumn(layout.text("序号", "No."), .right),
      TextColumn(layout.text("负责单位", "lead"), isFlexible: true, minimum: 14),
      TextColumn(layout.text("配合单位", "supporting"), isFlexible: true, minimum: 20),
      TextColumn(layout.text("指标", "indicator"), isFlexible: true, minimum: 6),
      TextColumn(layout.text("重点任务", "task"), isFlexible: true, minimum: 30),
    ])
    let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
    for (position, task) in judged.plan.tasks.enumerated() {
      let responsibility = answers.responsibility(forTask: position)
      guard judged.selection.includes(responsibility.lead + responsibility.supporting, in: judged.plan) else {
        continue
      }
      let open = task.isOpenList ? "等" : ""
      table.append([
        TextCell(task.number), TextCell(judged.names(responsibility.lead).joined(separator: "、")),
        TextCell(judged.names(responsibility.supporting).joined(separator: "、") + open),
        TextCell(
          task.indicators.map { judged.plan.indicator($0)?.number ?? judged.plan[$0].code }.joined(separator: "、")),
        TextCell(task.text),
      ])
    }
    return layout.lines(table)
  }
}

/// From which side the matrix is shown.
package enum MatrixView: String, Sendable, CaseIterable {
  /// By department, then by task.
  case both
  /// By department.
  case department
  /// By task.
  case task
}

extension JudgedPlan {
  /// The matrix on the day judged for.
  package var matrix: TaskMatrix { TaskMatrix(plan: plan, on: assessment.asOf) }
}
