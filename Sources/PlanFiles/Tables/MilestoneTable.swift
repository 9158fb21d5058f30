package import PlanRules

/// Dated and recurring duties.
package enum MilestoneTable {
  /// Its columns.
  package enum Column: Int, PlanColumn {
    case code, task, milestone, deadline, lead, source, note

    package static let table = PlanTable.milestones
    package static let required: [Column] = [.code, .milestone]

    package var header: String {
      switch self {
      case .code: "编号"
      case .task: "任务"
      case .milestone: "事项"
      case .deadline: "完成时限"
      case .lead: "负责单位"
      case .source: "来源"
      case .note: "备注"
      }
    }
  }

  /// The milestones of a plan's tasks, in file order.
  static func read(
    _ rows: TableRows<Column>, of tasks: [KeyTask], names: inout NameIndex, head: HeadFacts
  ) -> [Milestone] {
    var milestones: [Milestone] = []
    for row in rows {
      guard let code = row[.code].requiredText(), let text = row[.milestone].requiredText(),
        row[.code].isNew(code, first: names.milestone(ofCode: code).map { milestones[$0].place })
      else { continue }
      let task = row[.task].text()
      if let task, names.task(numbered: task) == nil { row[.task].reportUnknown(task, among: tasks.map(\.number)) }
      let milestone = Milestone(
        code: code, task: task, text: text,
        deadline: row[.deadline].deadline(in: head.period, issued: head.issued),
        lead: row[.lead].departments(in: &names).ids, source: row[.source].source(of: head), note: row[.note].text(),
        place: row.place)
      names.add(milestone, at: milestones.count)
      milestones.append(milestone)
    }
    return milestones
  }
}
