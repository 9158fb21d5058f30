package import PlanRules

/// How many indicators of each nature stand how; those without a nature count as expected.
package struct StatusCounts: Sendable {
  // There are few of either, so a list serves where a dictionary would take longer to make than to fill.
  private var counts: [(nature: Nature, status: Status, count: Int)] = []

  /// None.
  init() {}

  /// The selected indicators of a plan.
  package init(_ result: PlanResult) {
    for assessed in result.indicators {
      add(result.plan.indicators[assessed.indicator.index].nature ?? .expected, assessed.status)
    }
  }

  private mutating func add(_ nature: Nature, _ status: Status) {
    if let known = counts.firstIndex(where: { $0.nature == nature && $0.status == status }) {
      counts[known].count += 1
    } else {
      counts.append((nature, status, 1))
    }
  }

  /// How many indicators of a nature stand in a way.
  package func count(_ nature: Nature, _ status: Status) -> Int {
    counts.first { $0.nature == nature && $0.status == status }?.count ?? 0
  }

  /// How many indicators of a nature there are.
  package func total(_ nature: Nature) -> Int { counts.reduce(0) { $0 + ($1.nature == nature ? $1.count : 0) } }
}
