/// One thing to act on: a rule, the facts it found, and where.
///
/// Text is made from it later, in either language.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Finding: Sendable {
  /// The rule that found it.
  public let rule: Rule
  /// What was found.
  public let facts: Facts
  /// How much it weighs before any option; for most rules always the same.
  public let severity: Severity
  /// The id of the plan; `nil` for the run itself.
  public let plan: String?
  /// What it is about: an indicator's or statistic's code, a task's number; for data the file and the row's key.
  public let subject: String?
  /// The column's header, for data.
  public let field: String?
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The months it is about.
  public let period: Period?
  /// Who leads.
  public let lead: [DepartmentID]
  /// Who supports.
  public let supporting: [DepartmentID]
  /// Where; `nil` for the run itself.
  public let place: Place?

  /// A finding of a rule.
  public init(
    _ rule: Rule, _ facts: Facts, severity: Severity? = nil, plan: String?, subject: String? = nil,
    field: String? = nil, region: String? = nil,
    period: Period? = nil, lead: [DepartmentID] = [], supporting: [DepartmentID] = [], place: Place?
  ) {
    self.rule = rule
    self.facts = facts
    self.severity = severity ?? rule.severity
    self.plan = plan
    self.subject = subject
    self.field = field
    self.region = region
    self.period = period
    self.lead = lead
    self.supporting = supporting
    self.place = place
  }

  /// What tells it from every other finding: never a line, so that it survives moved rows.
  public var identity: Identity {
    Identity(code: rule.code, plan: plan, subject: subject, field: field, region: region, period: period)
  }

  /// What a finding is recognised by.
  public struct Identity: Sendable, Hashable {
    /// The rule's code.
    public let code: String
    /// The plan's id.
    public let plan: String?
    /// What it is about.
    public let subject: String?
    /// The column.
    public let field: String?
    /// The region.
    public let region: String?
    /// The months.
    public let period: Period?
  }
}

extension [Finding] {
  /// By file, line and column, then by code; the order in which they were found decides the rest.
  public func sortedByPlace() -> [Finding] {
    positionsByPlace.map { self[$0] }
  }

  /// The positions of the findings in that order.
  public var positionsByPlace: [Int] {
    indices.sorted { left, right in
      let (first, second) = (self[left].place, self[right].place)
      if first != second { return first ?? Place(file: "") < second ?? Place(file: "") }
      return (self[left].rule.code, left) < (self[right].rule.code, right)
    }
  }
}
