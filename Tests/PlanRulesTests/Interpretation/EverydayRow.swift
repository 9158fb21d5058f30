import Testing

@testable import PlanRules

/// A row as a planner writes it, with its readings and the verdict worked out by hand.
struct EverydayRow: Sendable, CustomTestStringConvertible {
  let name: String
  let unit: String
  let baseline: String
  let target: String
  let readings: [(period: String, value: String)]
  let day: String
  let status: Status
  let reason: Reason?
  let direction: Direction?

  init(
    _ name: String, _ unit: String, _ baseline: String, _ target: String,
    _ readings: KeyValuePairs<String, String>, on day: String = "2025", direction: Direction? = nil, _ status: Status,
    _ reason: Reason? = nil
  ) {
    self.name = name
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.readings = readings.map { ($0.key, $0.value) }
    self.day = day
    self.direction = direction
    self.status = status
    self.reason = reason
  }

  var testDescription: String { "\(name) \(baseline) → \(target) \(unit), \(readings.last?.value ?? "") on \(day)" }

  /// The same yearly reading for 2021 to 2025.
  static func yearly(_ value: String) -> KeyValuePairs<String, String> {
    ["2021": value, "2022": value, "2023": value, "2024": value, "2025": value]
  }

  func draft() -> Draft {
    var row = Draft.Row(code: "row", name: name, target: target, unit: unit, baseline: baseline, direction: direction)
    row.lacksMeasure = true
    var draft = Draft(row)
    draft.entries = readings.map { Draft.Entry(code: "row", period: $0.period, value: $0.value) }
    return draft
  }

  func assessed() throws -> IndicatorAssessment { try draft().row(on: day) }

  /// Holds the verdict against the one worked out by hand, and the finding that asks for a cell against the reason.
  func check() throws {
    let assessed = try assessed()
    #expect(assessed.status == status)
    #expect(assessed.reason == reason)
    let draft = draft()
    let plan = try draft.plan()
    let found = TargetFindings.findings(of: try draft.assess(on: day), plan: plan, records: try draft.records())
    let asked = found.map(\.rule).filter { [.directionMissing, .measureMissing, .signMissing].contains($0) }
    switch reason {
    case .noDirection: #expect(asked == [.directionMissing])
    case .noMeasure: #expect(asked == [.measureMissing])
    case .sign: #expect(asked == [.signMissing])
    default: #expect(asked.isEmpty)
    }
  }
}
