import Testing

@testable import PlanRules

private func annual(
  _ target: String?, rate: String? = nil, _ readings: KeyValuePairs<String, String>, unit: String = "人"
) throws -> AnnualAssessment {
  var draft = Draft(Draft.Row(code: "row", target: "3200", unit: unit, measure: .total), readings)
  draft.annual = [Draft.Annual(code: "row", period: "2023", target: target, rate: rate)]
  return try #require(try draft.assess(on: "2023").annual.first)
}

/// Zhejiang's 2023 report prints 4733 people at 118 % and no target.
@Test func aPrintedRateIsShownWithAllThatItStandsFor() throws {
  let result = try annual(nil, rate: "118", ["2023": "4733"])
  #expect(result.rate == .printed(Figure(digits: 118)))
  #expect(
    try result.printedRateBounds == Interval(lower: .init(number("117.5")), upper: .init(number("118.5"), isOpen: true))
  )
  let implied = try #require(result.implied)
  // 4733 ÷ 1.185 = 3994.092…, 4733 ÷ 1.175 = 4028.085…: outward to two places.
  #expect(implied.lower?.description == "3994.09")
  #expect(implied.upper?.description == "4028.09")
  #expect(implied.wholeNumbers == 3995...4028)
  #expect(implied.wholeNumber == nil)
}

/// X district's 2023 report prints 19 people at 211.11 %: only 9 lies between 8.9998 and 9.0003.
@Test func oneWholeNumberIsSaidToBeTheOnlyOne() throws {
  let implied = try #require(try annual(nil, rate: "211.11", ["2023": "19"]).implied)
  #expect(implied.wholeNumber == 9)
  #expect([implied.lower, implied.upper].map { $0?.description } == ["8.99", "9.01"])
}

@Test func ofWhatIsMeasuredNoWholeNumbersAreNamed() throws {
  #expect(try annual(nil, rate: "118", ["2023": "4733"], unit: "万元").implied?.wholeNumbers == nil)
}

@Test func outwardRoundingKeepsWhatNeedsNone() throws {
  let exact = try number("8.25")
  #expect([exact.roundedDown(to: 2), exact.roundedUp(to: 2)] == [Figure("8.25"), Figure("8.25")])
  let third = try Ratio(-1, over: 3)
  #expect([third.roundedDown(to: 2), third.roundedUp(to: 2)] == [Figure("-0.34"), Figure("-0.33")])
}

@Test func aRateIsComputedWhereTheTargetIsKnown() throws {
  // Shaoguan set 542 homes for 2023 and 544 were refitted.
  #expect(try annual("542", ["2023": "544"]).rate == .computed(try Ratio(27200, over: 271)))
  #expect(try annual("542", ["2023": "544"]).implied == nil)
  #expect(try annual("542", rate: "100.37", ["2023": "544"]).printedRate == nil)
}

@Test func ofFiguresThatContradictEachOtherNoRateIsShown() throws {
  let result = try annual("542", ["2023H1": "200", "2023H2": "300", "2023": "544"])
  #expect(result.reason == .conflict)
  #expect(result.rate == nil)
}
