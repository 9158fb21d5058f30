import Testing

@testable import PlanRules

private func growth(_ target: String, _ readings: KeyValuePairs<String, String>) -> Draft {
  Draft(Draft.Row(code: "growth", target: target, measure: .averageGrowth), readings)
}

@Test func yearlyRatesAverageByCompounding() throws {
  let row = try growth("5", ["2021": "8", "2022": "3", "2023": "5", "2024": "4"]).row(on: "2024")
  // 1.08 × 1.03 × 1.05 × 1.04 = 1.2147408; 1.0498⁴ = 1.21458 and 1.0499⁴ = 1.21504; nearer to the first: 4.98.
  #expect(row.value?.interval?.single?.rounded(to: 2) == Figure("4.98"))
  #expect(row.figures.due == "5")
  #expect(row.status == .behind)
  #expect(row.distances.lagPoints == nil)
}

@Test(arguments: [("10", Status.onSchedule), ("10.01", .behind), ("9.99", .onSchedule)])
func anAverageIsReachedExactly(target: String, status: Status) throws {
  // 1.21 × 1 = 1.1².
  let row = try growth(target, ["2021": "21", "2022": "0"]).row(on: "2022")
  #expect(row.figures.value == "10")
  #expect(row.status == status)
}

@Test func aReadingOverSeveralYearsCountsThatManyTimes() throws {
  // 1.1 × 1.1 × 1 = 1.21; 1.0656³ = 1.20999, 1.0657³ = 1.21033.
  let row = try growth("5", ["2021-2022": "10", "2023": "0"]).row(on: "2023")
  #expect(row.value?.interval?.single?.rounded(to: 2) == Figure("6.56"))
  #expect(try growth("5", ["2021-2023": "6.9"]).row(on: "2023").figures.value == "6.9")
}

@Test func anAverageOverAllYearsIsMetOrMissedAtTheEnd() throws {
  #expect(try growth("8", ["2021-2025": "8"]).row(on: "2025").status == .met)
  #expect(try growth("＞8", ["2021-2025": "8"]).row(on: "2025").status == .missed)
  #expect(try growth("8", ["2021-2024": "8.5"]).row(on: "2024").status == .onSchedule)
}

@Test func differencesFarBelowAnyPublishedPlaceCountAsEqual() throws {
  // 4 ÷ 3 × 0.9075 = 1.21 = 1.1²; a third has no last decimal.
  var draft = growth("10", ["2022": "-9.25%"])
  draft.period = "2021-2022"
  draft.entries.append(Draft.Entry(code: "growth", period: "2021", value: "", quotient: ("1", "3")))
  let row = try draft.row(on: "2022")
  #expect(row.status == .met)
  #expect(row.figures.value == "10")
}

@Test func averagesAreJudgedOnWholeYearsOnly() throws {
  var draft = growth("5", ["2021": "8", "2022": "2.25", "2023Q1-Q3": "1"])
  draft.cycle = .quarter
  let row = try draft.row(on: "2023Q3")
  #expect(row.value?.period.description == "2021-2022")
  // 1.08 × 1.0225 = 1.1043; 1.0508² = 1.10418, 1.0509² = 1.10439: 5.09 with two places.
  #expect(row.value?.interval?.single?.rounded(to: 2) == Figure("5.09"))
  #expect(row.status == .onSchedule)
}

@Test func beforeTheFirstWholeYearAnAverageHasNoValue() throws {
  var draft = growth("5", ["2021H1": "8"])
  draft.cycle = .half
  let row = try draft.row(on: "2021H1")
  #expect(row.status == .undetermined)
  #expect(row.reason == .missingPeriods)
  #expect(row.value == nil)
}

@Test func anAverageWithAYearMissingHasNoValue() throws {
  let row = try growth("5", ["2021": "8", "2023": "8"]).row(on: "2023")
  #expect(row.value?.interval == nil)
  #expect(row.reason == .missingPeriods)
}

@Test(arguments: [("≤5.2", Status.onSchedule), ("≤5.19", .behind)])
func levelsAverageByTheirMean(target: String, status: Status) throws {
  let row = Draft.Row(code: "unemployment", target: target, measure: .averageLevel, baseline: "5")
  let assessed = try Draft(row, ["2021-2022": "5.0", "2023": "5.6"]).row(on: "2023")
  // (5 + 5 + 5.6) ÷ 3 = 5.2.
  #expect(assessed.figures.value == "5.2")
  #expect(assessed.status == status)
}

@Test func aMeanMayHaveNoLastDecimal() throws {
  let row = Draft.Row(code: "unemployment", target: "≤5.5", measure: .averageLevel)
  // (5 + 5.2 + 5.6) ÷ 3 = 15.8 ÷ 3.
  #expect(try Draft(row, ["2021": "5", "2022": "5.2", "2023": "5.6"]).row(on: "2023").figures.value == "79/15")
}
