import Testing

@testable import PlanRules

@Test func aLevelIsProjectedInAStraightLineFromItsBaseline() throws {
  // 80 + (82 − 80) × 60 ÷ 24 = 85
  let assessed = try OutlookLab("80", to: "85").reporting("82", for: "2022").assess(on: "2022")
  let projection = try assessed.outlook.projection.get()
  #expect(projection.value == Ratio(85))
  #expect(projection.attains == .yes)
}

@Test func aProjectionMayFallShort() throws {
  // 80 + 1.9 × 60 ÷ 24 = 84.75
  let assessed = try OutlookLab("80", to: "85").reporting("81.9", for: "2022").assess(on: "2022")
  let projection = try assessed.outlook.projection.get()
  #expect(try projection.value == quotient("84.75"))
  #expect(projection.attains == .no)
}

@Test func aLevelInsideAYearIsProjectedFromTheEndOfItsOwnPeriod() throws {
  // 80 + 3 × 60 ÷ 33 = 940 ÷ 11
  let assessed = try OutlookLab("80", to: "85").reporting("83", for: "2023Q3").assess(on: "2023Q3")
  #expect(try assessed.outlook.projection.get().value == Ratio(940, over: 11))
}

@Test func aTotalIsProjectedFromNothing() throws {
  // (300 + 400 + 542) × 60 ÷ 36 = 2070
  let assessed = try OutlookLab(nil, to: "2000", measure: .total).reporting("300", for: "2021")
    .reporting("400", for: "2022").reporting("542", for: "2023").assess(on: "2023")
  #expect(try assessed.outlook.projection.get().value == Ratio(2070))
  #expect(try assessed.outlook.projection.get().attains == .yes)
  #expect(assessed.outlook.growth == .failure(.otherMeasure))
  #expect(assessed.outlook.growthClass == nil)
}

@Test func theEffortFactorOfALevelIsTheRequiredPaceOverThePaceSoFar() throws {
  // 3 points in 24 months against 2 points in 36: 3 ÷ 24 × 36 ÷ 2 = 2.25
  let assessed = try OutlookLab("80", to: "85").reporting("82", for: "2023").assess(on: "2023")
  #expect(try assessed.outlook.effort.get().factor == quotient("2.25"))
}

@Test func theEffortFactorOfATotalCountsFromNothing() throws {
  // 758 in 24 months against 1242 in 36: 758 × 36 ÷ (24 × 1242) = 379 ÷ 414
  let assessed = try OutlookLab(nil, to: "2000", measure: .total).reporting("1242", for: "2021-2023")
    .assess(on: "2023")
  #expect(try assessed.outlook.effort.get().factor == Ratio(379, over: 414))
}

@Test func theEffortFactorIsZeroOnceTheTargetIsAttained() throws {
  let assessed = try OutlookLab("80", to: "85").reporting("86", for: "2023").assess(on: "2023")
  #expect(try assessed.outlook.effort.get().factor == .zero)
  #expect(assessed.outlook.growthClass == .achieved)
}

@Test func aFallIsComparedWithTheFallRequired() throws {
  // 14 % in five years is 2.97 % a year; 5 % in three is 1.70 %.
  let assessed = try OutlookLab("100", to: "86", .down).reporting("95", for: "2023").assess(on: "2023")
  let growth = try assessed.outlook.growth.get()
  #expect(try (growth.required * .hundred).rounded(to: 2)?.description == "-2.97")
  #expect(try (growth.observed * .hundred).rounded(to: 2)?.description == "-1.70")
  #expect(growth.ratio.rounded(to: 4)?.description == "0.5705")
  #expect(assessed.outlook.growthClass == .limited)
  // (95 − 86) ÷ 24 × 36 ÷ 5 = 2.7
  #expect(try assessed.outlook.effort.get().factor == quotient("2.7"))
}

@Test func growthJustAsRequiredIsOnTrack() throws {
  // 100 × 1.02² and 100 × 1.02⁵
  let assessed = try OutlookLab("100", to: "110.40808032").reporting("104.04", for: "2022").assess(on: "2022")
  #expect(try assessed.outlook.growth.get().ratio.rounded(to: 18)?.trimmed.description == "1")
  #expect(assessed.outlook.growthClass == .onTrack)
}

@Test func aQuarterCountsAsAQuarterOfAYear() throws {
  // (1.1025)^(1 ÷ 0.5) − 1 over half a year: 1.1025² − 1 = 0.21550625
  let growth = try GrowthComparison(
    base: Ratio(100), actual: quotient("110.25"), target: Ratio(200), direction: .up, elapsed: 6, months: 60)
  #expect(growth.observed.rounded(to: 18)?.trimmed.description == "0.21550625")
}

@Test func aStatedYearOfTheBaselineCounts() throws {
  // From the end of 2019 to the end of 2021 are two years: (121 ÷ 100)^(1 ÷ 2) − 1 = 10 %.
  var lab = try OutlookLab("100", to: "200").reporting("121", for: "2021")
  lab.baselineYear = 2019
  #expect(try lab.assess(on: "2021").outlook.growth.get().observed.rounded(to: 18)?.trimmed.description == "0.1")
}

@Test(arguments: [
  ("1", GrowthClass.onTrack), ("0.95", .onTrack), ("0.949999999999999999", .accelerationNeeded),
  ("0.6", .accelerationNeeded), ("0.599999999999999999", .limited), ("0", .limited),
  ("-0.000000000000000001", .movingAway),
])
func aClassBeginsWithItsLowerBound(ratio: String, expected: GrowthClass) throws {
  #expect(GrowthClass(ratio: try quotient(ratio)) == expected)
}

@Test func theBoundOfOnTrackDoesNotDependOnTheLastDigitsOfARoot() throws {
  let almost = try quotient("0.95") - Ratio(1, over: Figure.powerOfTen(25))
  #expect(GrowthClass(ratio: almost) == .onTrack)
}

@Test func movingAwayNeedsNoEffortFactor() throws {
  let outlook = try OutlookLab("80", to: "85").reporting("79", for: "2023").assess(on: "2023").outlook
  #expect(outlook.growthClass == .movingAway)
  #expect(outlook.effort == .failure(.noProgress))
}

@Test func standingStillIsLimitedProgress() throws {
  let outlook = try OutlookLab("80", to: "85").reporting("80", for: "2023").assess(on: "2023").outlook
  #expect(try outlook.growth.get().ratio == .zero)
  #expect(outlook.growthClass == .limited)
  #expect(outlook.effort == .failure(.noProgress))
}

@Test func aMaintainedRowHasNothingToCatchUpOn() throws {
  let outlook = try OutlookLab("91.8", to: "90", .up).reporting("91", for: "2023").assess(on: "2023").outlook
  #expect(outlook.effort == .failure(.nothingToReach))
  #expect(outlook.growthClass == .achieved)
}

@Test func aMaintainedRowThatWasLostMovesAway() throws {
  let outlook = try OutlookLab("91.8", to: "90", .up).reporting("89", for: "2023").assess(on: "2023").outlook
  #expect(outlook.growthClass == .movingAway)
}

@Test func noMonthIsLeftAtTheEnd() throws {
  let outlook = try OutlookLab("80", to: "85").reporting("84", for: "2025").assess(on: "2025").outlook
  #expect(outlook.effort == .failure(.noTimeLeft))
  #expect(try outlook.projection.get().value == Ratio(84))
}
