import Testing

@testable import PlanRules

@Suite struct DeviationTests {
  private func row(
    _ target: String, _ value: String, on day: String = "2021", unit: String = "%", measure: Measure = .level,
    baseline: String = "", direction: Direction? = nil, cycle: ReportingCycle? = nil
  ) throws -> IndicatorAssessment {
    let row = Draft.Row(
      code: "row", name: "指标", target: target, unit: unit, measure: measure, baseline: baseline, baselineYear: 2020,
      direction: direction, cycle: cycle)
    return try Draft(row, ["2021": value]).row(on: day)
  }

  @Test func ofWhatShouldFallALargerValueLiesAboveThoughItsGapIsNegative() throws {
    let assessed = try row("≤5.5", "5.6", measure: .eachYear)
    #expect(assessed.distances.gap == (try number("-0.1")))
    let deviation = try #require(assessed.deviation)
    #expect(deviation.size == (try number("0.1")))
    #expect(deviation.side == .above)
    #expect(deviation.yardstick == .ceiling)
  }

  @Test func onTheWayTheValueDueIsTheYardstickAndAtTheEndTheTarget() throws {
    // 80 + 5 × 12 ÷ 60 = 81.
    #expect(try row("85", "80.5", baseline: "80", direction: .up).deviation?.yardstick == .due)
    var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80", baselineYear: 2020), ["2025": "84"])
    draft.indicators[0].direction = .up
    let last = try #require(try draft.row(on: "2025").deviation)
    #expect(last.yardstick == .target)
    #expect(last.side == .below && last.size == .one)
  }

  @Test func insideARangeTheNearerEndIsTheYardstick() throws {
    let inside = try #require(try row("2—3", "2.2", measure: .eachYear, direction: .within).deviation)
    #expect(inside.yardstick == .lowerEnd && inside.side == .above)
    #expect(inside.size == (try number("0.2")))
    let beyond = try #require(try row("2—3", "3.4", measure: .eachYear, direction: .within).deviation)
    #expect(beyond.yardstick == .upperEnd && beyond.side == .above)
    #expect(beyond.size == (try number("0.4")))
  }

  @Test func aCapOfATotalIsHeldAgainstItsShareOfTheTime() throws {
    // 10 × 12 ÷ 60 = 2.
    let deviation = try #require(try row("≤10", "2.5", unit: "户", measure: .total).deviation)
    #expect(deviation.yardstick == .ceilingToDate)
    #expect(deviation.side == .above)
    #expect(deviation.size == (try number("0.5")))
  }

  @Test func whatIsOnlyABoundHasNoDistance() throws {
    #expect(try row("85", "80以上", baseline: "80", direction: .up).deviation == nil)
  }

  @Test func limitsAreWhatIsDueThroughout() throws {
    #expect(try row("＞90", "91", baseline: "91.8", direction: .up).limit == .floor)
    #expect(try row("≤90", "81", baseline: "80", direction: .down).limit == .ceiling)
    #expect(try row("≤5.5", "5", measure: .eachYear).limit == .ceiling)
    // A fall that is still to be reached is no limit, nor is a level on its way up.
    #expect(try row("≤5", "9", baseline: "9.7", direction: .down).limit == nil)
    #expect(try row("85", "81", baseline: "80", direction: .up).limit == nil)
  }

  @Test func onlyWhatAddsUpHasACompletionRate() throws {
    #expect(try row("50", "20", unit: "户", measure: .total).completion == Ratio(40))
    #expect(try row("50", "20", unit: "户", measure: .eachYear, direction: .up).completion == Ratio(40))
    #expect(try row("50", "20", measure: .averageGrowth, direction: .up).completion == nil)
    #expect(try row("85", "81", baseline: "80", direction: .up).completion == nil)
    #expect(try row("85", "81", unit: "户", baseline: "80", direction: .up).completion == nil)
    #expect(try row("≤50", "20", unit: "户", measure: .total).completion == nil)
  }

  @Test func numbersOfYearsHaveASideToo() throws {
    var draft = Draft(Draft.Row(code: "row", target: "85", baseline: "80", direction: .up), ["2021": "83"])
    draft.set("row", ["2021": "82.5"])
    let annual = try #require(try draft.assess(on: "2021").annual.first)
    #expect(annual.deviation?.side == .above)
    #expect(annual.deviation?.size == (try number("0.5")))
    // 83 of 82.5 is no completion of anything.
    #expect(annual.completion == nil)
  }
}

