/// A row of the task–responsibility matrix (`重点任务分工表`).
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class KeyTask: Sendable {
  /// The row's number as printed.
  public let number: String
  /// The task as published.
  public let text: String
  /// Who leads (`负责单位`).
  public let lead: [DepartmentID]
  /// Who supports (`配合单位`).
  public let supporting: [DepartmentID]
  /// Whether a list ends in 等: more bodies belong to it than it names.
  public let isOpenList: Bool
  /// The indicators the task carries.
  public let indicators: [SeriesID]
  /// Its own deadline; without one it is due on the plan's last day.
  public let deadline: Deadline?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// A task as a table states it.
  public init(
    number: String, text: String, lead: [DepartmentID], supporting: [DepartmentID] = [], isOpenList: Bool = false,
    indicators: [SeriesID] = [], deadline: Deadline? = nil, note: String? = nil, place: Place
  ) {
    self.number = number
    self.text = text
    self.lead = lead
    self.supporting = supporting
    self.isOpenList = isOpenList
    self.indicators = indicators
    self.deadline = deadline
    self.note = note
    self.place = place
  }
}

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
  /// When; `nil` for the plan's last day.
  public let deadline: Deadline?
  /// Who answers, where the table names somebody other than the task's leads.
  public let lead: [DepartmentID]
  /// The id of the source.
  public let source: String?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// A milestone as a table states it.
  public init(
    code: String, task: String?, text: String, deadline: Deadline?, lead: [DepartmentID] = [], source: String? = nil,
    note: String? = nil, place: Place
  ) {
    self.code = code
    self.task = task
    self.text = text
    self.deadline = deadline
    self.lead = lead
    self.source = source
    self.note = note
    self.place = place
  }
}
