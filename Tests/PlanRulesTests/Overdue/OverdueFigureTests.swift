import Testing

@testable import PlanRules

private func owed(_ draft: Draft, on day: String) throws -> [String] {
  try draft.overdue(on: day).items.filter { $0.kind == .report }.map { "\($0.subject) \($0.period?.description ?? "")" }
}

private func row(_ measure: Measure, _ readings: KeyValuePairs<String, String> = [:], unit: String = "户") -> Draft {
  Draft(Draft.Row(code: "row", target: "2000", unit: unit, measure: measure), readings)
}

@Test func aFigureIsOwedOnceItsLagHasPassed() throws {
  let draft = row(.level)
  // 2021-12-31 and 31 days: 2022-01-31.
  #expect(try draft.overdue(on: "2022-01-31").items.isEmpty)
  let item = try #require(try draft.overdue(on: "2022-02-01").items.first)
  #expect(item.kind == .report)
  #expect(item.due?.description == "2022-01-31")
  #expect(item.daysOverdue == 1)
  #expect(item.period?.description == "2021")
}

@Test func ofALevelOnlyTheLatestDueCycleIsOwed() throws {
  #expect(try owed(row(.level), on: "2024-02-15") == ["row 2023"])
  #expect(try owed(row(.level, ["2022": "1"]), on: "2024-02-15") == ["row 2023"])
  // Half of the year does not settle it.
  #expect(try owed(row(.level, ["2023H1": "1"]), on: "2024-02-15") == ["row 2023"])
  #expect(try owed(row(.level, ["2023Q4": "1"]), on: "2024-02-15") == [])
  // A later figure makes an older one needless.
  #expect(try owed(row(.level, ["2024-01": "1"]), on: "2024-02-15") == [])
}

@Test(arguments: [Measure.total, .eachYear, .averageLevel, .averageGrowth, .compoundedFall])
func ofSumsAveragesAndEachYearEveryDueCycleIsOwed(measure: Measure) throws {
  #expect(try owed(row(measure, ["2022": "1"]), on: "2024-02-15") == ["row 2021", "row 2023"])
  #expect(try owed(row(measure, ["2021-2023": "1"]), on: "2024-02-15") == [])
  #expect(try owed(row(measure), on: "2024-01-31") == ["row 2021", "row 2022"])
}

@Test func partOfAYearDoesNotSettleTheYear() throws {
  #expect(try owed(row(.total, ["2021Q1-Q3": "1"]), on: "2022-06-30") == ["row 2021"])
  #expect(try owed(row(.total, ["2021Q1-Q3": "1", "2021Q4": "1"]), on: "2022-06-30") == [])
}

@Test func theRowsOwnCycleAndThePlansLagDecide() throws {
  var draft = row(.total, ["2021Q1": "1"])
  draft.indicators[0].cycle = .quarter
  draft.lagDays = 15
  #expect(try owed(draft, on: "2021-07-15") == [])
  #expect(try owed(draft, on: "2021-07-16") == ["row 2021Q2"])
}

@Test func anEmptyRowAndAnotherRegionsFigureAreNoReport() throws {
  var draft = row(.total, ["2021": "—", "2022": "5"])
  draft.entries[1].region = "浈江区"
  #expect(try owed(draft, on: "2023-06-30") == ["row 2021", "row 2022"])
  draft.entries[0].quotient = ("1", "2")
  #expect(try owed(draft, on: "2023-06-30") == ["row 2022"])
}

@Test func aStatisticOwesAFigureOnlyWhereANumberWasSetForIt() throws {
  var draft = row(.level, ["2023": "1"])
  draft.statistics = [Draft.Row(code: "set", lead: ["市教育局"]), Draft.Row(code: "free")]
  draft.set("set", ["2023": "99"])
  #expect(try owed(draft, on: "2024-01-31") == [])
  #expect(try owed(draft, on: "2024-02-01") == ["set 2023"])
  draft.report("set", ["2023": "99"])
  #expect(try owed(draft, on: "2024-02-01") == [])
}

@Test func eightLevelsThreeRatesAndTwoTotalsAreOwedFifteenFigures() throws {
  // The shape of a plan of eleven indicators with two totals reported for 2023 only:
  // 8 levels for 2023, 3 yearly rates, 2 × 2 counts for 2021 and 2022.
  var draft = Draft(Draft.Row(code: "growth", target: "与国内生产总值增长基本同步", measure: .averageGrowth))
  draft.total("training", "3200", ["2023": "1342"])
  for number in 1...8 { draft.level("level-\(number)", from: "80", to: "85") }
  draft.total("homes", "2000", ["2023": "544"])
  #expect(try owed(draft, on: "2024-02-15").count == 15)
}

@Test func aMissedNumberOfAYearIsListedFromTheDayAfterIt() throws {
  var draft = row(.total, ["2021": "399"])
  draft.set("row", ["2021": "400"])
  #expect(try draft.overdue(on: "2021-12-31").items.isEmpty)
  let item = try #require(try draft.overdue(on: "2022-01-01").items.first)
  #expect(item.kind == .annualTarget)
  #expect(item.daysOverdue == 1)
  #expect(item.record == .shortfall)
  draft.entries[0].value = "400"
  #expect(try draft.overdue(on: "2022-01-01").items.isEmpty)
}

@Test func aMissedIndicatorIsListedFromTheDayAfterThePlan() throws {
  let draft = row(.total, ["2021-2025": "1999"])
  #expect(try draft.overdue(on: "2025-12-31").items.isEmpty)
  let items = try draft.overdue(on: "2026-01-01").items
  #expect(items.map(\.kind) == [.indicator])
  #expect(items.map(\.due?.description) == ["2025-12-31"])
  // Behind is no debt before the end.
  #expect(try row(.total, ["2021": "1"]).overdue(on: "2022-01-31").items.isEmpty)
}
