import Testing

@testable import PlanRules

private func fall(_ target: String, _ readings: KeyValuePairs<String, String> = [:]) -> Draft {
  Draft(Draft.Row(code: "energy", target: target, measure: .compoundedFall), readings)
}

@Test func yearlyFallsCompound() throws {
  let row = try fall("14", ["2021": "2.7", "2022": "0.1", "2023": "0.5"]).row(on: "2023")
  // 0.973 × 0.999 × 0.995 = 0.967166865.
  #expect(row.figures.value == "3.2833135")
  #expect(row.value?.interval?.single?.rounded(to: 2) == Figure("3.28"))
  #expect(row.status == .behind)
}

@Test func yearlyRisesCompound() throws {
  let row = Draft.Row(code: "output", target: "14", measure: .compoundedRise)
  // 1.03 × 0.99 × 1.1 = 1.12167.
  #expect(try Draft(row, ["2021": "3", "2022": "-1", "2023": "10"]).row(on: "2023").figures.value == "12.167")
}

@Test(arguments: [
  // 0.86 to the power of 0.2, 0.4, 0.6, 0.8: 0.9702859, 0.9414548, 0.9134802, 0.8863368.
  ("2021", "2.97"), ("2022", "5.85"), ("2023", "8.65"), ("2024", "11.37"), ("2025", "14"),
])
func fourteenPercentInFiveYearsIsDueAlongAConstantRate(day: String, due: String) throws {
  let row = try fall("14").row(on: day)
  #expect(row.schedule?.due.rounded(to: 2)?.trimmed.description == due)
  #expect(row.schedule?.basis == .compounding)
}

@Test func whatIsDueAtTheEndIsTheTargetToTheLastDigit() throws {
  let row = try fall("14", ["2021-2025": "14"]).row(on: "2025")
  #expect(row.figures.due == "14")
  #expect(row.figures.gap == "0")
  #expect(row.status == .met)
}

@Test(arguments: [("10", Status.onSchedule), ("9.99", .behind), ("21", .metEarly)])
func aConstantRateIsReachedExactly(rate: String, status: Status) throws {
  // 21 % in two years are 1.1 × 1.1.
  var draft = Draft(Draft.Row(code: "output", target: "21", measure: .compoundedRise), ["2021": rate])
  draft.period = "2021-2022"
  let row = try draft.row(on: "2021")
  #expect(row.figures.due == "10")
  #expect(row.status == status)
}

@Test(arguments: [
  // 1.5 to the power of 0.6 is 1.2754; 5 to the power of 0.6 is 2.6265.
  (Measure.compoundedRise, "50", "27.54", "11"), (.compoundedRise, "400", "162.65", "40"),
  // 0.1 to the power of 0.6 is 0.2512.
  (.compoundedFall, "90", "74.88", "40"),
])
func largeChangesCompoundAsWell(measure: Measure, target: String, due: String, yearly: String) throws {
  var draft = Draft(Draft.Row(code: "row", target: target, measure: measure))
  #expect(try draft.row(on: "2023").schedule?.due.rounded(to: 2) == Figure(due))
  draft.report("row", ["2021": yearly, "2022": yearly, "2023": yearly, "2024": yearly, "2025": yearly])
  // 1.11⁵ = 1.685, 1.4⁵ = 5.378, 1 − 0.6⁵ = 0.922: all past their targets.
  #expect(try draft.row(on: "2025").status == .met)
}

@Test func withAYearMissingNothingCanBeSaidOfAProduct() throws {
  let row = try fall("14", ["2021": "20", "2023": "20"]).row(on: "2023")
  #expect(row.value?.interval == nil)
  #expect(row.status == .undetermined)
  #expect(row.reason == .missingPeriods)
  #expect(row.value?.missing.map(\.description) == ["2022"])
}

@Test func pointsAdd() throws {
  for measure in [Measure.compoundedFall, .compoundedRise, .total] {
    let row = Draft.Row(code: "share", target: "5", unit: "个百分点", measure: measure)
    let assessed = try Draft(row, ["2021": "1.2", "2022": "0.3", "2023": "1.5"]).row(on: "2023")
    // 1.2 + 0.3 + 1.5 = 3 = 5 × 0.6.
    #expect(assessed.figures.value == "3")
    #expect(assessed.figures.due == "3")
    #expect(assessed.status == .onSchedule)
  }
}

@Test func aBoundedRateBoundsTheProduct() throws {
  // 1 − 0.9 × 0.8 = 0.28.
  let row = try fall("28", ["2021": "10", "2022": "20以上"]).row(on: "2022")
  #expect(row.figures.value == "≥28")
  #expect(row.status == .metEarly)
}
