import PlanRules
import PlanRun

/// One thing for one body in one role, as a spreadsheet is given it: each cycle by itself unless there are many.
struct OverdueRow: Sendable {
  let judged: PlanResult
  let item: OverdueItem
  let role: Role?
  let wording: ListWording
  let message: String

  /// The body; empty where the tables name none.
  var department: String { role.map { judged.plan.departments[$0.department].name } ?? "" }
  /// The group that the tables name in its place.
  var group: String? { role?.group.map { judged.plan.departments[$0].name } }
  /// Whether it leads.
  var isLead: Bool { role?.isLead ?? true }
  /// Whether others lead it too.
  var isJoint: Bool { item.responsibility.lead.count > 1 }
}

/// What `overdue` gives to spreadsheets.
enum OverdueTable {
  /// Department by department in the order of the register: what it leads, in the order of the list's parts, before what
  /// others ask its help for.
  static func table(of judged: PlanResult, _ language: Language) -> ReportTable<OverdueRow> {
    let (wording, sentences) = (ListWording(judged, language), OverdueWording(judged, language))
    let rows = (judged.late + judged.toConfirm + judged.behind + judged.upcoming).flatMap { item in
      var roles = judged.roles(of: item).filter { $0.isLead || item.kind != .report }
      if judged.standTogether(roles.filter(\.isLead)) { roles.removeAll(where: \.isLead) }
      let hasLead = roles.contains(where: \.isLead) || judged.selection.department != nil
      let message = sentences.message(item)
      return ((hasLead ? [] : [nil]) + roles.map(Optional.init)).map { role in
        OverdueRow(judged: judged, item: item, role: role, wording: wording, message: message)
      }
    }
    let byDepartment = Dictionary(grouping: rows, by: \.role?.department)
    let departments = judged.plan.departments.departments.indices.map { Optional(DepartmentID($0)) } + [nil]
    let ordered = departments.flatMap { department in
      let own = byDepartment[department] ?? []
      return own.filter(\.isLead) + own.filter { !$0.isLead }
    }
    return ReportTable(columns: columns(language), rows: ordered)
  }

  static func columns(_ language: Language) -> [ReportColumn<OverdueRow>] {
    [
      ReportColumn("plan", "规划", "plan") { .text($0.judged.plan.id) },
      ReportColumn("asOf", "截至", "as of") { .date($0.judged.assessment.asOf) },
      ReportColumn("department", "单位", "department") { .text($0.department) },
      ReportColumn("role", "分工", "role") { .text(role(of: $0).text(in: language)) },
      ReportColumn("group", "所在组", "group") { .text($0.group ?? "") },
      ReportColumn("state", "状态", "state") { .text($0.item.state.name.text(in: language)) },
      ReportColumn("kind", "类别", "kind") { .text($0.item.kind.word.text(in: language)) },
      ReportColumn("number", "编号", "No.") { .text($0.judged.number(of: $0.item)) },
      ReportColumn("text", "事项", "matter") { .text($0.wording.text($0.item)) },
      ReportColumn("region", "地区", "region") { .text($0.item.region ?? "") },
      ReportColumn("period", "时期", "period") { .text($0.item.period?.description ?? "") },
      ReportColumn("lead", "牵头单位", "lead") { .list($0.judged.names($0.item.responsibility.lead), isOpen: false) },
      ReportColumn("supporting", "配合单位", "supporting") {
        .list($0.judged.names($0.item.responsibility.supporting), isOpen: false)
      },
      ReportColumn("due", "时限", "due") { $0.item.due.map { .date($0) } ?? .absent },
      ReportColumn("originalDue", "原时限", "original due") { row in
        row.item.dueDay.flatMap { $0.moved == nil ? nil : .date($0.original) } ?? .absent
      },
      ReportColumn("basis", "时限依据", "basis") { row in
        .text(orAbsent: row.item.dueDay?.basis.name.text(in: language))
      },
      ReportColumn("daysOverdue", "逾期天数", "days overdue", isFigure: true) {
        $0.item.daysOverdue.map { .count(max(0, $0)) } ?? .absent
      },
      ReportColumn("progress", "最近进展", "latest report") {
        .text($0.wording.progress(ListLine.single($0.item)))
      },
      ReportColumn("reported", "进展日期", "reported") { $0.wording.reported($0.item).map { .date($0) } ?? .absent },
      ReportColumn("cause", "原因", "cause") { .text(orAbsent: $0.wording.cause($0.item)) },
      // A supporting body does not close it, so it is not told how.
      ReportColumn("nextStep", "下一步", "next step") { .text($0.isLead ? $0.wording.nextStep($0.item) : "") },
      ReportColumn("message", "说明", "message") { .text($0.message) },
    ]
  }

  private static func role(of row: OverdueRow) -> Wording {
    guard row.isLead else { return Wording(zh: "请配合", en: "asked to help") }
    return row.isJoint ? Wording(zh: "共同负责", en: "leads jointly") : Wording(zh: "牵头", en: "leads")
  }
}

extension Role {
  /// The role in a word.
  var name: Wording { isLead ? Wording(zh: "负责", en: "lead") : Wording(zh: "配合", en: "supporting") }
}

extension DueDay.Basis {
  /// The basis in words.
  var name: Wording {
    switch self {
    case .stated: Wording(zh: "写明", en: "stated")
    case .assumed: Wording(zh: "规划期末（假定）", en: "plan's end (assumed)")
    }
  }
}

extension OverdueItem.State {
  /// The state in a word.
  var name: Wording {
    switch self {
    case .overdue: Wording(zh: "逾期", en: "overdue")
    case .toConfirm: Wording(zh: "待核", en: "to be confirmed")
    case .behind: Wording(zh: "滞后", en: "behind")
    case .dueSoon: Wording(zh: "即将到期", en: "due soon")
    }
  }
}

extension OverdueItem.Kind {
  /// One thing of the kind.
  var word: Wording {
    switch self {
    case .task: Wording(zh: "任务", en: "task")
    case .milestone: Wording(zh: "事项", en: "milestone")
    case .annualTarget: Wording(zh: "年度目标", en: "annual target")
    case .report: Wording(zh: "未报数据", en: "figure")
    case .indicator: Wording(zh: "未完成指标", en: "indicator")
    }
  }
}
