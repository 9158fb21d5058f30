package import PlanRules

/// The task–responsibility matrix.
package enum TaskTable {
  /// Its columns.
  package enum Column: Int, PlanColumn {
    case number, task, lead, supporting, indicators, deadline, note

    package static let table = PlanTable.tasks
    package static let required: [Column] = [.number, .task, .lead]

    package var header: String {
      switch self {
      case .number: "序号"
      case .task: "重点工作任务"
      case .lead: "负责单位"
      case .supporting: "配合单位"
      case .indicators: "指标"
      case .deadline: "完成时限"
      case .note: "备注"
      }
    }
  }

  /// The tasks, in file order.
  static func read(_ rows: TableRows<Column>, names: inout NameIndex, head: HeadFacts = HeadFacts()) -> [KeyTask] {
    var tasks: [KeyTask] = []
    tasks.reserveCapacity(rows.count)
    for row in rows {
      guard let number = row[.number].requiredText(), let text = row[.task].requiredText(),
        row[.number].isNew(number, first: names.task(numbered: number).map { tasks[$0].place })
      else { continue }
      let lead = row[.lead].departments(in: &names)
      let supporting = row[.supporting].departments(in: &names)
      let task = KeyTask(
        number: number, text: text, lead: lead.ids, supporting: supporting.ids,
        isOpenList: lead.isOpen || supporting.isOpen, indicators: row[.indicators].seriesList(in: names),
        deadline: row[.deadline].deadline(in: head.period, issued: head.issued),
        note: row[.note].text(), place: row.place)
      names.add(task, at: tasks.count)
      tasks.append(task)
    }
    return tasks
  }
}
