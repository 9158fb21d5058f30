package import PlanRules

/// The task–responsibility matrix.
package enum TaskTable {
  /// Its columns.
  package enum Column: Int, OfficeColumn {
    case number, category, task, lead, supporting, takenOverBy, indicators, deadline
    case origin, leader, officer, liaison, commitment, unit, start, standard, plannedInvestment, investment, note

    package static let table = PlanTable.tasks
    package static let required: [Column] = [.number, .task, .lead]
    package static let long: [Column] = [.task, .lead, .supporting, .takenOverBy, .indicators, .standard, .note]

    package static func canHold(_ text: String, in column: Column) -> Bool { column != .number || text.isPrintedNumber }

    package static let naming: Column? = .task
    package static let numberColumn: Column? = .number
    package static let categoryColumn: Column? = .category
    package static let general: (from: Column, to: Column)? = (.task, .category)

    package static func isGeneral(_ name: String) -> Bool {
      ["重点任务", "主要任务", "任务", "工作任务", "重点工作", "重点工作任务", "任务名称"].contains(name)
    }

    /// Beside 牵头单位 stand under 责任单位 those who support.
    package static func second(to column: Column) -> Column? { column == .lead ? .supporting : nil }

    package var otherNames: [String] {
      switch self {
      case .number: ["编号", "任务编号", "no.", "no", "number"]
      case .category: ["分类", "领域", "章节", "任务类别", "重点领域", "category"]
      case .task:
        ["任务", "任务内容", "工作任务", "重点任务", "主要任务", "工作内容", "重点工作", "具体任务", "任务名称", "任务事项", "事项", "task"]
      case .lead:
        [
          "牵头单位", "责任单位", "主办单位", "承办单位", "落实单位", "牵头部门", "责任部门", "主责单位", "牵头责任单位", "负责部门", "department", "departments",
          "lead",
          "leadagency", "leaddepartment", "leadbureau", "responsibledepartment", "responsibledepartments",
          "responsibleagency",
        ]
      case .supporting:
        [
          "协办单位", "参与单位", "配合部门", "参加单位", "协同单位", "参与部门", "配合责任单位", "supporting", "supportingdepartment",
          "supportingdepartments", "supportingagency", "supportingagencies", "supportedby",
        ]
      case .takenOverBy: []
      case .indicators: ["相关指标", "对应指标", "indicators", "indicator"]
      case .deadline: ["完成时间", "时间节点", "完成期限", "办结时限", "时限", "时限要求", "完成时限要求", "截止时间", "due", "deadline"]
      case .origin: ["来源"]
      case .leader: ["责任领导", "牵头领导"]
      case .officer: ["负责人", "责任人员"]
      case .liaison: ["联系人"]
      case .commitment: ["量化指标", "目标值"]
      case .unit: ["计量单位", "unit"]
      case .start: ["开始时间", "起始时间", "启动时间", "start"]
      case .standard: ["工作标准", "成果形式", "standard"]
      case .plannedInvestment: ["计划投资", "总投资"]
      case .investment: ["完成投资"]
      case .note: ["说明", "附注", "note", "remark"]
      }
    }

    package var header: String {
      switch self {
      case .number: "序号"
      case .category: "类别"
      case .task: "重点工作任务"
      case .lead: "负责单位"
      case .supporting: "配合单位"
      case .takenOverBy: "承接单位"
      case .indicators: "指标"
      case .deadline: "完成时限"
      case .origin: "任务来源"
      case .leader: "分管领导"
      case .officer: "责任人"
      case .liaison: "联络员"
      case .commitment: "量化目标"
      case .unit: "单位"
      case .start: "起始"
      case .standard: "完成标准"
      case .plannedInvestment: "投资计划"
      case .investment: "累计投资"
      case .note: "备注"
      }
    }
  }

  /// The tasks, in file order.
  ///
  /// Of two rows with one number in one chapter both are kept, as each is somebody's duty; one that says the same as the
  /// other counts once.
  static func read(
    _ rows: TableRows<Column>, names: inout NameIndex, head: HeadFacts = HeadFacts()
  ) -> [KeyTask] {
    let stated = rows.compactMap { row in row.stated() }
    let numbering = TaskNumbering(stated.map { ($0.number, $0.category) })
    var tasks: [KeyTask] = []
    var (bodies, deadlines) = (KnownBodies(), KnownDeadlines(under: head))
    tasks.reserveCapacity(stated.count)
    // Where each of the rows stands among the tasks.
    var kept: [Int] = []
    for (position, cells) in stated.enumerated() {
      let task = cells.row.task(cells, id: numbering.ids[position], names: &names, &bodies, &deadlines)
      if let first = numbering.firsts[position].map({ tasks[kept[$0]] }) {
        let isCopy = first.asks(theSameAs: task)
        cells.row[.number].report(
          isCopy
            ? .repeatedRow(key: task.number, first: first.place)
            : .repeatedNumber(task.number, keptAs: task.id, first: first.place), about: task.number)
        if isCopy {
          kept.append(kept[numbering.firsts[position] ?? position])
          continue
        }
      }
      kept.append(tasks.count)
      names.add(task)
      tasks.append(task)
    }
    return tasks
  }
}

