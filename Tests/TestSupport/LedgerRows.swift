package import PlanRules

/// A ledger and its list in the words in which answers are worked out by hand.
package struct LedgerRows {
  /// The state of every task, in the order of the table: `3 逾期`.
  package let tasks: [String]
  /// The state of every milestone that is due once: `M1 按期办结`.
  package let milestones: [String]
  /// How many tasks are due, done, and done in time: `应办4 办结2 按期1`.
  package let counts: String
  /// Who is listed for what: `市民政局 | 任务3 | 逾期 | 10天`.
  package let list: [String]

  /// Those of a list of a plan.
  package init(_ overdue: OverdueList, of plan: Plan) {
    let ledger = overdue.ledger
    let names = MatterNames(plan: plan)
    tasks = ledger.entries.map { "\(names.task($0.task)) \($0.state.name.zh)" }
    milestones = (ledger.entries.flatMap(\.milestones) + ledger.duties).compactMap(names.milestone)
    let due = ledger.entries.filter { $0.isDue(by: ledger.asOf) }.map { $0.completion(by: ledger.asOf) }
    counts = "应办\(due.count) 办结\(due.count(where: \.isDone)) 按期\(due.count(where: \.isInTime))"
    list = overdue.all.flatMap { item in
      item.owing.map { "\(plan.departments[$0.body].name) | \(names.matter(item)) | \(item.standing)" }
    }
  }
}

/// What matters of a plan are called in answers.
private struct MatterNames {
  let plan: Plan

  /// A task by its number as printed, with its chapter where numbering begins anew in each.
  func task(_ position: Int) -> String {
    let task = plan.tasks[position]
    let beginsAnew = Set(plan.tasks.map(\.number)).count < plan.tasks.count
    return beginsAnew ? "\(task.category ?? "")·\(task.number)" : task.number
  }

  /// What an item of the list is about, with the months and the region it is of.
  func matter(_ item: OverdueItem) -> String {
    let name =
      switch item.kind {
      case .task: "任务\(task(item.position))"
      // A code that a task has too begins with the word already.
      case .milestone: item.subject.hasPrefix("事项") ? item.subject : "事项\(item.subject)"
      case .annualTarget: "任务数\(item.subject)"
      case .report: "报数\(item.subject)"
      case .indicator: "指标\(item.subject)"
      }
    return ([name, item.period?.description, item.region].compactMap(\.self)).joined(separator: "·")
  }

  /// A milestone that is due once, with its state.
  func milestone(_ matter: Matter) -> String? {
    guard case .milestone(let position) = matter.subject, matter.period == nil else { return nil }
    return "\(plan.milestones[position].code) \(matter.state.name.zh)"
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
