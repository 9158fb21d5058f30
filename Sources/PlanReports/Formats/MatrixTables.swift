import PlanRules

/// Who leads and supports what, as tables.
struct MatrixTables {
  private let run: Run
  private let language: Language
  private let view: MatrixView

  init(_ run: Run, _ language: Language, view: MatrixView) {
    self.run = run
    self.language = language
    self.view = view
  }

  /// One row for each task, department and role, to be filtered or pivoted; by task, or by department where asked.
  var flat: ReportTable {
    let columns = [
      ReportColumn("规划", "plan"), ReportColumn("序号", "No."), ReportColumn("重点任务", "task"),
      ReportColumn("单位", "department"), ReportColumn("分工", "role"), ReportColumn("指标", "indicators"),
    ]
    return ReportTable(columns, language) { [run, language, view] append in
      for judged in run.plans {
        for entry in judged.matrixEntries(byDepartment: view == .department) {
          let task = judged.plan.tasks[entry.task]
          append([
            judged.plan.id, task.number, task.text, judged.plan.departments[entry.department].name,
            MatrixTables.role(isLead: entry.isLead).text(in: language), judged.indicatorNumbers(of: task),
          ])
        }
      }
    }
  }

  /// Plan by plan, by department and by task.
  var sections: [ReportSection] {
    run.plans.map { judged in
      let none = Wording(zh: "没有重点任务分工表。", en: "There is no task table.")
      guard !judged.plan.tasks.isEmpty else {
        return ReportSection(heading: judged.heading(language), sentences: [none.text(in: language)], tables: [])
      }
      let tables = [
        view == .task ? nil : byDepartment(judged), view == .department ? nil : byTask(judged),
      ]
      return ReportSection(heading: judged.heading(language), sentences: [], tables: tables.compactMap { $0 })
    }
  }

  private static func role(isLead: Bool) -> Wording {
    isLead ? Wording(zh: "负责", en: "lead") : Wording(zh: "配合", en: "supporting")
  }

  private func byDepartment(_ judged: JudgedPlan) -> ReportTable {
    let columns = [
      ReportColumn("单位", "department"), ReportColumn("负责", "leads", isFigure: true),
      ReportColumn("配合", "supports", isFigure: true), ReportColumn("负责的任务", "tasks it leads"),
      ReportColumn("配合的任务", "tasks it supports"),
    ]
    return ReportTable(columns, language) { append in
      for row in judged.matrix.rows where judged.selection.includes([row.department], in: judged.plan) {
        func numbers(_ positions: [Int]) -> String {
          positions.map { judged.plan.tasks[$0].number }.joined(separator: "、")
        }
        append([
          judged.plan.departments[row.department].name, String(row.lead.count), String(row.supporting.count),
          numbers(row.lead), numbers(row.supporting),
        ])
      }
    }
  }

  private func byTask(_ judged: JudgedPlan) -> ReportTable {
    let columns = [
      ReportColumn("序号", "No.", isFigure: true), ReportColumn("重点任务", "task"), ReportColumn("负责单位", "lead"),
      ReportColumn("配合单位", "supporting"), ReportColumn("指标", "indicators"),
    ]
    return ReportTable(columns, language) { append in
      let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
      for (position, task) in judged.plan.tasks.enumerated() {
        let responsibility = answers.responsibility(forTask: position)
        let all = responsibility.lead + responsibility.supporting
        guard judged.selection.includes(all, in: judged.plan) else { continue }
        append([
          task.number, task.text, judged.names(responsibility.lead).joined(separator: "、"),
          judged.names(responsibility.supporting).joined(separator: "、") + (task.isOpenList ? "等" : ""),
          judged.indicatorNumbers(of: task),
        ])
      }
    }
  }
}

extension JudgedPlan {
  /// The indicators that a task carries, by number or code.
  fileprivate func indicatorNumbers(of task: KeyTask) -> String {
    task.indicators.map { plan.indicator($0)?.number ?? plan[$0].code }.joined(separator: "、")
  }

  /// Who has what to do with which task; only the selected department where there is one.
  fileprivate func matrixEntries(
    byDepartment: Bool
  ) -> [(task: Int, department: DepartmentID, isLead: Bool)] {
    let answers = ResponsibilityMatrix(plan: plan, on: assessment.asOf)
    let byTask = plan.tasks.indices.flatMap { task in
      roles(of: answers.responsibility(forTask: task)).map {
        (task: task, department: $0.department, isLead: $0.isLead)
      }
    }
    guard byDepartment else { return byTask }
    let groups = Dictionary(grouping: byTask, by: \.department)
    return plan.departments.departments.indices.map(DepartmentID.init).flatMap { groups[$0] ?? [] }
  }
}
