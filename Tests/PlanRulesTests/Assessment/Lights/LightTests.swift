import Testing

@testable import PlanRules

/// A total of 2000 of which 1200 are due at the end of 2023: one point behind is 20.
private func total(_ value: String, _ rule: LightRule, on day: String = "2023") throws -> IndicatorAssessment {
  try OutlookLab(nil, to: "2000", measure: .total).with(rule).reporting(value, for: "2021-\(day)").assess(on: day)
}

/// A level from 80 to 90, 86 due at the end of 2023.
private func level(_ value: String, _ rule: LightRule) throws -> IndicatorAssessment {
  try OutlookLab("80", to: "90").with(rule).reporting(value, for: "2023").assess(on: "2023")
}

private let own = LightRule.own(yellow: Figure(digits: 5), red: Figure(digits: 15))

private let colours: [(value: String, rule: LightRule, colour: Light.Color?)] = [
  // 1000 is 10 points behind, 999 is 10.05.
  ("1200", .standard, .green), ("1199", .standard, .yellow), ("1000", .standard, .yellow), ("999", .standard, .red),
  // 1001 is 9.95 points behind, 600 is 30, 598 is 30.1.
  ("1200", .yinchuan, nil), ("1001", .yinchuan, nil), ("1000", .yinchuan, .yellow), ("600", .yinchuan, .yellow),
  ("598", .yinchuan, .red),
  // 600 is half of the 1200 due.
  ("1200", .sanya, nil), ("1199", .sanya, .yellow), ("600", .sanya, .yellow), ("599", .sanya, .red),
  // 1101 is 4.95 points behind, 1100 is 5, 900 is 15, 899 is 15.05.
  ("1200", own, .green), ("1101", own, .green), ("1100", own, .yellow), ("900", own, .yellow), ("899", own, .red),
]

@Test(arguments: colours)
func theLightOfATotalFollowsItsLag(value: String, rule: LightRule, expected: Light.Color?) throws {
  #expect(try total(value, rule).light?.color == expected)
}

@Test(arguments: [("79", Light.Color.red), ("80", .yellow), ("85", .yellow), ("86", .green), ("90", .green)])
func theBarometerAsksWhichWayALevelMoved(value: String, expected: Light.Color) throws {
  #expect(try level(value, .barometer).light?.color == expected)
}

@Test func theBarometerTurnsRoundForFallingLevels() throws {
  // 90 − 14 × 0.6 = 81.6.
  let lab = try OutlookLab("90", to: "76", .down).with(.barometer)
  #expect(try lab.reporting("91", for: "2023").assess(on: "2023").light?.color == .red)
  #expect(try lab.reporting("89", for: "2023").assess(on: "2023").light?.color == .yellow)
  #expect(try lab.reporting("81", for: "2023").assess(on: "2023").light?.color == .green)
}

@Test func pointsOfAFallingLevelAreThoseOfItsWay() throws {
  // From 100 to 80, 88 due: 90 is 2 of 20 behind.
  let lab = try OutlookLab("100", to: "80", .down)
  let light = try lab.reporting("90", for: "2023").assess(on: "2023").light
  #expect(light == Light(color: .yellow, rule: .standard, fact: .pointsBehind(Ratio(10))))
  #expect(try lab.reporting("90.1", for: "2023").assess(on: "2023").light?.color == .red)
}

@Test func aMaintainedRowIsGreenOrRedByDefault() throws {
  let lab = try OutlookLab("91.8", to: "90", .up)
  #expect(try lab.reporting("90", for: "2023").assess(on: "2023").light?.color == .green)
  let lost = try lab.reporting("89.9", for: "2023").assess(on: "2023").light
  #expect(lost == Light(color: .red, rule: .standard, fact: .withoutPoints))
}

@Test func yinchuanKnowsNothingButPoints() throws {
  let lab = try OutlookLab("91.8", to: "90", .up).with(.yinchuan)
  #expect(try lab.reporting("89.9", for: "2023").assess(on: "2023").lighting == .failure(.noMeasure))
  #expect(try total("1100", .yinchuan).lighting == .failure(.ruleSilent))
}

@Test(arguments: LightRule.named)
func withoutDataThereIsNoLight(rule: LightRule) throws {
  let assessed = try OutlookLab("80", to: "90").with(rule).assess(on: "2023")
  #expect(assessed.status == .unreported)
  #expect(assessed.lighting == .failure(.notDetermined))
}

@Test(arguments: LightRule.named)
func whatIsUndeterminedHasNoLight(rule: LightRule) throws {
  let assessed = try OutlookLab(nil, to: "90").with(rule).reporting("85", for: "2023").assess(on: "2023")
  #expect(assessed.status == .undetermined)
  #expect(assessed.lighting == .failure(.notDetermined))
}

@Test func aBoundGivesAColourWhereAllOfItHasIt() throws {
  // At most 85 is at least 10 points behind the 86 due; at most 84 at least 20.
  var lab = try OutlookLab("80", to: "90")
  lab.readings = [("2023", Reading(text: "≤84", content: .bounded(.atMost, Figure(digits: 84))))]
  #expect(try lab.assess(on: "2023").light == Light(color: .red, rule: .standard, fact: .pointsBehind(nil)))
  lab.readings = [("2023", Reading(text: "≤85", content: .bounded(.atMost, Figure(digits: 85))))]
  #expect(try lab.assess(on: "2023").lighting == .failure(.bound))
}

@Test func aRangeLeftOnItsFarSideIsRed() throws {
  var lab = try OutlookLab("80", to: "90", .within).reporting("97", for: "2023")
  lab.target = .range(Figure(digits: 90), Figure(digits: 95))
  let assessed = try lab.assess(on: "2023")
  #expect(assessed.status == .behind)
  #expect(assessed.light?.color == .red)
  #expect(try lab.with(.barometer).assess(on: "2023").lighting == .failure(.noMeasure))
}

@Test func aMissedTargetIsNeverGreen() throws {
  // 1950 of 2000 at the end is 2.5 points behind, which this rule would pass before the end.
  let assessed = try total("1950", own, on: "2025")
  #expect(assessed.status == .missed)
  #expect(assessed.light?.color == .yellow)
}

@Test func thresholdsMustBeInTheirOrder() {
  #expect(LightRule(yellow: Figure(digits: 5), red: Figure(digits: 15)) == own)
  #expect(LightRule(yellow: Figure(digits: 15), red: Figure(digits: 5)) == nil)
  #expect(LightRule(yellow: Figure(digits: -1), red: Figure(digits: 5)) == nil)
}

@Test func rulesAreFoundByTheirNames() {
  for rule in LightRule.named { #expect(LightRule(named: rule.name) == rule) }
  #expect(LightRule(named: "own") == nil)
}
