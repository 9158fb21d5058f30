import Testing

@testable import PlanRules

@Test func theShareOfTimeIsToldInPercent() throws {
  let draft = Draft(Draft.Row(code: "row", target: "85"))
  #expect(try draft.assess(on: "2023").elapsedPercent == Ratio(60))
  // 8 of 60 months.
  #expect(try draft.assess(on: "2021-08-31").elapsedPercent.rounded(to: 2) == Figure("13.33"))
  #expect(try draft.assess(on: "2030").elapsedPercent == .hundred)
}

@Test func growthsAreToldInPercentAndTheirTimeInYears() throws {
  // 80 → 82 in 3 years and 80 → 85 in 5: 0.8265 % and 1.2199 % a year.
  let growth = try GrowthComparison(
    base: Ratio(80), actual: Ratio(82), target: Ratio(85), direction: .up, elapsed: 36, months: 60)
  #expect(growth.observedPercent?.rounded(to: 4) == Figure("0.8265"))
  #expect(growth.requiredPercent?.rounded(to: 4) == Figure("1.2199"))
  #expect(growth.elapsedYears == Ratio(3))
  #expect(growth.years == Ratio(5))
}

@Test func onlyALagIsOne() throws {
  let row = Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total)
  // 1200 are due; 1000 are 200 short, 10 % of 2000.
  #expect(try Draft(row, ["2021-2023": "1000"]).row(on: "2023").distances.pointsBehind == Ratio(10))
  #expect(try Draft(row, ["2021-2023": "1200"]).row(on: "2023").distances.pointsBehind == nil)
}

@Test func numbersSetForRegionsStandWithTheirSeries() throws {
  var draft = Draft(Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), ["2023": "544"])
  draft.statistics = [Draft.Row(code: "heads", unit: "人", measure: .total)]
  draft.set("homes", ["2023": "542"])
  draft.set("heads", ["2023": "10"])
  draft.annual.append(Draft.Annual(code: "homes", period: "2023", target: "100", region: "甲镇"))
  let assessment = try draft.assess(on: "2023")
  #expect(assessment.annual(of: SeriesID(0)).map(\.annualTarget) == [0, 2])
  #expect(assessment.indicators[0].annual.map(\.annualTarget) == [0])
}
