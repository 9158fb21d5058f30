/// What was found on tasks, milestones and owed figures.
public enum TaskFacts: Sendable {
  /// A task is late.
  case task(OverdueItem)
  /// A milestone is late.
  case milestone(OverdueItem)
  /// A figure is owed.
  case report(OverdueItem)
  /// The latest note on a task says that it is behind; positions of the task and the note.
  case reportedBehind(task: Int, note: Int)
  /// A task is reported as done while indicators it carries are missed.
  case completedButMissed(task: Int, missed: [SeriesID])

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [
    .taskOverdue, .milestoneOverdue, .reportOverdue, .taskReportedBehind, .completedButIndicatorMissed,
  ]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .task: .taskOverdue
    case .milestone: .milestoneOverdue
    case .report: .reportOverdue
    case .reportedBehind: .taskReportedBehind
    case .completedButMissed: .completedButIndicatorMissed
    }
  }
}
