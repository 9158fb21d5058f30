import Testing

@testable import PlanRules

@Test func allThatJudgeShareOneIndex() throws {
  var draft = Draft(
    Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total),
    ["2022": "300", "2023": "544", "2023Q1": "600"])
  draft.set("homes", ["2023": "542"])
  let index = ObservationIndex(plan: try draft.plan(), records: try draft.records())
  let assessment = Assessor(index, asOf: try date("2023")).assess()
  #expect(assessment.index === index)
  // What is built for the occasion says the same.
  #expect(assessment.indicators.map(\.status) == (try draft.assess(on: "2023").indicators.map(\.status)))
  let separate = ConsistencyFindings.findings(plan: index.plan, records: index.records)
  #expect(ConsistencyFindings.findings(in: index).count == separate.count)
  #expect(separate.count == 1)
}
