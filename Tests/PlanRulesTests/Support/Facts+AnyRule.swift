@testable import PlanRules

extension Facts {
  /// Facts of any rule, for tests to which only the rule matters: those of a target go with every rule.
  static func any(of rule: Rule) -> Facts {
    anyTarget.map { .targets(.indicator($0, rule)) } ?? .run(.nothingJudged)
  }

  private static let anyTarget = try? Draft(Draft.Row(code: "row", target: "85")).row(on: "2023")
}
