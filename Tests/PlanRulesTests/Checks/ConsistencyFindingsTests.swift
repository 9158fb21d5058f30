import Testing

@testable import PlanRules

private func findings(_ draft: Draft) throws -> [Finding] {
  ConsistencyFindings.findings(plan: try draft.plan(), records: try draft.records())
}

private func ratio(_ value: String, _ numerator: String, _ denominator: String, unit: String = "%") -> Draft {
  var draft = Draft(Draft.Row(code: "row", target: "85", unit: unit))
  draft.entries = [Draft.Entry(code: "row", period: "2023", value: value, quotient: (numerator, denominator))]
  return draft
}

@Test(arguments: [
  // 44143 ÷ 44262 = 99.7311 %; 1 ÷ 8 = 12.5 %.
  ("99.73", "44143", "44262", false), ("99.7", "44143", "44262", false), ("100", "44143", "44262", false),
  ("99.74", "44143", "44262", true), ("99.72", "44143", "44262", true), ("13", "1", "8", false), ("12", "1", "8", true),
  ("90以上", "1", "8", true), ("12以上", "1", "8", false), ("", "1", "8", false),
])
func aPrintedValueMustFollowFromItsNumeratorAndDenominator(
  value: String, numerator: String, denominator: String, isFound: Bool
) throws {
  let found = try findings(ratio(value, numerator, denominator))
  #expect(found.map(\.rule.code) == (isFound ? ["FYP303"] : []))
  if isFound { #expect(found.map(\.field) == [.value]) }
}

@Test(
  arguments: [
    (Measure.total, ["2021H1": "200", "2021H2": "250", "2021": "440"], 1),
    (.total, ["2021H1": "301", "2021": "300"], 1),
    (.total, ["2021H1": "200", "2021H2": "250", "2021": "450"], 0), (.eachYear, ["2021H1": "301", "2021": "300"], 1),
    (.level, ["2021": "84", "2021Q4": "85"], 1), (.level, ["2021Q3": "84", "2021Q4": "85"], 0),
    (.averageLevel, ["2021H1": "9", "2021": "5"], 0),
    // Two rows of one key are a duplicate and said so elsewhere.
    (.total, ["2021": "84", "2021年": "85"], 0), (.level, ["2021": "84", "2021年": "85"], 0),
  ] as [(Measure, KeyValuePairs<String, String>, Int)])
func readingsOfOverlappingPeriodsMustAgree(
  measure: Measure, readings: KeyValuePairs<String, String>, count: Int
) throws {
  let draft = Draft(Draft.Row(code: "row", target: "85", unit: "户", measure: measure), readings)
  #expect(try findings(draft).map(\.rule.code) == Array(repeating: "FYP304", count: count))
}

@Test func readingsOfDifferentRegionsNeedNotAgree() throws {
  var draft = Draft(
    Draft.Row(code: "row", target: "85", unit: "户", measure: .total), ["2021H1": "301", "2021": "300"])
  draft.entries[0].region = "浈江区"
  #expect(try findings(draft).isEmpty)
  draft.entries[1].region = "浈江区"
  // That no figure of the whole stands is a matter of its own.
  let found = try findings(draft)
  #expect(found.filter { $0.rule != .regionsDoNotAddUp }.map(\.region) == ["浈江区"])
  #expect(found.filter { $0.rule == .regionsDoNotAddUp }.map(\.severity) == [.note])
}

@Test(arguments: [("105", false), ("105.0", false), ("106", true), ("104.9", true)])
func aPrintedCompletionRateMustFollowFromTheFigures(rate: String, isFound: Bool) throws {
  // 84 ÷ 80 = 105 %.
  var draft = Draft(Draft.Row(code: "row", target: "85"), ["2023": "84"])
  draft.annual = [Draft.Annual(code: "row", period: "2023", target: "80", rate: rate)]
  let found = ConsistencyFindings.printedRates(
    of: try draft.assess(on: "2023"), plan: try draft.plan(), records: try draft.records())
  #expect(found.map(\.rule.code) == (isFound ? ["FYP302"] : []))
}