@Suite struct RequirementTests {
  private func requirement(_ cycle: ReportingCycle, _ measure: Measure, _ readings: KeyValuePairs<String, String>)
    throws
    -> PaceNeeded?
  {
    let row = Draft.Row(
      code: "row", name: "改造", target: "600", unit: "户", measure: measure, direction: .up, cycle: cycle)
    return try Draft(row, readings).row(on: "2023").requirement
  }

  // 600 − 360 = 240 in the 24 months that are left.
  @Test(arguments: [
    (ReportingCycle.year, PaceNeeded.Cycle.year, 120), (.half, .year, 120), (.quarter, .quarter, 30),
    (.month, .month, 10),
  ])
  func itIsNeededAsOftenAsItIsReported(cycle: ReportingCycle, each: PaceNeeded.Cycle, amount: Int) throws {
    let found = try requirement(cycle, .total, ["2021": "120", "2022": "120", "2023": "120"])
    #expect(found == PaceNeeded(amount: Ratio(Int128(amount)), each: each))
  }

  @Test func nothingIsNeededOfWhatIsReached() throws {
    #expect(try requirement(.year, .total, ["2021": "300", "2022": "300", "2023": "0"]) == nil)
  }

  @Test func threeMonthsOfACompoundedFallMakeTheQuarter() throws {
    let row = Draft.Row(
      code: "row", name: "能耗降低", target: "〔13.5〕", measure: .compoundedFall, cycle: .month)
    let assessed = try Draft(row, ["2021": "2.7", "2022": "2.5", "2023": "2.4"]).row(on: "2023")
    let month = try #require(assessed.requirement)
    #expect(month.each == .month)
    let quarter = try #require(assessed.distances.requiredPerQuarter)
    let kept = try Ratio.one - (try #require(month.amount.rounded(to: 8)).ratio) / .hundred
    let three = try (Ratio.one - kept * kept * kept) * .hundred
    #expect(three.rounded(to: 5) == quarter.rounded(to: 5))
  }
}

@Suite struct ReasonDetailTests {
  @Test func aBaselineOfWhichNobodySaysTheYearIsSaidToLackIt() throws {
    var row = Draft.Row(code: "row", name: "排放量", target: "比2019年下降18%", unit: "吨", baseline: "100")
    #expect(try Draft(row, ["2021": "95"]).row(on: "2021").missingBaseYear == 2019)
    row.baselineYear = 2019
    #expect(try Draft(row, ["2021": "95"]).row(on: "2021").missingBaseYear == nil)
    // Without any baseline the year is not what is missing.
    let usual = Draft.Row(code: "row", name: "排放量", target: "比2020年下降18%", unit: "吨", baseline: "100")
    #expect(try Draft(usual, ["2021": "95"]).row(on: "2021").status == .onSchedule)
    let without = Draft.Row(code: "row", name: "排放量", target: "比2019年下降18%", unit: "吨")
    #expect(try Draft(without, ["2021": "95"]).row(on: "2021").missingBaseYear == nil)
  }

  @Test func aTargetThatCannotBeReadIsNotOneWithoutANumber() throws {
    let unread = Draft.Row(code: "row", hasUnreadableTarget: true)
    #expect(try Draft(unread, ["2021": "95"]).row(on: "2021").lacksReadableTarget)
    let words = Draft.Row(code: "row", target: "稳步提高")
    #expect(try !Draft(words, ["2021": "95"]).row(on: "2021").lacksReadableTarget)
  }

  @Test func theYearThatFailedIsNamed() throws {
    let row = Draft.Row(code: "row", target: "≥1100", unit: "人", measure: .eachYear)
    let failed = try Draft(row, ["2021": "1200", "2022": "1050", "2023": "1200"]).row(on: "2023")
    #expect(failed.tellingPeriod == Period(year: 2022))
    let fine = try Draft(row, ["2021": "1200", "2022": "1150", "2023": "1200"]).row(on: "2023")
    #expect(fine.tellingPeriod == nil)
  }
}
