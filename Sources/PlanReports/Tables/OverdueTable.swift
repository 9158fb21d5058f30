import PlanRules
import PlanRun

/// A row of what `overdue` shows: one thing that is late or falls due soon, for one department in one role.
struct OverdueRow: Sendable {
  let judged: PlanResult
  let item: OverdueItem
  let role: Role
  let message: String
  let remedy: String

  /// Whether it is past its day.
  var isLate: Bool { item.state != .dueSoon }
  /// The department.
  var department: String { judged.plan.departments[role.department].name }
  /// The group that the tables name in its place.
  var group: String? { role.group.map { judged.plan.departments[$0].name } }
}

/// What `overdue` shows.
enum OverdueTable {
  /// Department by department in the order of the register: what is late before what falls due soon, and of each what it
  /// leads first.
  static func table(of judged: PlanResult, _ language: Language) -> ReportTable<OverdueRow> {
    let wording = OverdueWording(judged, language)
    let rows = (judged.late + judged.toConfirm + judged.behind + judged.upcoming).flatMap { item in
      judged.roles(of: item).map { role in
        OverdueRow(
          judged: judged, item: item, role: role, message: wording.message(item), remedy: wording.remedy(item))
      }
    }
    let byDepartment = Dictionary(grouping: rows, by: \.role.department)
    let departments = judged.plan.departments.departments.indices.map(DepartmentID.init)
    let ordered = departments.flatMap { department in
      let own = byDepartment[department] ?? []
      return [true, false].flatMap { isLate in
        [true, false].flatMap { isLead in own.filter { $0.isLate == isLate && $0.role.isLead == isLead } }
      }
    }
    return ReportTable(columns: columns(language), rows: ordered)
  }

  /// What a page shows of one plan.
  static let onPage = [
    "department", "role", "group", "state", "kind", "subject", "region", "period", "due", "daysOverdue", "message",
    "remedy",
  ]
  /// What a spreadsheet is given.
  static let inSpreadsheet = ["plan", "asOf"] + onPage

  static func columns(_ language: Language) -> [ReportColumn<OverdueRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.judged.plan.id) },
      ReportColumn("asOf", "截至", "as of") { .date($0.judged.assessment.asOf) },
      ReportColumn("department", "单位", "department") { .text($0.department) },
      ReportColumn("role", "分工", "role") { .text($0.role.name.text(in: language)) },
      ReportColumn("group", "所在组", "group") { .text($0.group ?? "") },
      ReportColumn("state", "状态", "state") { .text(state(isLate: $0.isLate).text(in: language)) },
      ReportColumn("kind", "类别", "kind") { .text($0.item.kind.word.text(in: language)) },
      ReportColumn("subject", "对象", "subject") { .text($0.item.subject) },
      ReportColumn("region", "地区", "region") { .text($0.item.region ?? "") },
      ReportColumn("period", "时期", "period") { .text($0.item.period?.description ?? "") },
      ReportColumn("due", "到期", "due") { $0.item.due.map { .date($0) } ?? .text("") },
      ReportColumn("daysOverdue", "逾期天数", "days overdue", isFigure: true) { $0.item.daysOverdue.map { .count(max(0, $0)) } ?? .text("") },
      ReportColumn("message", "说明", "message") { .text($0.message) },
      // A supporting body does not close the item, so it is not told how.
      ReportColumn("remedy", "办法", "remedy") { .text($0.role.isLead ? $0.remedy : "") },
    ]
  }

  private static func state(isLate: Bool) -> Wording {
    isLate ? Wording(zh: "已逾期", en: "overdue") : Wording(zh: "即将到期", en: "due soon")
  }
}

extension Role {
  /// The role in a word.
  var name: Wording { isLead ? Wording(zh: "负责", en: "lead") : Wording(zh: "配合", en: "supporting") }
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
