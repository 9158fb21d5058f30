/// What was found on tasks, milestones and owed figures.
public enum TaskFacts: Sendable {
  /// A task is late.
  case task(OverdueItem)
  /// A milestone is late.
  case milestone(OverdueItem)
  /// A figure is owed.
  case report(OverdueItem)
  /// The latest note on a task or milestone says that it is behind.
  case reportedBehind(OverdueItem, note: Int)
  /// A task is reported as done while the figures or the milestones that prove it are open.
  case completedButOpen(OverdueItem)
  /// An extension, an end or a pause that nobody has approved; the position of the note.
  case unapproved(Matter, LedgerRemark)
  /// A note that cannot be placed, or whose word is not known; its position.
  case noteInDoubt(note: Int, NoteFlaw)
  /// A task or milestone of which somebody has to say how it stands.
  case toConfirm(OverdueItem)

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [
    .taskOverdue, .milestoneOverdue, .reportOverdue, .taskReportedBehind, .completedButIndicatorMissed,
    .extensionUnapproved, .noteInDoubt, .matterToConfirm,
  ]

  /// The rule that found it.
  var rule: Rule {
    switch self {
    case .task: .taskOverdue
    case .milestone: .milestoneOverdue
    case .report: .reportOverdue
    case .reportedBehind: .taskReportedBehind
    case .completedButOpen: .completedButIndicatorMissed
    case .unapproved: .extensionUnapproved
    case .noteInDoubt: .noteInDoubt
    case .toConfirm: .matterToConfirm
    }
  }
}

/// Why a note cannot be taken as it stands.
public enum NoteFlaw: Sendable, Hashable {
  /// It has no day.
  case undated
  /// Its day lies in the future.
  case inFuture
  /// Its day lies before the plan began and before it was issued.
  case beforePlan
  /// The word is in no table of words.
  case unknownWord
  /// Another note of the same day, at this position, contradicts it.
  case contradicts(Int)
  /// The day on which the thing was done lies after the note's own.
  case finishedLater
}
