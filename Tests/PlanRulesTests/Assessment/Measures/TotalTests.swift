import Testing

@testable import PlanRules

private func total(_ target: String, unit: String = "户", _ readings: KeyValuePairs<String, String>) -> Draft {
  Draft(Draft.Row(code: "homes", target: target, unit: unit, measure: .total), readings)
}

@Test func oneYearOfThreeIsAtLeastThatMuch() throws {
  let row = try total("2000", ["2023": "544"]).row(on: "2023")
  // 36 of 60 months are 60 %; 2000 × 0.6 = 1200.
  #expect(row.figures == Figures(value: "≥544", due: "1200"))
  #expect(row.value?.missing.map(\.description) == ["2021", "2022"])
  #expect(row.status == .undetermined)
  #expect(row.reason == .missingPeriods)
}

@Test(
  arguments: [
    // Due 1200 at the end of 2023.
    ("1199", "2023", .undetermined), ("1200", "2023", .onSchedule), ("1999", "2023", .onSchedule),
    ("2000", "2023", .metEarly), ("1999", "2025", .undetermined), ("2000", "2025", .met),
  ] as [(String, String, Status)])
func aLowerBoundProvesALeastTotal(value: String, day: String, status: Status) throws {
  #expect(try total("2000", ["2022-2023": value]).row(on: day).status == status)
}

@Test(
  arguments: [
    // A cap of 500: 300 at the end of 2023.
    ("300", "2023", .undetermined), ("301", "2023", .behind), ("500", "2025", .undetermined), ("501", "2025", .missed),
  ] as [(String, String, Status)])
func aLowerBoundOnlyRefutesACap(value: String, day: String, status: Status) throws {
  #expect(try total("≤500", ["2022-2023": value]).row(on: day).status == status)
}

@Test(
  arguments: [("300", "2023", .onSchedule), ("301", "2023", .behind), ("500", "2025", .met), ("501", "2025", .missed)]
    as [(String, String, Status)])
func aCapIsNeverMetAheadOfTime(value: String, day: String, status: Status) throws {
  let row = try total("≤500", ["2021-2023": value, "2024-2025": "0"]).row(on: day)
  #expect(row.status == status)
  #expect(row.distances.percentOfTarget == nil)
  #expect(row.distances.requiredPerYear == nil)
}

@Test(arguments: ["%", "‰"])
func ratesWithMonthsMissingGiveNoBound(unit: String) throws {
  let row = try total("10", unit: unit, ["2023": "20"]).row(on: "2023")
  #expect(row.value?.interval == nil)
  #expect(row.status == .undetermined)
  #expect(row.reason == .missingPeriods)
}

@Test func aNegativeReadingTakesTheBoundAway() throws {
  let row = try total("2000", unit: "万元", ["2021": "-5", "2023": "3000"]).row(on: "2023")
  #expect(row.value?.interval == nil)
  #expect(row.reason == .missingPeriods)
  // −5 + 5 + 1200 = 1200, nothing missing.
  let whole = try total("2000", unit: "万元", ["2021": "-5", "2022": "5", "2023": "1200"]).row(on: "2023")
  #expect(whole.figures.value == "1200")
  #expect(whole.status == .onSchedule)
}

@Test func aNegativeQuarterMayMakeTheYearLessThanAnotherQuarter() throws {
  // 1300 − 100 = 1200: the half is less than its first quarter, and rightly so.
  let draft = total("6000", unit: "万元", ["2021Q1": "1300", "2021Q2": "-100", "2021H1": "1200"])
  let row = try draft.row(on: "2021H1")
  #expect(row.figures.value == "1200")
  // Due 6000 × 6 ÷ 60 = 600.
  #expect(row.status == .onSchedule)
}

@Test func theCoverWithTheFewestMissingMonthsIsChosen() throws {
  // Q1–Q3 is the longest piece, but only H1 and H2 cover the year: 220 + 280 = 500.
  let row = try total("5000", ["2021Q1-Q3": "400", "2021H1": "220", "2021H2": "280"]).row(on: "2021")
  #expect(row.figures.value == "500")
  #expect(row.value?.observations == [1, 2])
}

@Test func ofEqualCoversTheOneWithTheFewestPeriodsIsChosen() throws {
  let row = try total("5000", ["2021H1": "200", "2021H2": "250", "2021": "450"]).row(on: "2021")
  #expect(row.value?.observations == [2])
}

@Test func yearToDateReportsAreNotAddedUp() throws {
  let draft = total("5000", ["2021Q1": "100", "2021H1": "220", "2021Q1-Q3": "400"])
  #expect(try draft.row(on: "2021Q1").figures.value == "100")
  #expect(try draft.row(on: "2021H1").figures.value == "220")
  #expect(try draft.row(on: "2021Q3").figures.value == "400")
}

@Test(arguments: [
  // More than 3000 and 200 make more than 3200.
  ("3000余", "200", "＞3200"), ("3000", "200以上", "≥3200"),
  // Less than 200 of a count is still none or more.
  ("1900", "近200", "1900–2100"), ("近200", "近300", "0–500"),
  // 3000 ± 150 and 200.
  ("约3000", "200", "3050–3350"),
])
func whatIsBoundedStaysBoundedInASum(first: String, second: String, sum: String) throws {
  #expect(try total("5000", ["2021": first, "2022": second]).row(on: "2022").figures.value == sum)
}

@Test func aBoundFromAboveDoesNotUndoWhatTheOtherYearsProve() throws {
  // 2000 alone attains the target.
  #expect(try total("2000", ["2021": "2000", "2022": "近200"]).row(on: "2022").status == .metEarly)
}

@Test func anElevenTwelfthsShareIsDueAtTheEndOfNovember() throws {
  var draft = Draft(Draft.Row(code: "homes", target: "1200", unit: "户", measure: .total), cycle: .month)
  draft.period = "2023"
  draft.report("homes", ["2023-01..2023-11": "1099"])
  let row = try draft.row(on: "2023-11-30")
  // 1200 × 11 ÷ 12 = 1100; 1099 ÷ 1200 = 91.583… %; short by 1 ÷ 1200.
  #expect(row.status == .behind)
  #expect(
    row.figures
      == Figures(
        value: "1099", due: "1100", gap: "-1", lagPoints: "1/12", percentOfTarget: "1099/12", perYear: "1212",
        perQuarter: "303"))
  draft.entries[0].value = "1100"
  #expect(try draft.row(on: "2023-11-30").status == .onSchedule)
}

@Test func aReadingThatReachesBeyondThePlanDecidesNothingButIsAReading() throws {
  let beyond = try total("2000", ["2020-2021": "3000"]).row(on: "2021")
  #expect(beyond.status == .undetermined)
  #expect(beyond.reason == .missingPeriods)
  #expect(beyond.value == nil)
  #expect(try total("2000", ["2019-2020": "3000"]).row(on: "2021").status == .unreported)
}

@Test func whatEndsAfterTheDayDoesNotCount() throws {
  let draft = total("2000", ["2021": "400", "2022": "1600"])
  let row = try draft.row(on: "2022-12-30")
  // Judged at the end of 2021: 2000 × 12 ÷ 60 = 400.
  #expect(row.figures.value == "400")
  #expect(row.figures.due == "400")
  #expect(row.status == .onSchedule)
  #expect(try draft.row(on: "2022-12-31").status == .metEarly)
}
