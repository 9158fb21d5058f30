import Testing

@testable import PlanRules

/// Twenty thousand regions of one indicator: going through all readings again for each would not come to an end.
@Test func aConflictIsFoundInItsRegionAmongVeryMany() throws {
  var draft = Draft(Draft.Row(code: "rate", target: "85", baseline: "80"))
  for region in 0..<20_000 {
    draft.entries.append(.init(code: "rate", period: "2023", value: "84", region: "区\(region)"))
  }
  // The level at the end of 2023 once more, and another one.
  draft.entries.append(.init(code: "rate", period: "2023-12", value: "83", region: "区7"))
  let findings = ConsistencyFindings.findings(plan: try draft.plan(), records: try draft.records())
    .filter { $0.rule != .regionsDoNotAddUp }
  #expect(findings.map(\.rule) == [.overlappingPeriodsDisagree])
  #expect(findings.map(\.region) == ["区7"])
}
