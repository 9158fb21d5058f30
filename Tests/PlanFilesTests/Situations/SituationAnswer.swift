import PlanFiles
import PlanRules
import TestSupport
import Testing

/// What the program says of a situation, in the words of the files of situations.
struct SituationAnswer {
  /// The state of every task, in the order of the table.
  let tasks: [String]
  /// The state of every milestone, in the order of the tables.
  let milestones: [String]
  /// How many are due, done, and done in time.
  let counts: String
  /// Who is listed for what.
  let list: [String]
  /// The codes of what is wrong with the tables, each once.
  let findings: [String]

  /// Writes a situation to disk, loads it and judges it on its day.
  init(_ situation: Situation) throws {
    let place = try TemporaryFolder()
    try place.file(
      "situation/plan.json", #"{"id": "situation", "title": "示例", "owner": "市府办", \#(situation.head)}"#)
    if !situation.tables.contains(where: { $0.name == "departments.csv" }) {
      try place.file("situation/departments.csv", Self.register)
    }
    for table in situation.tables { try place.file("situation/\(table.name)", table.text) }
    let folder = try PlanFolder.load(place.path + "/situation", shownAs: "situation")
    let plan = try #require(folder.plan)
    let day = try #require(CalendarDate(asOf: situation.day))
    let assessment = Assessor(plan: plan, records: folder.records, asOf: day).assess()
    let overdue = OverdueList(plan: plan, records: folder.records, assessment: assessment)
    let names = MatterNames(plan: plan)
    let ledger = overdue.ledger
    tasks = ledger.entries.map { "\(names.task($0.task)) \($0.state.name.zh)" }
    milestones = names.milestones(ledger.entries.flatMap(\.milestones) + ledger.duties)
    let due = ledger.entries.filter { $0.isDue(by: day) }.map { $0.completion(by: day) }
    counts = "应办\(due.count) 办结\(due.count(where: \.isDone)) 按期\(due.count(where: \.isInTime))"
    list = overdue.all.flatMap { item in
      item.owing.map { "\(plan.departments[$0.body].name) | \(names.matter(item)) | \(item.standing)" }
    }
    findings = Set(folder.findings.map(\.rule.code)).sorted()
  }

  /// The bodies of a town, for situations that need no register of their own.
  static let register = """
    名称,别名,类型,成员,承接单位,承接日期
    市府办,,部门,,,
    市民政局,,部门,,,
    市教育局,,部门,,,
    市财政局,,部门,,,
    市残联,,群团,,,
    市卫健局,市卫生健康局,部门,,,
    市住建局,,部门,,,
    市人社局,,部门,,,
    各县（市、区）人民政府,,组,永宁县人民政府、贺兰县人民政府、灵武市人民政府,,
    永宁县人民政府,,政府,,,
    贺兰县人民政府,,政府,,,
    灵武市人民政府,,政府,,,

    """
}

/// What matters are called in the files of situations.
private struct MatterNames {
  let plan: Plan

  /// A task by its number as printed, with its chapter where the number stands there more than once.
  func task(_ position: Int) -> String {
    let task = plan.tasks[position]
    let isAlone = plan.tasks.count { $0.number == task.number } == 1
    return isAlone ? task.number : "\(task.category ?? "")·\(task.number)"
  }

  /// What an item of the list is about, with the months and the region it is of.
  func matter(_ item: OverdueItem) -> String {
    let name =
      switch item.kind {
      case .task: "任务\(task(item.position))"
      case .milestone: "事项\(item.subject)"
      case .annualTarget: "任务数\(item.subject)"
      case .report: "报数\(item.subject)"
      case .indicator: "指标\(item.subject)"
      }
    return ([name, item.period?.description, item.region].compactMap(\.self)).joined(separator: "·")
  }

  /// Milestones that are due once by their codes, and their states.
  func milestones(_ matters: [Matter]) -> [String] {
    matters.compactMap { matter in
      guard case .milestone(let position) = matter.subject, matter.period == nil else { return nil }
      return "\(plan.milestones[position].code) \(matter.state.name.zh)"
    }
  }
}

extension OverdueItem {
  /// The state and the days.
  fileprivate var standing: String {
    let word =
      switch state {
      case .overdue: "逾期"
      case .toConfirm: "待核"
      case .behind: "滞后"
      case .dueSoon: "今日到期"
      }
    guard let days = daysOverdue else { return "\(word) | 无时限" }
    return "\(word) | \(days < 0 ? "还有\(-days)天" : "\(days)天")"
  }
}
