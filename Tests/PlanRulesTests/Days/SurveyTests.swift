import Testing

@testable import PlanRules

// 森林覆盖率 of a survey: 23.0 → 24.0 by the end of 2025, 0.2 a year.
private func forest(
  _ cycle: ReportingCycle, _ readings: [(String, String)], on asOf: String, _ status: Status, _ reason: Reason? = nil,
  due: String? = nil
) -> PlannedRow {
  PlannedRow(
    name: "森林覆盖率", baseline: "23.0", baselineYear: 2020, target: "24.0", cycle: cycle, readings: readings, asOf: asOf,
    status: status, reason: reason, due: due)
}

@Test(arguments: [
  // The survey of 2022 speaks for 2022, whatever the day: 23.4 was due then.
  forest(.threeYears, [("2022", "23.4")], on: "2024", .onSchedule, due: "23.4"),
  forest(.threeYears, [("2022", "23.3")], on: "2024", .behind, due: "23.4"),
  forest(.fiveYears, [("2023", "23.7")], on: "2025-06-30", .onSchedule, due: "23.6"),
  forest(.irregular, [("2021", "23.2")], on: "2025-03-31", .onSchedule, due: "23.2"),
  forest(.irregular, [("2021", "23.1")], on: "2025-03-31", .behind, due: "23.2"),
  // Of two the latest.
  forest(.threeYears, [("2021", "23.9"), ("2024", "23.7")], on: "2025-03-31", .behind, due: "23.8"),
  // At the end the latest survey is held against the target.
  forest(.fiveYears, [("2023", "24.02")], on: "2025", .met),
  forest(.fiveYears, [("2023", "23.9")], on: "2025", .missed),
  forest(.threeYears, [("2024", "24.1")], on: "2026-02-01", .met),
  // While the last year is awaited the survey still speaks for its own.
  forest(.fiveYears, [("2023", "23.7")], on: "2026-01-15", .onSchedule, due: "23.6"),
  forest(.fiveYears, [("2023", "24.1")], on: "2024", .metEarly),
  // No survey: of three years one must have been taken by the end of 2023, of five by that of 2025.
  forest(.threeYears, [], on: "2023-06-30", .notYetDue), forest(.threeYears, [], on: "2024-01-15", .notYetDue),
  forest(.threeYears, [], on: "2024-02-01", .unreported), forest(.fiveYears, [], on: "2025-06-30", .notYetDue),
  forest(.fiveYears, [], on: "2026-02-01", .unreported), forest(.irregular, [], on: "2025-06-30", .notYetDue),
  forest(.irregular, [], on: "2025", .unreported),
  // Taken every year it would be out of date.
  forest(.year, [("2022", "23.4")], on: "2024", .undetermined, .stale),
])
func theLatestSurveyDecides(row: PlannedRow) throws { try row.check() }

@Test func theSurveyThatDecidesIsNamed() throws {
  let row = try forest(.fiveYears, [("2021", "23.1"), ("2023", "24.02")], on: "2025", .met).assess()
  #expect(row.value?.period.description == "2023")
  #expect(row.value?.missing.isEmpty == true)
}

@Test func aSurveyIsOwedOnceInItsYears() throws {
  func owed(_ cycle: ReportingCycle, _ readings: KeyValuePairs<String, String>, on day: String) throws -> [String] {
    var draft = Draft(Draft.Row(code: "row", target: "24", cycle: cycle), readings)
    draft.period = "2021-2025"
    return try draft.overdue(on: day).items.filter { $0.kind == .report }.map { $0.period?.description ?? "" }
  }
  #expect(try owed(.threeYears, [:], on: "2024-01-31") == [])
  #expect(try owed(.threeYears, [:], on: "2024-02-01") == ["2021-2023"])
  #expect(try owed(.threeYears, ["2022": "23"], on: "2026-06-30") == [])
  #expect(try owed(.fiveYears, [:], on: "2025") == [])
  #expect(try owed(.fiveYears, [:], on: "2026-02-01") == ["2021-2025"])
  #expect(try owed(.irregular, ["2021": "23"], on: "2026-02-01") == [])
}

@Test func aSurveyIsNeverJudgedBeforeItsOwnDay() throws {
  try PlannedRow(
    name: "甲类占比", baseline: "59", target: "2022年控制在46以内", cycle: .fiveYears,
    readings: [("2022", "48"), ("2024Q1", "48")], asOf: "2024-09-30", status: .missed, judgedAt: "2024-03-31"
  ).check()
}
