/// The rules of a run, in the order of their codes.
public struct RuleBook: Sendable {
  private let families: @Sendable () -> [[Rule]]

  /// A book of the rules of some families; they are made when they are first asked for, as most runs name few rules.
  public init(_ families: @escaping @Sendable () -> [[Rule]]) { self.families = families }

  /// The rules that every plan is held against.
  public static let standard = RuleBook {
    [
      TargetFacts.rules, TaskFacts.rules, ConsistencyFacts.rules, DataFacts.rules, HierarchyFacts.rules,
      ChangesFacts.rules,
      RunFacts.rules,
    ]
  }

  /// The rules.
  public var rules: [Rule] { families().flatMap { $0 } }

  /// The rule of a code or name, in capitals or not.
  public func rule(_ text: String) -> Rule? {
    let text = text.lowercased()
    return rules.first { $0.code.lowercased() == text || $0.name == text }
  }

  /// The rules of a code or name, of the beginning of codes (`FYP4`), or of a family (`data`), in capitals or not; none where
  /// it is nothing of these.
  public func rules(_ text: String) -> [Rule] {
    if let rule = rule(text) { return [rule] }
    let text = text.lowercased()
    if let family = Rule.Family.allCases.first(where: { $0.rawValue == text }) {
      return rules.filter { $0.family == family }
    }
    guard text.hasPrefix("fyp"), text.utf8.count > 3 else { return [] }
    return rules.filter { $0.code.lowercased().hasPrefix(text) }
  }

  /// The rules and families nearest to what is none.
  public func nearest(to text: String) -> [String] {
    NearestNames.nearest(
      to: text, among: rules.flatMap { [$0.code, $0.name] } + Rule.Family.allCases.map(\.rawValue))
  }
}
