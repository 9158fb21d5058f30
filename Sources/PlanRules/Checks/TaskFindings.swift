/// Findings on tasks, milestones and owed figures.
public enum TaskFindings {
  /// The findings of a plan's overdue list and progress notes.
  public static func findings(
    of overdue: OverdueList, assessment: PlanAssessment, plan: Plan, records: Records
  ) -> [Finding] {
    overdue.items.compactMap { finding(on: $0, plan: plan) }
      + plan.tasks.indices.compactMap { position in
        assessment.history.latest(on: plan.tasks[position].number).flatMap {
          finding(onTask: position, latest: $0, assessment: assessment, plan: plan, records: records)
        }
      }
  }

  /// Missed targets have findings of their own; here come only tasks, milestones and figures.
  private static func finding(on item: OverdueItem, plan: Plan) -> Finding? {
    let facts: TaskFacts
    let place: Place
    switch item.kind {
    case .task: (facts, place) = (.task(item), plan.tasks[item.position].place)
    case .milestone: (facts, place) = (.milestone(item), plan.milestones[item.position].place)
    case .report: (facts, place) = (.report(item), plan[SeriesID(item.position)].place)
    case .annualTarget, .indicator: return nil
    }
    return Finding(
      .tasks(facts), plan: plan.id, subject: .named(item.subject), region: item.region, period: item.period,
      lead: item.responsibility.lead, supporting: item.responsibility.supporting, place: place)
  }

  private static func finding(
    onTask position: Int, latest: Int, assessment: PlanAssessment, plan: Plan, records: Records
  ) -> Finding? {
    let note = records.progressNotes[latest]
    guard note.word.state == .behind || note.word.state == .done else { return nil }
    let task = plan.tasks[position]
    let responsibility = ResponsibilityMatrix(plan: plan, on: assessment.asOf).responsibility(forTask: position)
    func finding(_ facts: TaskFacts) -> Finding {
      Finding(
        .tasks(facts), plan: plan.id, subject: .named(task.number), period: note.period, lead: responsibility.lead,
        supporting: responsibility.supporting, place: note.place)
    }
    if note.word.state == .behind { return finding(.reportedBehind(task: position, note: latest)) }
    let missed = task.indicators.filter { id in
      id.index < assessment.indicators.count && assessment.indicators[id.index].status == .missed
    }
    guard !missed.isEmpty else { return nil }
    return finding(.completedButMissed(task: position, missed: missed))
  }
}
