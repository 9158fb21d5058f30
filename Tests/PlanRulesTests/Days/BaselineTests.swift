import Testing

@testable import PlanRules

private func draft(
  _ baseline: String, year: Int? = 2020, _ reading: (String, String), unit: String = "%", name: String = "覆盖率",
  measure: Measure = .level, rebased: [(day: String, baseline: String)] = []
) -> Draft {
  var draft = Draft(
    Draft.Row(
      code: "row", name: name, target: "85", unit: unit, measure: measure, baseline: baseline, baselineYear: year,
      rebased: rebased))
  draft.entries = [Draft.Entry(code: "row", period: reading.0, value: reading.1)]
  return draft
}

private func isFound(_ draft: Draft) throws -> Bool {
  ConsistencyFindings.findings(plan: try draft.plan(), records: try draft.records()).map(\.rule.code).contains("FYP309")
}

@Test(arguments: [
  ("80", "2020", "79.2", true), ("80", "2020", "80", false), ("80", "2020", "80.0", false),
  ("80.0", "2020", "80", false),
  // Printed more exactly it is the same figure.
  ("60.6", "2020", "60.63", false), ("60.6", "2020", "60.66", true),
  // The last day of the base year is of it, half of it is not, and neither is another year.
  ("80", "2020Q4", "79", true), ("80", "2020-12", "79", true), ("80", "2020H1", "79", false),
  ("80", "2019", "79", false),
  ("80", "2021", "81", false),
  // A bound is contradicted only by what lies outside of it.
  (">80", "2020", "97.45", false), (">80", "2020", "79", true), ("90以上", "2020", "95", false),
  ("", "2020", "79", false),
])
func aReadingForTheBaseYearIsHeldAgainstTheBaseline(baseline: String, period: String, reading: String, expected: Bool)
  throws
{
  #expect(try isFound(draft(baseline, (period, reading))) == expected)
}

@Test func theBaseYearIsTheOneThatIsStatedOrTheOneBeforeThePlan() throws {
  #expect(try isFound(draft("80", year: 2019, ("2019", "79"))))
  #expect(try !isFound(draft("80", year: 2019, ("2020", "81"))))
  #expect(try isFound(draft("80", year: nil, ("2020", "79"))))
}

@Test func partOfTheBaseYearIsNotWhatAccruedInIt() throws {
  #expect(try !isFound(draft("80", ("2020Q4", "20"), unit: "亿元", name: "社会消费品零售总额")))
  #expect(try isFound(draft("80", ("2020", "81"), unit: "亿元", name: "社会消费品零售总额")))
  // What the plan before this one made in all is not what its last year did.
  #expect(try !isFound(draft("3000", ("2020", "600"), unit: "人", name: "培训人数", measure: .total)))
}

@Test func aRevisedBaselineIsHeldAgainstTheReadingInsteadAndGivesTheLine() throws {
  var revised = draft("80", ("2020", "78"), rebased: [(day: "2022-06-01", baseline: "78")])
  #expect(try !isFound(revised))
  revised.report("row", ["2021": "81", "2022": "80.8"])
  // From 80 by 2021: 81 is due; from 78 by 2022: 78 + 7 × 0.4 = 80.8.
  let before = try revised.row(on: "2021")
  #expect(before.figures.due == "81")
  #expect(before.originalBaseline == nil)
  let after = try revised.row(on: "2022")
  #expect(after.figures.due == "80.8")
  #expect(after.status == .onSchedule)
  #expect(after.baselineInForce.text == "78")
  #expect(after.originalBaseline?.text == "80")
  // The target is the one it was.
  #expect(after.target?.text == "85")
  #expect(after.originalTarget == nil)
}

@Test func aRevisedTargetAndARevisedBaselineStandApart() throws {
  var both = draft("80", ("2022", "82"), rebased: [(day: "2022-06-01", baseline: "78")])
  both.indicators[0].revisions = [(day: "2022-03-01", target: "88")]
  // 78 + 10 × 0.4 = 82.
  let row = try both.row(on: "2022")
  #expect(row.figures.due == "82")
  #expect(row.originalTarget?.text == "85")
}

@Test func whatIsInForceOnTheDayThatIsJudgedDecidesTargetAndBaselineTogether() throws {
  // 80 → 85, from June 2023 on 78 → 90; 2022 is the last year that was reported.
  var both = draft("80", ("2022", "82"), rebased: [(day: "2023-06-01", baseline: "78")])
  both.indicators[0].revisions = [(day: "2023-06-01", target: "90")]
  // 80 + 5 × 0.4 = 82, also in July; in December 78 + 12 × 0.6 = 85.2.
  let july = try both.row(on: "2023-07-01")
  #expect(july.figures.due == "82")
  #expect(july.status == .onSchedule)
  #expect(july.originalBaseline == nil)
  #expect(july.originalTarget == nil)
  both.report("row", ["2023": "85"])
  let december = try both.row(on: "2023")
  #expect(december.figures.due == "85.2")
  #expect(december.status == .behind)
  #expect(december.originalBaseline?.text == "80")
  #expect(december.originalTarget?.text == "85")
}
