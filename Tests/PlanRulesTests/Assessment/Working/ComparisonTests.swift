import Testing

@testable import PlanRules

private func comparison(
  _ row: Draft.Row, _ readings: KeyValuePairs<String, String>, on day: String
) throws -> Comparison? {
  try Draft(row, readings).row(on: day).comparison
}

private let homes = Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total)

@Test func beforeTheEndTheValueDueDecides() throws {
  let open = try #require(try comparison(homes, ["2023": "544"], on: "2023"))
  #expect(open.stage == .onTheWay)
  #expect(open.yardstick == .due(.threshold(.atLeast, Ratio(1200))))
  #expect(open.truth == .undetermined)
  #expect(open.reason == .missingPeriods)
  #expect(try comparison(homes, ["2021-2023": "1200"], on: "2023")?.truth == .yes)
  #expect(try comparison(homes, ["2021-2023": "1199"], on: "2023")?.truth == .no)
}

@Test func atTheEndTheTargetDecides() throws {
  let over = try #require(try comparison(homes, ["2021-2025": "2000"], on: "2025"))
  #expect(over.stage == .end)
  #expect(over.yardstick == .goal(.threshold(.atLeast, Ratio(2000))))
  #expect(over.truth == .yes)
  #expect(over.reason == nil)
}

@Test func withoutABaselineOnlyTheTargetIsThereToCompareWith() throws {
  let row = Draft.Row(code: "row", target: "≥85")
  let open = try #require(try comparison(row, ["2023": "84"], on: "2023"))
  #expect(open.stage == .onTheWay)
  #expect(open.yardstick == .goal(.threshold(.atLeast, Ratio(85))))
  #expect(open.reason == .noBaseline)
}

@Test func whereNothingIsReportedOrDemandedNothingIsCompared() throws {
  #expect(try comparison(homes, [:], on: "2023") == nil)
  #expect(try comparison(Draft.Row(code: "row", target: "稳步提高"), ["2023": "84"], on: "2023") == nil)
}

@Test func aStaleValueIsShownAndDecidesNothing() throws {
  let row = Draft.Row(code: "row", target: "85", baseline: "80")
  let stale = try #require(try comparison(row, ["2021": "99"], on: "2023"))
  #expect(stale.yardstick == .due(.threshold(.atLeast, Ratio(83))))
  #expect(stale.truth == .undetermined)
  #expect(stale.reason == .stale)
}
