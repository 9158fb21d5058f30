import Testing

@testable import PlanRules

@Test func nothingReportedHasNoOutlook() throws {
  let outlook = try OutlookLab("80", to: "85").assess(on: "2023").outlook
  #expect(outlook.projection == .failure(.noSingleValue))
  #expect(outlook.growth == .failure(.noSingleValue))
  #expect(outlook.effort == .failure(.noSingleValue))
  #expect(outlook.growthClass == nil)
}

@Test func aBoundIsNotProjected() throws {
  var lab = try OutlookLab("80", to: "85")
  lab.readings = [("2023", Reading(text: "82以上", content: .bounded(.atLeast, Figure(digits: 82))))]
  #expect(try lab.assess(on: "2023").outlook.projection == .failure(.noSingleValue))
}

@Test func aSumWithMissingMonthsIsNotProjected() throws {
  let assessed = try OutlookLab(nil, to: "2000", measure: .total).reporting("544", for: "2023").assess(on: "2023")
  #expect(assessed.outlook.projection == .failure(.noSingleValue))
}

@Test func aLevelWithoutABaselineIsNotProjected() throws {
  let outlook = try OutlookLab(nil, to: "85").reporting("82", for: "2023").assess(on: "2023").outlook
  #expect(outlook.projection == .failure(.noBaseline))
  #expect(outlook.growth == .failure(.noBaseline))
}

@Test func aBoundedBaselineIsNoStartOfALine() throws {
  var lab = try OutlookLab("80", to: "85").reporting("82", for: "2023")
  lab.baseline = Reading(text: ">80", content: .bounded(.moreThan, Figure(digits: 80)))
  #expect(try lab.assess(on: "2023").outlook.projection == .failure(.inexactBaseline))
}

@Test func aTargetWithoutANumberHasNoOutlook() throws {
  var lab = try OutlookLab("80", to: "85").reporting("82", for: "2023")
  lab.target = .statement
  #expect(try lab.assess(on: "2023").outlook.projection == .failure(.noNumber))
}

@Test func averagesAreNotProjected() throws {
  let assessed = try OutlookLab("5", to: "6", measure: .averageLevel).reporting("5.5", for: "2021").assess(on: "2021")
  #expect(assessed.outlook.projection == .failure(.otherMeasure))
}

@Test func theYearOfTheBaselineItselfIsNoTime() throws {
  var lab = try OutlookLab("80", to: "85").reporting("82", for: "2021")
  lab.baselineYear = 2021
  #expect(try lab.assess(on: "2021").outlook.growth == .failure(.noTimePassed))
}

@Test(arguments: [
  ("80", "82", "80", OutlookGap.baselineIsTarget), ("0", "1", "5", .zero), ("5", "4", "0", .zero),
  ("-5", "-4", "-3", .negative), ("-5", "4", "6", .signsDiffer), ("5", "-1", "6", .signsDiffer),
  ("5", "1", "-2", .signsDiffer), ("0.00000000001", "1", "2", .outOfRange),
  ("100000000000", "1", "50000000000", .outOfRange),
])
func figuresWithoutAGrowthRateGiveTheirReason(
  base: String, actual: String, target: String, reason: OutlookGap
) throws {
  #expect(throws: reason) {
    try GrowthComparison(
      base: quotient(base), actual: quotient(actual), target: quotient(target), direction: .up, elapsed: 12, months: 60)
  }
}

@Test func aValueFallenToZeroHasFallenByAllOfIt() throws {
  // Half in one year: required −50 %, observed −100 %.
  let growth = try GrowthComparison(
    base: Ratio(8), actual: .zero, target: Ratio(4), direction: .down, elapsed: 12, months: 12)
  #expect(growth.observed == Ratio(-1))
  #expect(growth.ratio == Ratio(2))
}

@Test func everyRootOfNothingIsNothing() throws {
  for degree in 1...60 { #expect(try FixedPoint(units: 0).root(degree) == FixedPoint(units: 0)) }
}
