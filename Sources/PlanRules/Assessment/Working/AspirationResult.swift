/// How the second tier of a target stands (`87.5，力争88`): shown beside the first, which alone decides.
public struct AspirationResult: Sendable {
  /// What is aspired to.
  public let target: Target
  /// The number that it comes to, where it has one.
  public let goal: Goal?
  /// Whether the value to date attains it; `nil` where it has no number, or where there is no value.
  public let attained: Truth?
}

extension IndicatorAssessment {
  /// What the target in force aspires to beyond what it demands; `nil` where it has one tier.
  public var aspiration: AspirationResult? {
    guard let second = target?.aspiration else { return nil }
    let row = interpretation.map(row.read) ?? row
    let way = TargetWay(years: timing.way.months / 12, usualBaseYear: index.plan.period.first.year - 1)
    let goal = try? row.goal(of: second, along: way, assuming: index.plan.head.assumptions).get()
    let value = value.flatMap { $0.isUsable ? $0.interval : nil }
    return AspirationResult(
      target: second, goal: goal, attained: goal.flatMap { goal in value.map(goal.isAttained) })
  }
}
