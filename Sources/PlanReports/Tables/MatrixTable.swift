import PlanRules
import PlanRun

/// From which side the matrix is shown.
package enum MatrixView: String, Sendable, CaseIterable {
  /// By department, then by task.
  case both
  /// By department.
  case department
  /// By task.
  case task
}

/// What one department has to do with.
struct DepartmentRow: Sendable {
  let department: DepartmentID
  let name: String
  /// The bodies that a group is made of.
  let members: [String]
  /// The selected body, where the row is there for the sake of that member of a group.
  let member: String?
  /// The numbers of the tasks it leads.
  let leads: [String]
  /// The numbers of the tasks it supports.
  let supports: [String]
}

/// One task, and who answers for it.
struct TaskRow: Sendable {
  let task: KeyTask
  let lead: [String]
  let supporting: [String]
  /// The numbers or codes of the indicators that the task carries.
  let indicators: String
}

/// One task, one department, one role.
struct EntryRow: Sendable {
  let plan: String
  let task: KeyTask
  let department: String
  let role: Role
  let indicators: String
}

/// What `matrix` shows.
enum MatrixTable {
  /// A row for each selected department that has any task.
  static func byDepartment(of judged: PlanResult, _ matrix: TaskMatrix, _ language: Language) -> ReportTable<
    DepartmentRow
  > {
    func numbers(_ positions: [Int]) -> [String] { positions.map { judged.plan.tasks[$0].id } }
    let rows = matrix.rows.filter { judged.selection.includes([$0.department], in: judged.plan) }.map { row in
      let department = judged.plan.departments[row.department]
      return DepartmentRow(
        department: row.department, name: department.name, members: department.members,
        member: judged.selectedMember(of: row.department), leads: numbers(row.lead),
        supports: numbers(row.supporting))
    }
    return ReportTable(columns: departmentColumns(language), rows: rows)
  }

  /// A row for each task for which a selected department answers.
  static func byTask(of judged: PlanResult) -> ReportTable<TaskRow> {
    let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
    let rows = judged.plan.tasks.enumerated().compactMap { position, task -> TaskRow? in
      let responsibility = answers.responsibility(forTask: position)
      let all = responsibility.lead + responsibility.supporting
      guard judged.selection.includes(all, in: judged.plan) else { return nil }
      return TaskRow(
        task: task, lead: judged.names(responsibility.lead), supporting: judged.names(responsibility.supporting),
        indicators: judged.indicatorNumbers(of: task))
    }
    return ReportTable(columns: taskColumns, rows: rows)
  }

  /// A row for each task, department and role, to be filtered or pivoted; by task, or by department where asked.
  static func entries(of judged: PlanResult, byDepartment: Bool, _ language: Language) -> ReportTable<EntryRow> {
    let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
    let byTask = judged.plan.tasks.enumerated().flatMap { position, task in
      judged.roles(of: answers.responsibility(forTask: position)).map { role in
        EntryRow(
          plan: judged.plan.id, task: task, department: judged.plan.departments[role.department].name, role: role,
          indicators: judged.indicatorNumbers(of: task))
      }
    }
    guard byDepartment else { return ReportTable(columns: entryColumns(language), rows: byTask) }
    let groups = Dictionary(grouping: byTask, by: \.role.department)
    let departments = judged.plan.departments.departments.indices.map(DepartmentID.init)
    return ReportTable(columns: entryColumns(language), rows: departments.flatMap { groups[$0] ?? [] })
  }

  /// What a page shows of departments.
  static let departmentOnPage = ["department", "leads", "supports", "tasksItLeads", "tasksItSupports"]
  /// What a terminal shows of departments.
  static let departmentOnTerminal = ["member", "leads", "supports", "tasksItLeads", "tasksItSupports"]

  private static func departmentColumns(_ language: Language) -> [ReportColumn<DepartmentRow>] {
    [
      ReportColumn("department", "单位", "department") { .text($0.name) },
      ReportColumn("member", "单位", "department", give: .wraps(to: 14)) { row in
        let member = row.member.map { language.text("（成员：\($0)）", " (member: \($0))") } ?? ""
        return .text(row.name + member)
      },
      ReportColumn("leads", "负责", "leads", isFigure: true) { .count($0.leads.count) },
      ReportColumn("supports", "配合", "supports", isFigure: true) { .count($0.supports.count) },
      ReportColumn("tasksItLeads", "负责的任务", "tasks it leads", give: .wraps(to: 20)) {
        .list($0.leads, isOpen: false)
      },
      ReportColumn("tasksItSupports", "配合的任务", "tasks it supports", give: .wraps(to: 20)) {
        .list($0.supports, isOpen: false)
      },
    ]
  }

  private static let taskColumns: [ReportColumn<TaskRow>] = [
    ReportColumn("number", "序号", "No.", isFigure: true) { .text($0.task.id) },
    ReportColumn("task", "重点任务", "task", give: .wraps(to: 30)) { .text($0.task.text) },
    ReportColumn("lead", "负责单位", "lead", give: .wraps(to: 14)) { .list($0.lead, isOpen: false) },
    ReportColumn("supporting", "配合单位", "supporting", give: .wraps(to: 20)) {
      .list($0.supporting, isOpen: $0.task.isOpenList)
    },
    ReportColumn(
      "indicators", "指标", "indicators", short: Wording(zh: "指标", en: "indicator"), give: .wraps(to: 6)
    ) { .text($0.indicators) },
  ]

  /// What a page shows of a task.
  static let taskOnPage = ["number", "task", "lead", "supporting", "indicators"]
  /// What a terminal shows of a task, its text last.
  static let taskOnTerminal = ["number", "lead", "supporting", "indicators", "task"]

  static func entryColumns(_ language: Language) -> [ReportColumn<EntryRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.plan) },
      ReportColumn("number", "序号", "No.") { .text($0.task.id) },
      ReportColumn("task", "重点任务", "task") { .text($0.task.text) },
      ReportColumn("department", "单位", "department") { .text($0.department) },
      ReportColumn("role", "分工", "role") { .text($0.role.name.text(in: language)) },
      ReportColumn("indicators", "指标", "indicators") { .text($0.indicators) },
    ]
  }
}

extension PlanResult {
  /// The selected department, where it only belongs to a group.
  fileprivate func selectedMember(of group: DepartmentID) -> String? {
    guard selection.group(among: [group], in: plan) != nil else { return nil }
    return names(selection.selected(in: plan)).joined(separator: "、")
  }

  /// The indicators that a task carries, by number or code.
  func indicatorNumbers(of task: KeyTask) -> String {
    task.indicators.map { plan.indicator($0)?.number ?? plan[$0].code }.joined(separator: "、")
  }
}
