import Testing

@testable import PlanRules

private func people(_ readings: KeyValuePairs<String, String>, cycle: ReportingCycle = .year) -> Draft {
  Draft(Draft.Row(code: "people", target: "每年不少于1万人", unit: "人", measure: .eachYear), readings, cycle: cycle)
}

private func rate(_ readings: KeyValuePairs<String, String>, cycle: ReportingCycle = .year) -> Draft {
  Draft(Draft.Row(code: "rate", target: "≤5.5", measure: .eachYear), readings, cycle: cycle)
}

@Test func everyYearMustReachTheNumber() throws {
  let row = try people(["2021": "10000", "2022": "12000", "2023": "10001"]).row(on: "2023")
  #expect(row.status == .onSchedule)
  #expect(row.figures.due == "10000")
  #expect(row.figures.value == "10001")
}

@Test func oneFinishedYearBelowIsBehindAndCannotBeMadeUp() throws {
  let draft = people(["2021": "10000", "2022": "9999", "2023": "20000", "2024": "20000", "2025": "20000"])
  let row = try draft.row(on: "2023")
  #expect(row.status == .behind)
  // The year that failed is shown.
  #expect(
    row.figures
      == Figures(value: "9999", due: "10000", gap: "-1", percentOfTarget: "99.99"))
  #expect(row.value?.period.description == "2022")
  #expect(try draft.row(on: "2025").status == .missed)
}

@Test func allYearsReachedIsMetAtTheEndOnly() throws {
  let draft = people(["2021": "10000", "2022": "10000", "2023": "10000", "2024": "10000", "2025": "10000"])
  #expect(try draft.row(on: "2024").status == .onSchedule)
  #expect(try draft.row(on: "2025").status == .met)
}

@Test func aYearWithoutReadingLeavesItOpenUnlessAnotherFailed() throws {
  let open = try people(["2021": "10000", "2023": "10000"]).row(on: "2023")
  #expect(open.status == .undetermined)
  #expect(open.reason == .missingPeriods)
  #expect(try people(["2021": "9000", "2023": "10000"]).row(on: "2023").status == .behind)
}

@Test(arguments: [("7500", Status.onSchedule), ("7499", .behind)])
func ofTheRunningYearTheShareOfItsMonthsIsDue(value: String, status: Status) throws {
  let draft = people(["2021": "10000", "2022": "10000", "2023Q1-Q3": value], cycle: .quarter)
  let row = try draft.row(on: "2023Q3")
  // 10000 × 9 ÷ 12 = 7500.
  #expect(row.figures.due == "7500")
  #expect(row.status == status)
}

@Test func aQuarterMissingInTheRunningYearLeavesALowerBound() throws {
  let open = try people(["2021": "10000", "2022": "10000", "2023Q2-Q3": "7499"], cycle: .quarter).row(on: "2023Q3")
  #expect(open.status == .undetermined)
  #expect(open.figures.value == "≥7499")
  let proven = people(["2021": "10000", "2022": "10000", "2023Q2-Q3": "7500"], cycle: .quarter)
  #expect(try proven.row(on: "2023Q3").status == .onSchedule)
}

@Test(arguments: [("5.5", Status.onSchedule), ("5.6", .behind)])
func ofRatesTheNumberItselfIsDueInTheRunningYear(value: String, status: Status) throws {
  let row = try rate(["2021": "5.5", "2022": "5", "2023Q1": value], cycle: .quarter).row(on: "2023Q1")
  #expect(row.figures.due == "5.5")
  #expect(row.status == status)
}

@Test func oneYearOfARateAboveItsCapIsMissedAtTheEnd() throws {
  #expect(
    try rate(["2021": "5", "2022": "5.6", "2023": "5", "2024": "5", "2025": "5"]).row(on: "2025").status == .missed)
}