/// What a row must state, and the chapter that its number belongs to.
private struct StatedTask {
  let row: TableRow<TaskTable.Column>
  let number: String
  let category: String?
  let text: String
}

extension TableRow<TaskTable.Column> {
  fileprivate func stated() -> StatedTask? {
    guard let text = self[.task].requiredText() else { return nil }
    // A row without a number is somebody's duty all the same; it is asked for, and the row's line stands in its place.
    let own = self[.number].requiredText() ?? "第\(number)行"
    return StatedTask(row: self, number: own, category: self[.category].text(), text: text)
  }

  fileprivate func task(
    _ stated: StatedTask, id: String, names: inout NameIndex, _ bodies: inout KnownBodies,
    _ deadlines: inout KnownDeadlines
  ) -> KeyTask {
    let lead = self[.lead].departments(in: &names, among: &bodies, whoLead: true)
    let helpers = self[.supporting].departments(in: &names, among: &bodies)
    let supporting = lead.supporting + helpers.ids + helpers.supporting
    let deadline = self[.deadline].deadline(among: &deadlines)
    return KeyTask(
      id: id, number: stated.number, category: stated.category, text: stated.text, lead: lead.ids,
      namesLeaders: lead.namesLeaders, supporting: supporting, isOpenList: lead.isOpen || helpers.isOpen,
      takenOverBy: self[.takenOverBy].departments(in: &names, among: &bodies).ids,
      indicators: self[.indicators].seriesList(in: names),
      deadline: deadline, unreadDeadline: deadline == nil ? self[.deadline].stated() : nil, particulars: particulars(),
      note: self[.note].text(), place: place)
  }

  private func particulars() -> TaskParticulars {
    return TaskParticulars(
      origin: self[.origin].text(), leader: self[.leader].text(), officer: self[.officer].text(),
      liaison: self[.liaison].text(), commitment: self[.commitment].commitment(unit: self[.unit].text()),
      start: self[.start].firstDay(), standard: self[.standard].text(),
      plannedInvestment: self[.plannedInvestment].printedFigure(), investment: self[.investment].printedFigure())
  }
}

extension CellReader {
  fileprivate func commitment(unit: String?) -> Commitment? {
    var target: Target?
    let cell = printed(unit: unit) { text, unit throws(NotationError) in target = try Target(cell: text, unit: unit) }
    guard let cell, let target else { return nil }
    return Commitment(text: cell.text, unit: cell.unit, target: target)
  }

  fileprivate func printedFigure() -> String? {
    printed { text, unit throws(NotationError) in _ = try Reading(cell: text, unit: unit) }?.text
  }
}

extension KeyTask {
  /// Whether another row asks the same of the same bodies by the same day.
  fileprivate func asks(theSameAs other: KeyTask) -> Bool {
    NameFolding.folded(text) == NameFolding.folded(other.text) && lead == other.lead && supporting == other.supporting
      && deadline == other.deadline && unreadDeadline == other.unreadDeadline && indicators == other.indicators
  }
}
