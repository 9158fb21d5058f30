/// What was found against an earlier state of the plan.
public struct ChangesFacts: Sendable {
  /// The part of the yardstick that stands otherwise.
  public let change: YardstickChange

  /// A change.
  public init(_ change: YardstickChange) { self.change = change }

  /// The rules of the family, in the order of their codes.
  static let rules: [Rule] = [.yardstickLoosened, .yardstickChanged]

  /// The rule that found it.
  var rule: Rule { change.isLoosening ? .yardstickLoosened : .yardstickChanged }
}
