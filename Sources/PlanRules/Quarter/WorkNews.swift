/// What departments have done since a day: tasks that were closed, tasks that became late, and who has reported.
public struct WorkNews: Sendable {
  /// The positions of tasks that were not done then and are now.
  public let closed: [Int]
  /// The positions of tasks that are late, behind or to be confirmed now and were not then.
  public let opened: [Int]
  /// Who has reported, in the order of the register.
  public let reports: [Report]

  /// What one department has handed in.
  public struct Report: Sendable, Hashable {
    /// The department.
    public let body: DepartmentID
    /// How many figures.
    public let figures: Int
    /// How many notes on tasks, milestones and indicators.
    public let notes: Int
  }

  /// What has come in by the table's day since the one that it is compared with; `nil` without one.
  public init?(
    _ table: QuarterTable, ledger: TaskLedger, of assessment: PlanAssessment, under parent: ObservationIndex? = nil
  ) {
    guard let since = table.days.before else { return nil }
    let (plan, records) = (assessment.index.plan, assessment.index.records)
    let then = TaskLedger(
      plan: plan, records: records,
      assessment: Assessor(assessment.index, asOf: since, under: parent).assess())
    closed = plan.tasks.indices.filter {
      ledger.entries[$0].state.isDone && !then.entries[$0].state.isDone
    }
    opened = plan.tasks.indices.filter {
      ledger.entries[$0].state.isLate && !then.entries[$0].state.isLate
    }
    let matrix = ResponsibilityMatrix(plan: plan, on: assessment.asOf)
    var figures: [DepartmentID: Int] = [:]
    for position in table.news.new + table.news.revised.filter(\.isDated).map(\.new) {
      let observation = records.observations[position]
      for body in matrix.responsibility(for: observation.series, in: observation.region).lead {
        figures[body, default: 0] += 1
      }
    }
    var notes: [DepartmentID: Int] = [:]
    for note in records.progressNotes {
      guard let date = note.date, date > since, date <= assessment.asOf else { continue }
      for body in note.body.map({ [$0] }) ?? matrix.leads(of: note.subject, in: plan) { notes[body, default: 0] += 1 }
    }
    reports = Set(figures.keys).union(notes.keys).sorted().map {
      Report(body: $0, figures: figures[$0] ?? 0, notes: notes[$0] ?? 0)
    }
  }
}

extension ResponsibilityMatrix {
  /// Who leads what a note is on.
  fileprivate func leads(of subject: String, in plan: Plan) -> [DepartmentID] {
    if let task = plan.names.task(numbered: subject) { return responsibility(forTask: task).lead }
    if let milestone = plan.names.milestone(ofCode: subject) {
      return responsibility(for: plan.milestones[milestone]).lead
    }
    return plan.series(ofCode: subject).map { responsibility(for: $0).lead } ?? []
  }
}

extension MatterState {
  /// Whether it stands on lists of what is late.
  fileprivate var isLate: Bool {
    switch self {
    case .overdue, .behind, .toConfirm: true
    case .doneInTime, .doneLate, .onSchedule, .notYetDue, .suspended, .ended, .ongoing: false
    }
  }
}
