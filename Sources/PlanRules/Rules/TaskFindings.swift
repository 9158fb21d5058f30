/// Findings on tasks, milestones and owed figures.
public enum TaskFindings {
  /// The findings of a plan's overdue list and progress notes.
  public static func findings(
    of overdue: OverdueList, assessment: PlanAssessment, plan: Plan, records: Records
  ) -> [Finding] {
    overdue.items.compactMap { finding(on: $0, plan: plan) }
      + plan.tasks.indices.flatMap { findings(onTask: $0, assessment: assessment, plan: plan, records: records) }
  }

  /// Missed targets have findings of their own; here come only tasks, milestones and figures.
  private static func finding(on item: OverdueItem, plan: Plan) -> Finding? {
    let rule: Rule
    let place: Place
    switch item.kind {
    case .task: (rule, place) = (.taskOverdue, plan.tasks[item.position].place)
    case .milestone: (rule, place) = (.milestoneOverdue, plan.milestones[item.position].place)
    case .report: (rule, place) = (.reportOverdue, plan[SeriesID(item.position)].place)
    case .annualTarget, .indicator: return nil
    }
    return Finding(
      rule, .overdue(item), plan: plan.id, subject: item.subject, region: item.region, period: item.period,
      lead: item.responsibility.lead, supporting: item.responsibility.supporting, place: place)
  }

  private static func findings(
    onTask position: Int, assessment: PlanAssessment, plan: Plan, records: Records
  ) -> [Finding] {
    let task = plan.tasks[position]
    guard let latest = records.latestNotes(on: task.number, until: assessment.asOf).last else { return [] }
    let note = records.progressNotes[latest]
    let responsibility = ResponsibilityMatrix(plan: plan, on: assessment.asOf).responsibility(forTask: position)
    func finding(_ rule: Rule, _ facts: Facts) -> Finding {
      Finding(
        rule, facts, plan: plan.id, subject: task.number, period: note.period, lead: responsibility.lead,
        supporting: responsibility.supporting, place: note.place)
    }
    switch note.state {
    case .behind: return [finding(.taskReportedBehind, .reportedBehind(task: position, note: latest))]
    case .done:
      let missed = task.indicators.filter { id in
        id.index < assessment.indicators.count && assessment.indicators[id.index].status == .missed
      }
      guard !missed.isEmpty else { return [] }
      return [finding(.completedButIndicatorMissed, .completedButMissed(task: position, note: latest, missed: missed))]
    default: return []
    }
  }
}
