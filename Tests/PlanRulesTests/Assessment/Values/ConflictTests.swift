import Testing

@testable import PlanRules

private func reason(_ measure: Measure, unit: String = "户", _ readings: KeyValuePairs<String, String>) throws -> Reason?
{
  let row = Draft.Row(code: "row", target: unit == "%" ? "50" : "90000", unit: unit, measure: measure, baseline: "1")
  return try Draft(row, readings).row(on: "2021").reason
}

@Test(
  arguments: [
    // The parts are not the whole.
    ["2021H1": "200", "2021H2": "250", "2021": "440"], ["2021Q1": "100", "2021Q2": "120", "2021H1": "221"],
    // A shorter run exceeds a longer one.
    ["2021H1": "310", "2021Q1-Q3": "300"], ["2021Q1": "301", "2021": "300"], ["2021-05": "301", "2021": "300"],
    // Two parts alone exceed the whole: 100 + 120 > 200.
    ["2021Q1": "100", "2021Q3": "120", "2021": "200"],
    // Bounds that cannot be reconciled.
    ["2021H1": "300余", "2021": "300"], ["2021H1": "301", "2021": "近301"],
    ["2021": "400", "2021年": "401"],
  ] as [KeyValuePairs<String, String>])
func countsThatCannotAllBeRight(readings: KeyValuePairs<String, String>) throws {
  #expect(try reason(.total, readings) == .conflict)
}

@Test func aFigureAboveWhatOthersMakeForALongerTimeContradictsThem() throws {
  // Two halves make 612, the first three quarters of the same year 934.
  let readings: KeyValuePairs<String, String> = [
    "2021H1": "256", "2021H2": "356", "2021Q1-Q3": "934", "2022H1": "406",
  ]
  #expect(try reason(.total, readings) == .conflict)
  #expect(
    try reason(.total, ["2021H1": "256", "2021H2": "356", "2021Q1-Q3": "434", "2022H1": "406"]) != .conflict)
}

@Test(
  arguments: [
    ["2021H1": "200", "2021H2": "250", "2021": "450"], ["2021Q1": "100", "2021Q3": "100", "2021": "200"],
    ["2021H1": "300", "2021": "300"], ["2021H1": "300以上", "2021": "300"], ["2021": "400", "2021年": "400.0"],
    ["2021H1": "约200", "2021H2": "250", "2021": "500"],
  ] as [KeyValuePairs<String, String>])
func countsThatMayAllBeRight(readings: KeyValuePairs<String, String>) throws {
  #expect(try reason(.total, readings) != .conflict)
}

@Test(
  arguments: [
    (["2021": "84", "2021Q4": "84.1"], true), (["2021": "84", "2021Q4": "84.0"], false),
    (["2021": "84以上", "2021Q4": "84.1"], false), (["2021": "84以上", "2021Q4": "83.9"], true),
    (["2021": "84以上", "2021Q4": "84.1", "2021-12": "84.2"], true),
    (["2021": "应保尽保", "2021Q4": "84.1", "2021-12": "84.2"], true), (["2021Q3": "84", "2021Q4": "84.1"], false),
  ] as [(KeyValuePairs<String, String>, Bool)])
func levelsOfOneDayMustAgree(readings: KeyValuePairs<String, String>, isConflict: Bool) throws {
  #expect((try reason(.level, unit: "%", readings) == .conflict) == isConflict)
}

@Test func anEarlierConflictOfLevelsIsNoneOfTheLatest() throws {
  #expect(try reason(.level, unit: "%", ["2021Q1": "80", "2021-03": "81", "2021": "84"]) == nil)
}

@Test(arguments: [Measure.compoundedFall, .compoundedRise, .averageGrowth, .averageLevel, .eachYear])
func twoRatesOfOneYearDecideNothing(measure: Measure) throws {
  #expect(try reason(measure, unit: "%", ["2021": "5", "2021年": "5.1"]) == .conflict)
}

@Test func ofSeveralReadingsOfOneDayTheFirmestIsShown() throws {
  for readings in [["2021": "84以上", "2021Q4": "84.1"], ["2021Q4": "84.1", "2021": "84以上"]]
    as [KeyValuePairs<String, String>]
  {
    let draft = Draft(Draft.Row(code: "row", target: "84", baseline: "80"), readings)
    #expect(try draft.row(on: "2021").figures.value == "84.1")
  }
}
