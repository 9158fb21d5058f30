import Testing

@testable import PlanRules

private func homes(_ readings: KeyValuePairs<String, String>, cycle: ReportingCycle = .year) -> Draft {
  Draft(Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), readings, cycle: cycle)
}

@Test func numbersSetForEveryYearToDateOverrideTheLine() throws {
  var draft = homes(["2021": "300", "2022": "400", "2023": "542"])
  draft.set("homes", ["2021": "300", "2022": "400", "2023": "542"])
  let row = try draft.row(on: "2023")
  // 300 + 400 + 542 = 1242, and not 2000 × 0.6 = 1200.
  #expect(row.figures.due == "1242")
  #expect(row.schedule?.basis == .annualTargets)
  #expect(row.status == .onSchedule)
  draft.entries[2].value = "541"
  let behind = try draft.row(on: "2023")
  #expect(behind.status == .behind)
  // Short by 1 of 2000.
  #expect(behind.figures.lagPoints == "0.05")
}

@Test func ofTheRunningYearTheShareOfItsMonthsIsAdded() throws {
  var draft = homes(["2021": "300", "2022": "400", "2023Q1-Q3": "406"], cycle: .quarter)
  draft.set("homes", ["2021": "300", "2022": "400", "2023": "542"])
  // 300 + 400 + 542 × 9 ÷ 12 = 1106.5.
  #expect(try draft.row(on: "2023Q3").figures.due == "1106.5")
  #expect(try draft.row(on: "2023Q3").status == .behind)
}

@Test(
  arguments: [["2021": "300", "2023": "542"], ["2022": "400", "2023": "542"], ["2021": "300", "2022": "400"]]
    as [KeyValuePairs<String, String>])
func numbersForSomeYearsOnlyLeaveTheLine(targets: KeyValuePairs<String, String>) throws {
  var draft = homes(["2021-2023": "1200"])
  draft.set("homes", targets)
  #expect(try draft.row(on: "2023").figures.due == "1200")
}

@Test func numbersOfAnotherRegionLeaveTheLine() throws {
  var draft = homes(["2021": "500"])
  draft.annual = [Draft.Annual(code: "homes", period: "2021", target: "600", region: "浈江区")]
  #expect(try draft.row(on: "2021").figures.due == "400")
}

@Test func atTheEndTheTargetItselfIsDueAndNotTheSumOfTheYears() throws {
  var draft = homes(["2021-2025": "1950"])
  draft.set("homes", ["2021": "300", "2022": "400", "2023": "400", "2024": "400", "2025": "400"])
  let row = try draft.row(on: "2025")
  #expect(row.status == .missed)
  // 2000 and not 1900; 50 ÷ 2000 = 2.5 points.
  #expect(row.figures.due == "2000")
  #expect(row.figures.gap == "-50")
  #expect(row.figures.lagPoints == "2.5")
}

@Test func ofLevelsTheNumberOfTheLatestFinishedYearIsDue() throws {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"), ["2023Q3": "82"], cycle: .quarter)
  draft.set("row", ["2021": "81", "2022": "82", "2023": "84"])
  #expect(try draft.row(on: "2023Q3").figures.due == "82")
  #expect(try draft.row(on: "2023Q3").status == .onSchedule)
  draft.report("row", ["2023": "83.9"])
  #expect(try draft.row(on: "2023").figures.due == "84")
  #expect(try draft.row(on: "2023").status == .behind)
}

@Test func aRowToBeKeptIsNotLoweredByNumbersOfSingleYears() throws {
  var draft = Draft(Draft.Row(code: "row", target: "＞90", baseline: "91.8"), ["2021": "89"])
  draft.set("row", ["2021": "85"])
  #expect(try draft.row(on: "2021").figures.due == "90")
  #expect(try draft.row(on: "2021").status == .behind)
}

@Test func inAPlanOfOneYearTheNumberOfThatYearIsNoLineOfItsOwn() throws {
  var draft = homes(["2023H1": "1000"], cycle: .half)
  draft.period = "2023"
  draft.set("homes", ["2023": "2200"])
  // 2000 × 6 ÷ 12.
  #expect(try draft.row(on: "2023H1").figures.due == "1000")
}
