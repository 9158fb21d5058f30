import Testing

@testable import PlanRules

private func judgedAt(_ cycle: ReportingCycle, _ reading: String?, on day: String) throws -> String {
  var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"), cycle: cycle)
  if let reading { draft.report("row", [reading: "84"]) }
  return try draft.row(on: day).judgedAt.description
}

@Test(
  arguments: [
    (nil, "2023-09-30", "2022-12-31"), ("2022", "2023-09-30", "2022-12-31"), ("2023H1", "2023-09-30", "2023-06-30"),
    ("2023Q1-Q3", "2023-09-30", "2023-09-30"), ("2021", "2023-12-31", "2023-12-31"), (nil, "2025-12-31", "2025-12-31"),
    ("2025", "2031-05-01", "2025-12-31"), ("2023Q3", "2023-09-29", "2022-12-31"),
  ] as [(String?, String, String)])
func aYearlyCycleIsJudgedAtTheLaterOfItsEndAndTheLatestReading(reading: String?, day: String, expected: String) throws {
  #expect(try judgedAt(.year, reading, on: day) == expected)
}

@Test(
  arguments: [
    (nil, "2023-08-15", "2023-06-30"), ("2022", "2023-08-15", "2023-06-30"), ("2023-07", "2023-08-15", "2023-07-31"),
    (nil, "2023-09-30", "2023-09-30"), (nil, "2023-09-29", "2023-06-30"),
  ] as [(String?, String, String)])
func aQuarterlyCycleIsJudgedAtTheLaterOfItsEndAndTheLatestReading(reading: String?, day: String, expected: String)
  throws
{
  #expect(try judgedAt(.quarter, reading, on: day) == expected)
}

@Test(arguments: [
  // Half of 5 above 80 after two years of four … 80 + 5 × 24 ÷ 60, 80 + 5 × 30 ÷ 60, 80 + 5 × 33 ÷ 60.
  ("2022", "82"), ("2023H1", "82.5"), ("2023Q1-Q3", "82.75"),
])
func whatIsDueIsThatOfTheDayItIsJudgedFor(reading: String, due: String) throws {
  let draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80"), [reading: "84"])
  #expect(try draft.row(on: "2023-09-30").figures.due == due)
}

@Test func aPlanOfOneYearIsJudgedQuarterByQuarter() throws {
  var draft = Draft(
    Draft.Row(code: "homes", target: "652", unit: "户", measure: .total), ["2023Q1": "160", "2023H1": "330"],
    cycle: .quarter)
  draft.period = "2023"
  // 652 × 3 ÷ 12 = 163, 652 × 6 ÷ 12 = 326.
  #expect(try draft.row(on: "2023Q1").figures.due == "163")
  #expect(try draft.row(on: "2023Q1").status == .behind)
  #expect(try draft.row(on: "2023H1").status == .onSchedule)
  #expect(try draft.row(on: "2023").status == .undetermined)
  draft.report("homes", ["2023H2": "322"])
  #expect(try draft.row(on: "2023").status == .met)
}

@Test func aPlanThatEndsInsideACycleIsStillJudgedAtItsEnd() throws {
  var draft = Draft(Draft.Row(code: "homes", target: "540", unit: "户", measure: .total), ["2021-2024": "480"])
  draft.period = "2021-01..2025-06"
  let row = try draft.row(on: "2025-06-30")
  #expect(row.judgedAt.description == "2025-06-30")
  #expect(row.status == .undetermined)
  #expect(row.value?.missing.map(\.description) == ["2025H1"])
}
