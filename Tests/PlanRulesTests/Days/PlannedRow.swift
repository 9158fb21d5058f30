import Testing

@testable import PlanRules

/// An everyday row of an indicator table with its readings, and the verdict worked out by hand beside it.
struct PlannedRow: CustomTestStringConvertible, Sendable {
  var name: String
  var unit = "%"
  var baseline = ""
  var baselineYear: Int?
  var target: String
  var measure = Measure.level
  var direction: Direction?
  var cycle: ReportingCycle?
  var readings: [(String, String)] = []
  var asOf: String
  var status: Status
  var reason: Reason?
  var due: String?
  var value: String?
  var judgedAt: String?

  var testDescription: String { "\(name) \(baseline)→\(target) \(readings) \(asOf)" }

  func assess(in plan: String = "2021-2025") throws -> IndicatorAssessment {
    var draft = Draft(
      Draft.Row(
        code: "row", name: name, target: target, unit: unit, measure: measure, baseline: baseline,
        baselineYear: baselineYear, direction: direction, cycle: cycle))
    draft.period = plan
    draft.entries = readings.map { Draft.Entry(code: "row", period: $0.0, value: $0.1) }
    return try draft.row(on: asOf)
  }

  /// Holds what the row says against the judge; what it leaves out is not asked.
  func check(in plan: String = "2021-2025") throws {
    let row = try assess(in: plan)
    #expect(row.status == status)
    #expect(row.reason == reason)
    if let due { #expect(row.figures.due == due) }
    if let value { #expect(row.figures.value == value) }
    if let judgedAt { #expect(try row.judgedAt == date(judgedAt)) }
  }
}
