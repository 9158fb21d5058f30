import Testing

@testable import PlanRules

/// An income of 25,000 yuan in 2020 that is to grow by 8 % a year: 25000 × 1.08³ = 31492.8 in 2023.
private func income(
  _ level: String, target: String = "年均增长8%", baseline: String = "25000", year: Int? = 2020
) -> Draft {
  Draft(
    Draft.Row(
      code: "income", target: target, unit: "元", measure: .averageGrowth, baseline: baseline, baselineYear: year,
      nature: .binding),
    ["2023": level])
}

@Test(
  arguments: [
    ("31492.8", "年均增长8%", Status.onSchedule), ("31492.79", "年均增长8%", .behind),
    ("31492.8", ">8%", .behind), ("31492.81", ">8%", .onSchedule), ("31000", "7%左右", .onSchedule),
    // A bound proves what it excludes and nothing else.
    ("≥31492.8", "年均增长8%", .onSchedule), ("≥31000", "年均增长8%", .undetermined), ("<31492.8", "年均增长8%", .behind),
  ])
func growthFromLevelsIsCompoundedOverTheYearsSinceTheBaseline(level: String, target: String, status: Status) throws {
  #expect(try income(level, target: target).row(on: "2023").status == status)
}

@Test func theValueIsTheRateInPercentAndWhatIsDueTheTargetItself() throws {
  let row = try income("31492.8").row(on: "2023")
  #expect(row.value?.interval?.single == Ratio(8))
  #expect(row.value?.period.description == "2021-2023")
  #expect(row.schedule?.due == Ratio(8))
  #expect(row.distances.gap == .zero)
}

@Test func aFallInFiveYearsIsWorkedOutFromLevelsToo() throws {
  // 14 % in five years: 1 − 0.86^(1/5) = 2.9714 % a year (0.9702857 to the fifth is 0.86).
  var draft = income("86", target: ">-3%", baseline: "100")
  draft.entries[0].period = "2025"
  draft.indicators[0].direction = .up
  let value = try #require(try draft.row(on: "2025").value?.interval?.single)
  #expect(value.rounded(to: 4).map { $0.description } == "-2.9714")
}

@Test func theYearsBetweenDecideNothingAndOnlyWholeYearsAreLevels() throws {
  var draft = income("31492.8")
  draft.report("income", ["2021": "1", "2024H1": "99999", "2021-2022": "2"])
  #expect(try draft.row(on: "2024-06-30").value?.interval?.single == Ratio(8))
}

@Test func withoutTheLatestYearNothingIsDecidedAndTheYearIsNamed() throws {
  let row = try income("31492.8").row(on: "2024")
  #expect(row.status == .undetermined)
  #expect(row.reason == .missingPeriods)
  #expect(row.value?.missing.map(\.description) == ["2024"])
}

@Test func theReadingOfTheYearBeforeThePlanStandsInForABaseline() throws {
  for baseline in ["-", "2万以上"] {
    // A baseline that is only a bound stays one: it is stated, and 31492.8 over more than 20000 may be any growth.
    var draft = income("31492.8", baseline: baseline)
    draft.report("income", ["2020": "25000"])
    #expect(try draft.row(on: "2023").status == (baseline == "-" ? .onSchedule : .undetermined))
  }
  let row = try income("31492.8", baseline: "-").row(on: "2023")
  #expect(row.status == .undetermined)
  #expect(row.value?.missing.map(\.description) == ["2020"])
}

@Test func aBaselineOfAnotherYearIsNoBase() throws {
  let row = try income("31492.8", year: 2019).row(on: "2023")
  #expect(row.status == .undetermined)
  #expect(row.value?.missing.map(\.description) == ["2020"])
}

@Test(arguments: [("0", "31492.8"), ("-25000", "31492.8"), ("-25000", "-31492.8"), ("25000", "-1")])
func fromOrToNothingNoGrowthFollows(baseline: String, level: String) throws {
  // A loss that grew by 8 % a year is no growth of 8 %.
  let row = try income(level, baseline: baseline).row(on: "2023")
  #expect(row.status == .undetermined)
  #expect(row.reason == .noGrowth)
  #expect(row.value?.interval == nil)
  #expect(row.schedule?.due == Ratio(8))
}

@Test func aLevelOfZeroIsAFallOfAHundredPercent() throws {
  let row = try income("0").row(on: "2023")
  #expect(row.value?.interval?.single == Ratio(-100))
  #expect(row.status == .behind)
}

@Test func aBaseThatMayLieBelowZeroDecidesNothing() throws {
  #expect(try income("31492.8", baseline: "近25000").row(on: "2023").reason == .bound)
  #expect(try income("31492.8", baseline: "2万以上").row(on: "2023").reason == .bound)
}

@Test func levelsThatContradictEachOtherDecideNothing() throws {
  var draft = income("31492.8")
  draft.report("income", ["2023": "31500"])
  let row = try draft.row(on: "2023")
  #expect(row.reason == .conflict)
  #expect(row.value?.interval == nil)
}

@Test func aRevisionThatCannotBeReadEndsTheTargetBeforeIt() throws {
  let draft = income("31492.8")
  let plan = try draft.plan()
  let old = plan.indicators[0]
  let revision = TargetRevision(
    effective: try date("2023-07-01"), revised: nil, document: nil, source: nil,
    place: Place(file: "revisions.csv", line: 2))
  let revised = Indicator(
    series: old.series, baseline: old.baseline, target: old.target, nature: old.nature, revisions: [revision])
  let assessed = Assessor(
    plan: Plan(head: plan.head, indicators: [revised], departments: plan.departments), records: try draft.records(),
    asOf: try date("2023")
  ).assess().indicators[0]
  #expect(assessed.status == .undetermined)
  #expect(assessed.reason == .noNumber)
  #expect(revised.target(on: try date("2023-06-30")) == old.target)
}

@Test func aReferenceMayBeGivenInLevels() throws {
  // The output grows from 100 to 121 in two years, 10 % a year; incomes by 9.7 % are still in step.
  var draft = Draft(
    Draft.Row(code: "income", target: "与GDP增长基本同步", measure: .averageGrowth), ["2021-2022": "9.7"])
  draft.statistics = [Draft.Row(code: "gdp", unit: "亿元", measure: .averageGrowth)]
  draft.report("gdp", ["2020": "100", "2022": "121"])
  draft.assumptions.inStep = [
    .init(indicator: "income", reference: "gdp", tolerance: Assumptions.InStep.usualTolerance, note: nil)
  ]
  let row = try draft.row(on: "2022")
  #expect(row.status == .onSchedule)
  #expect(row.pace?.value == Ratio(10))
  // Amounts that no measure calls growth are not taken for rates.
  draft.statistics[0].measure = .level
  #expect(try draft.row(on: "2022").reason == .noReferenceSeries)
}

@Test func ratesAreStillRates() throws {
  var draft = income("8", target: "8")
  draft.indicators[0].unit = "%"
  draft.report("income", ["2021": "8", "2022": "8"])
  #expect(try draft.row(on: "2023").value?.interval?.single == Ratio(8))
}
