/// Findings on parts of a plan's yardstick that stand otherwise than in an earlier state of it.
public enum YardstickFindings {
  /// A finding for each change, on the plan as it stands; who answers for what changed leads, else the plan's owner.
  public static func findings(of changes: [YardstickChange], plan: Plan, records: Records) -> [Finding] {
    let matrix = ResponsibilityMatrix(plan: plan, on: plan.period.end)
    return changes.map { change in
      Finding(
        .changes(ChangesFacts(change)), plan: plan.id, subject: change.subject, field: .yardstick(change.part),
        region: change.region, period: change.period, lead: lead(of: change.subject, in: plan, matrix),
        place: change.place)
    }
  }

  private static func lead(
    of subject: Subject, in plan: Plan, _ matrix: ResponsibilityMatrix
  ) -> [DepartmentID] {
    let owner = plan.head.owner.map { [$0] } ?? []
    guard let name = subject.name else { return owner }
    if let id = plan.series(ofCode: name) { return matrix.responsibility(for: id).lead }
    if let task = plan.tasks.firstIndex(where: { $0.id == name }) {
      return matrix.responsibility(forTask: task).lead
    }
    if let milestone = plan.milestones.first(where: { $0.code == name }) {
      return matrix.responsibility(for: milestone).lead
    }
    return owner
  }
}
