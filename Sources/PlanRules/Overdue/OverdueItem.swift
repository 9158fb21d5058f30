/// One thing on the list of what is late: late on the day, to be confirmed, behind, or due soon.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class OverdueItem: Sendable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A task.
    case task
    /// A milestone, or one instance of a recurring one.
    case milestone
    /// A number set for a period.
    case annualTarget
    /// A figure to be handed in.
    case report
    /// An indicator.
    case indicator
  }

  /// Why it is on the list.
  public enum State: String, Sendable, Hashable, CaseIterable {
    /// Past its day and not done, or missed.
    case overdue
    /// What is on record does not settle it.
    case toConfirm
    /// Not due yet, but behind.
    case behind
    /// Due on the day, or within the days asked for.
    case dueSoon
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

  /// A body that owes it, and the group that the tables name in its place.
  public struct Owing: Sendable, Hashable {
    /// The body.
    public let body: DepartmentID
    /// The group.
    public let group: DepartmentID?
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// Why it is on the list.
  public let state: State
  /// A task's id, a milestone's code, or a series' code.
  public let subject: String
  /// The position of the task, milestone, annual target or series among its kind.
  public let position: Int
  /// The position of the task that a milestone is part of.
  public let task: Int?
  /// The months it stands for: of the figure, the annual target or the recurring instance; of many cycles from the first of
  /// the oldest to the last of the newest.
  public let period: Period?
  /// The open cycles of a duty that has so many of them that they are told of together.
  public let cycles: OpenCycles?
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The last day on which it was in time; `nil` of a duty without end, and where the deadline could not be read.
  public let due: CalendarDate?
  /// The day before it was moved, and what it rests on; `nil` of figures and targets.
  public let dueDay: DueDay?
  /// Days since it was due; negative while it is not yet late, `nil` without a day.
  public let daysOverdue: Int?
  /// What is on record.
  public let record: Record
  /// The position of the latest note on it, whatever it says.
  public let note: Int?
  /// Why it has to be confirmed.
  public let doubts: [Doubt]
  /// What is to be said besides.
  public let remarks: [LedgerRemark]
  /// Who owes it: of those who lead, those whose part is open.
  public let owing: [Owing]
  /// Who answers for it, and what makes them answer.
  public let responsibility: Responsibility

  init(
    _ kind: Kind, _ state: State, _ subject: String, at position: Int, task: Int? = nil, period: Period? = nil,
    region: String? = nil, due: CalendarDate?, dueDay: DueDay? = nil, asOf day: CalendarDate, record: Record,
    note: Int? = nil, doubts: [Doubt] = [], remarks: [LedgerRemark] = [],
    owing: [Owing]? = nil, _ responsibility: Responsibility
  ) {
    cycles = nil
    self.kind = kind
    self.state = state
    self.subject = subject
    self.position = position
    self.task = task
    self.period = period
    self.region = region
    self.due = due
    self.dueDay = dueDay
    self.daysOverdue = due.map(day.days(since:))
    self.record = record
    self.note = note
    self.doubts = doubts
    self.remarks = remarks
    self.owing = owing ?? responsibility.lead.map { Owing(body: $0, group: nil) }
    self.responsibility = responsibility
  }

  /// All open cycles of a duty, due as the oldest is.
  init(
    _ oldest: OverdueItem, cycles: OpenCycles, record: Record, note: Int?, doubts: [Doubt], remarks: [LedgerRemark]
  ) {
    kind = oldest.kind
    state = oldest.state
    subject = oldest.subject
    position = oldest.position
    task = oldest.task
    period = Period(first: cycles.oldest.first, last: max(cycles.oldest.last, cycles.newest.last)) ?? oldest.period
    self.cycles = cycles
    region = oldest.region
    due = oldest.due
    dueDay = oldest.dueDay
    daysOverdue = oldest.daysOverdue
    self.record = record
    self.note = note
    self.doubts = doubts
    self.remarks = remarks
    owing = oldest.owing
    responsibility = oldest.responsibility
  }

  /// The months of each of its cycles, the oldest first; none where it does not come again.
  public var allPeriods: [Period] { cycles?.periods ?? period.map { [$0] } ?? [] }
}
