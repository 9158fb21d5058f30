import PlanRules

/// What is late and what falls due soon, as tables, one row for each item, department and role.
struct OverdueTables {
  private let run: Run
  private let language: Language

  init(_ run: Run, _ language: Language) {
    self.run = run
    self.language = language
  }

  /// All plans in one table.
  var flat: ReportTable {
    let columns = [ReportColumn("规划", "plan"), ReportColumn("截至", "as of")] + OverdueTables.columns
    return ReportTable(columns, language) { [run, language] append in
      for judged in run.plans {
        let plan = [judged.plan.id, judged.assessment.asOf.description]
        OverdueTables.forEachRow(in: judged, language) { append(plan + $0) }
      }
    }
  }

  /// Plan by plan.
  var sections: [ReportSection] {
    run.plans.map { judged in
      let isEmpty = judged.late.isEmpty && judged.upcoming.isEmpty
      let day = Wording(zh: "截至 \(judged.assessment.asOf)。", en: "As of \(judged.assessment.asOf).")
      let none = Wording(zh: "没有逾期，也没有即将到期的事项。", en: "Nothing is overdue and nothing falls due.")
      let table = ReportTable(OverdueTables.columns, language) { [language] append in
        OverdueTables.forEachRow(in: judged, language, append)
      }
      return ReportSection(
        heading: judged.heading(language), sentences: (isEmpty ? [day, none] : [day]).map { $0.text(in: language) },
        tables: isEmpty ? [] : [table])
    }
  }

  private static let columns = [
    ReportColumn("单位", "department"), ReportColumn("分工", "role"), ReportColumn("所在组", "group"),
    ReportColumn("状态", "state"),
    ReportColumn("类别", "kind"), ReportColumn("对象", "subject"), ReportColumn("地区", "region"),
    ReportColumn("时期", "period"), ReportColumn("到期", "due"),
    ReportColumn("逾期天数", "days overdue", isFigure: true), ReportColumn("说明", "message"),
    ReportColumn("办法", "remedy"),
  ]

  /// Department by department in the order of the register, what it leads first, as in the text.
  private static func forEachRow(in judged: JudgedPlan, _ language: Language, _ append: ([String]) -> Void) {
    let wording = OverdueWording(judged, language)
    let rows = (judged.late + judged.upcoming).flatMap { item in
      judged.roles(of: item.responsibility).map { (item: item, role: $0) }
    }
    let byDepartment = Dictionary(grouping: rows, by: \.role.department)
    for department in judged.plan.departments.departments.indices.map(DepartmentID.init) {
      let own = byDepartment[department] ?? []
      for isLate in [true, false] {
        for isLead in [true, false] {
          for row in own where row.role.isLead == isLead && (row.item.daysOverdue > 0) == isLate {
            let name = judged.plan.departments[department].name
            let group = row.role.group.map { judged.plan.departments[$0].name }
            append(cells(row.item, name, in: group, isLead: isLead, wording, language))
          }
        }
      }
    }
  }

  private static func cells(
    _ item: OverdueItem, _ department: String, in group: String?, isLead: Bool, _ wording: OverdueWording,
    _ language: Language
  ) -> [String] {
    let role = isLead ? Wording(zh: "负责", en: "lead") : Wording(zh: "配合", en: "supporting")
    let state = item.daysOverdue > 0 ? Wording(zh: "已逾期", en: "overdue") : Wording(zh: "即将到期", en: "due soon")
    return [
      department, role.text(in: language), group ?? "", state.text(in: language), item.kind.word.text(in: language),
      item.subject,
      item.region ?? "", item.period?.description ?? "", item.due.description, String(max(0, item.daysOverdue)),
      wording.message(item),
      // A supporting body does not close the item, so it is not told how.
      isLead ? wording.remedy(item) : "",
    ]
  }
}

extension OverdueItem.Kind {
  /// One thing of the kind.
  fileprivate var word: Wording {
    switch self {
    case .task: Wording(zh: "任务", en: "task")
    case .milestone: Wording(zh: "事项", en: "milestone")
    case .annualTarget: Wording(zh: "年度目标", en: "annual target")
    case .report: Wording(zh: "未报数据", en: "figure")
    case .indicator: Wording(zh: "未达标指标", en: "indicator")
    }
  }
}
