/// One thing to act on: the facts that a rule found, and where.
///
/// Text is made from it later, in either language. It belongs to the result of its plan, or to the run itself.
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Finding: Sendable {
  /// What was found.
  public let facts: Facts
  /// The rule that found it.
  public let rule: Rule
  /// How much it weighs before any option; for most rules always the same.
  public let severity: Severity
  /// The id of the plan; `nil` for the run itself.
  public let plan: String?
  /// What it is about.
  public let subject: Subject?
  /// The column or key, for data.
  public let field: Field?
  /// The region; `nil` for the plan's own.
  public let region: String?
  /// The months it is about.
  public let period: Period?
  /// Who leads.
  public let lead: [DepartmentID]
  /// Who supports.
  public let supporting: [DepartmentID]
  /// Where; `nil` for the run itself. Of a verdict it is the figure that decided it, so that whoever enters one sees what it did.
  public let place: Place?
  /// Where what it is held against stands, apart from the place itself: the target of a verdict.
  public let related: Place?

  /// A finding of facts.
  public init(
    _ facts: Facts, severity: Severity? = nil, plan: String?, subject: Subject? = nil, field: Field? = nil,
    region: String? = nil, period: Period? = nil, lead: [DepartmentID] = [], supporting: [DepartmentID] = [],
    place: Place?, related: Place? = nil
  ) {
    self.facts = facts
    rule = facts.rule
    self.severity = severity ?? rule.severity
    self.plan = plan
    self.subject = subject
    self.field = field
    self.region = region
    self.period = period
    self.lead = lead
    self.supporting = supporting
    self.place = place
    self.related = related == place ? nil : related
  }

  /// Which of a row's cells a finding is about.
  public enum Field: Sendable, Hashable {
    /// A reading's value.
    case value
    /// What a reading counts.
    case definition
    /// The value before the period.
    case baseline
    /// What must hold at the end.
    case target
    /// How figures turn into one value.
    case measure
    /// Which way is better.
    case direction
    /// A part of the yardstick that changed.
    case yardstick(YardstickPart)
    /// A column or key under the name that it has in the data.
    case named(String)
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
