/// A dated or recurring piece of a task, or a duty of the plan itself.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Milestone: Sendable {
  /// Its code.
  public let code: String
  /// The number of the task it belongs to; `nil` for a duty of the plan.
  public let task: String?
  /// What is to be done.
  public let text: String
  /// When; `nil` where the row states none, and then the task's own deadline holds.
  public let deadline: Deadline?
  /// A deadline that could not be read, as printed: what it belongs to never leaves the list.
  public let unreadDeadline: String?
  /// Who answers, where the table names somebody other than the task's leads.
  public let lead: [DepartmentID]
  /// Whether the cell of the leads says itself that they lead (`甲、乙牵头`), so that all of them do.
  public let namesLeaders: Bool
  /// Those that the same cell says only support.
  public let supporting: [DepartmentID]
  /// The id of the source.
  public let source: String?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// A milestone as a table states it.
  public init(
    code: String, task: String?, text: String, deadline: Deadline?, unreadDeadline: String? = nil,
    lead: [DepartmentID] = [], namesLeaders: Bool = false, supporting: [DepartmentID] = [], source: String? = nil,
    note: String? = nil, place: Place
  ) {
    self.code = code
    self.task = task
    self.text = text
    self.deadline = deadline
    self.unreadDeadline = unreadDeadline
    self.lead = lead
    self.namesLeaders = namesLeaders
    self.supporting = supporting
    self.source = source
    self.note = note
    self.place = place
  }
}
