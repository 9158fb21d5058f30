/// One thing that is late on a day, or falls due soon.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class OverdueItem: Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A task past its deadline.
    case task
    /// A milestone, or one instance of a recurring one, past its deadline.
    case milestone
    /// A number set for a period that was not reached.
    case annualTarget
    /// A figure that was not handed in.
    case report
    /// An indicator missed at the end of the plan.
    case indicator
  }

  /// What is on record about it.
  public enum Record: Sendable, Hashable {
    /// Nothing: silence is not proof of failure.
    case silent
    /// A note that says something else than done; its position in the records.
    case note(Int)
    /// A reading that falls short.
    case shortfall
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// A task's number, a milestone's code, or a series' code.
  public let subject: String
  /// The position of the task, milestone, annual target or series among its kind.
  public let position: Int
  /// The months it stands for: of the figure, the annual target or the recurring instance.
  public let period: Period?
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The last day on which it was in time.
  public let due: CalendarDate
  /// Days since then; negative while it is not yet late.
  public let daysOverdue: Int
  /// What is on record.
  public let record: Record
  /// Who answers for it.
  public let responsibility: Responsibility

  /// Something that is due on a day, and counted from it to another.
  init(
    _ kind: Kind, _ subject: String, at position: Int, period: Period?, region: String?, due: CalendarDate,
    asOf day: CalendarDate, record: Record, _ responsibility: Responsibility
  ) {
    self.kind = kind
    self.subject = subject
    self.position = position
    self.period = period
    self.region = region
    self.due = due
    self.daysOverdue = day.days(since: due)
    self.record = record
    self.responsibility = responsibility
  }
}
