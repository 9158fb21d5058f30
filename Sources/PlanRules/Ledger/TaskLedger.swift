/// The supervision ledger (`督查台账`) of a plan on a day: every task and every milestone with its state.
public struct TaskLedger: Sendable {
  /// The tasks, in the order of the table.
  public let entries: [TaskEntry]
  /// The milestones that belong to no task, in the order of the table.
  public let duties: [Matter]
  /// The day.
  public let asOf: CalendarDate

  /// The ledger of a plan as judged; occasions of recurring duties reach to `horizon`, which is not before the day.
  public init(plan: Plan, records: Records, assessment: PlanAssessment, until horizon: CalendarDate? = nil) {
    let clerk = LedgerClerk(plan, records, assessment, until: max(horizon ?? assessment.asOf, assessment.asOf))
    asOf = assessment.asOf
    let milestones = plan.milestones.indices.map { position in
      (task: plan.milestones[position].task.flatMap { plan.names.task(numbered: $0) }, position: position)
    }
    let ofTasks = Dictionary(grouping: milestones.filter { $0.task != nil }, by: \.task)
    entries = plan.tasks.indices.map { task in
      clerk.entry(of: task, milestones: (ofTasks[task] ?? []).map(\.position))
    }
    duties = milestones.filter { $0.task == nil }.flatMap { clerk.matters(ofMilestone: $0.position) }
  }
}
