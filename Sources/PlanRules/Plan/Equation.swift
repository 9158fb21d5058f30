/// A relation that figures must satisfy (`勾稽关系`).
///
/// A class, as many hold the same one; nothing of it ever changes.
public final class Equation: Sendable {
  /// Its code (`编号`).
  public let code: String
  /// The left side.
  public let left: Expression
  /// How the sides stand to each other.
  public let relation: Relation
  /// The right side.
  public let right: Expression
  /// The one period it is for; `nil` for every period in which all its terms are reported.
  public let period: Period?
  /// How far the sides may differ, for figures published rounded.
  public let tolerance: Figure?
  /// A remark of the table.
  public let note: String?
  /// The row.
  public let place: Place

  /// How the sides stand to each other.
  public enum Relation: String, Sendable, CaseIterable {
    /// Equal.
    case equal = "="
    /// The left side is at most the right one.
    case atMost = "≤"
    /// The left side is at least the right one.
    case atLeast = "≥"
  }

  /// An equation as a table states it.
  public init(
    code: String, left: Expression, relation: Relation, right: Expression, period: Period? = nil,
    tolerance: Figure? = nil, note: String? = nil, place: Place
  ) {
    self.code = code
    self.left = left
    self.relation = relation
    self.right = right
    self.period = period
    self.tolerance = tolerance
    self.note = note
    self.place = place
  }
}
