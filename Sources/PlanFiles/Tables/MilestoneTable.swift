package import PlanRules

/// Dated and recurring duties.
package enum MilestoneTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case code, task, milestone, deadline, lead, source, note

    package static let table = PlanTable.milestones
    package static let required: [Column] = [.code, .milestone]
    package static let long: [Column] = [.milestone, .lead, .note]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .code || text.isPrintedNumber }

    package var otherNames: [String] {
      switch self {
      case .code: ["编码", "序号", "code"]
      case .task: ["任务序号", "所属任务", "task"]
      case .milestone: ["里程碑", "节点", "工作节点", "milestone"]
      case .deadline: ["完成时间", "时间节点", "完成期限", "due", "deadline"]
      case .lead: ["责任单位", "牵头单位", "责任部门", "department", "lead"]
      case .source: ["source"]
      case .note: ["说明", "note"]
      }
    }

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
  ///
  /// Of two rows with one code both are kept, as each is somebody's duty.
  static func read(
    _ rows: TableRows<Column>, of tasks: [KeyTask], names: inout NameIndex, head: HeadFacts
  ) -> [Milestone] {
    let stated = rows.compactMap { row -> (row: TableRow<Column>, code: String, text: String)? in
      guard let code = row[.code].requiredText(), let text = row[.milestone].requiredText() else { return nil }
      return (row, code, text)
    }
    let numbering = TaskNumbering(stated.map { ($0.code, nil) })
    var milestones: [Milestone] = []
    var deadlines = KnownDeadlines(under: head)
    for (position, cells) in stated.enumerated() {
      let row = cells.row
      let deadline = row[.deadline].deadline(among: &deadlines)
      let bodies = row[.lead].departments(in: &names, whoLead: true)
      let milestone = Milestone(
        code: row[.code].name(
          numbering.ids[position], first: numbering.firsts[position].map { stated[$0].row.place }, names: names),
        task: row[.task].task(of: tasks, in: names), text: cells.text, deadline: deadline,
        unreadDeadline: deadline == nil ? row[.deadline].stated() : nil, lead: bodies.ids,
        namesLeaders: bodies.namesLeaders, supporting: bodies.supporting,
        source: row[.source].source(of: head), note: row[.note].text(), place: row.place)
      names.add(milestone)
      milestones.append(milestone)
    }
    return milestones
  }
}

extension CellReader {
  /// What a milestone is called: its code, if neither another one nor something else has it.
  fileprivate func name(_ code: String, first: Place?, names: NameIndex) -> String {
    if let first {
      report(.repeatedNumber(requiredText() ?? code, keptAs: code, first: first), about: code)
    } else if let other = names.owner(ofMilestoneCode: code) {
      let name = NameIndex.milestoneName(code)
      report(.sharedCode(code, keptAs: name, other: other), about: code)
      return name
    }
    return code
  }

  /// The id of the task that a milestone belongs to; as written where that is none, or may be several.
  fileprivate func task(of tasks: [KeyTask], in names: NameIndex) -> String? {
    guard let text = text() else { return nil }
    let found = names.tasks(text).map { tasks[$0].id }
    switch found.count {
    case 1: return found[0]
    case 0: reportUnknown(text, among: tasks.map(\.id))
    default: report(.ambiguousNumber(text, candidates: found), about: text)
    }
    return text
  }
}
