/// A row of the task–responsibility matrix (`重点任务分工表`).
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class KeyTask: Sendable {
  /// What records and reports call it: the number, with the chapter before it where numbering begins anew in each.
  public let id: String
  /// The row's number as printed.
  public let number: String
  /// The chapter it stands in (`类别`).
  public let category: String?
  /// The task as published.
  public let text: String
  /// Who leads (`负责单位`).
  public let lead: [DepartmentID]
  /// Whether the cell of the leads says itself that they lead (`甲、乙牵头`), so that all of them do.
  public let namesLeaders: Bool
  /// Who supports (`配合单位`).
  public let supporting: [DepartmentID]
  /// Whether a list ends in 等: more bodies belong to it than it names.
  public let isOpenList: Bool
  /// Who took this one task over from a body that was abolished or split (`承接单位`), whatever the register says.
  public let takenOverBy: [DepartmentID]
  /// The indicators the task carries.
  public let indicators: [SeriesID]
  /// Its own deadline; without one it is due on the plan's last day.
  public let deadline: Deadline?
  /// A deadline that could not be read, as printed: what it belongs to never leaves the list.
  public let unreadDeadline: String?
  /// What a supervision ledger states of it besides.
  public let particulars: TaskParticulars
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// A task as a table states it.
  public init(
    id: String? = nil, number: String, category: String? = nil, text: String, lead: [DepartmentID],
    namesLeaders: Bool = false, supporting: [DepartmentID] = [], isOpenList: Bool = false,
    takenOverBy: [DepartmentID] = [],
    indicators: [SeriesID] = [], deadline: Deadline? = nil, unreadDeadline: String? = nil,
    particulars: TaskParticulars = TaskParticulars(), note: String? = nil, place: Place
  ) {
    self.id = id ?? number
    self.number = number
    self.category = category
    self.text = text
    self.lead = lead
    self.namesLeaders = namesLeaders
    self.supporting = supporting
    self.isOpenList = isOpenList
    self.takenOverBy = takenOverBy
    self.indicators = indicators
    self.deadline = deadline
    self.unreadDeadline = unreadDeadline
    self.particulars = particulars
    self.note = note
    self.place = place
  }
}

/// What a supervision ledger (`督查台账`) states of a task besides who does what by when; all of it optional.
public struct TaskParticulars: Sendable, Hashable {
  /// The document or meeting it comes from (`任务来源`).
  public let origin: String?
  /// The leader in charge (`分管领导`).
  public let leader: String?
  /// The officer who does it (`责任人`).
  public let officer: String?
  /// Whom to ask (`联络员`).
  public let liaison: String?
  /// What is to be reached in numbers (`量化目标`).
  public let commitment: Commitment?
  /// The day on which it begins (`起始`).
  public let start: CalendarDate?
  /// What counts as done (`完成标准`).
  public let standard: String?
  /// The money planned, as printed (`投资计划`).
  public let plannedInvestment: String?
  /// The money spent so far, as printed (`累计投资`).
  public let investment: String?

  /// Particulars, by default none.
  public init(
    origin: String? = nil, leader: String? = nil, officer: String? = nil, liaison: String? = nil,
    commitment: Commitment? = nil, start: CalendarDate? = nil, standard: String? = nil,
    plannedInvestment: String? = nil, investment: String? = nil
  ) {
    self.origin = origin
    self.leader = leader
    self.officer = officer
    self.liaison = liaison
    self.commitment = commitment
    self.start = start
    self.standard = standard
    self.plannedInvestment = plannedInvestment
    self.investment = investment
  }
}
