import Testing

@testable import PlanRules

private func goal(_ target: String, unit: String = "%", direction: Direction? = nil, tolerance: Figure? = nil) throws
  -> Goal
{
  var draft = Draft(Draft.Row(code: "row", target: target, unit: unit, direction: direction))
  draft.assumptions.approximateTargets = tolerance
  let plan = try draft.plan()
  let indicator = plan.indicators[0]
  return try indicator.goal(of: try #require(indicator.target), along: nil, assuming: plan.head.assumptions).get()
}

private func interval(_ reading: String) throws -> Interval {
  try #require(try Reading(cell: reading, unit: Unit("%"))?.interval(approximateWithin: Figure(digits: 5)))
}

private func truths(_ goal: Goal, _ readings: [String]) throws -> [Truth] {
  try readings.map { goal.isAttained(by: try interval($0)) }
}

@Test func aComparisonIsYesOnlyIfAllValuesStandSoAndNoOnlyIfNoneDoes() throws {
  #expect(
    try truths(try goal("＞85"), ["85.00", "85.01", "85以上", "＞85", "85以下", "近90", "约90", "约80"])
      == [.no, .yes, .undetermined, .yes, .no, .undetermined, .yes, .no])
  #expect(
    try truths(try goal("85"), ["85.00", "84.99", "85以上", "85以下", "低于85"]) == [.yes, .no, .yes, .undetermined, .no])
  #expect(
    try truths(try goal("≤85"), ["85.00", "85.01", "85以上", "＞85", "85以下"]) == [.yes, .no, .undetermined, .no, .yes])
  #expect(
    try truths(try goal("＜85"), ["85", "84.99", "85以下", "低于85", "85以上"]) == [.no, .yes, .undetermined, .yes, .no])
}

@Test func aBareNumberIsAtMostWhereTheDirectionIsDown() throws {
  #expect(try goal("85") == .threshold(.atLeast, number("85")))
  #expect(try goal("85", direction: .down) == .threshold(.atMost, number("85")))
}

@Test func aRangeIsDecidedByItsLowerEndUpItsUpperEndDownAndBothWithin() throws {
  let readings = ["4.4", "4.5", "5", "5.1", "4.5以上", "5以下"]
  #expect(try truths(try goal("4.5—5", direction: .up), readings) == [.no, .yes, .yes, .yes, .yes, .undetermined])
  #expect(try truths(try goal("4.5—5", direction: .down), readings) == [.yes, .yes, .yes, .no, .undetermined, .yes])
  for direction in [Direction.within, nil] {
    #expect(
      try truths(try goal("4.5—5", direction: direction), readings)
        == [.no, .yes, .yes, .no, .undetermined, .undetermined])
  }
}

@Test func anApproximateTargetIsAttainedAtItsNumberAndOpenShortOfIt() throws {
  let readings = ["150", "149", "1", "149以上", "150以上", "151以下"]
  #expect(
    try truths(try goal("150左右", unit: "家"), readings)
      == [.yes, .undetermined, .undetermined, .undetermined, .yes, .undetermined])
}

@Test func withAToleranceAnApproximateTargetFailsBelowIt() throws {
  // 5 % of 150 are 7.5: 142.5 still decides nothing against it.
  let tolerant = try goal("150左右", unit: "家", tolerance: Figure(digits: 5))
  #expect(try truths(tolerant, ["150", "142.5", "142.4", "142.5以上", "142以下"]) == [.yes, .yes, .no, .yes, .no])
  let falling = try goal("150左右", unit: "家", direction: .down, tolerance: Figure(digits: 5))
  #expect(try truths(falling, ["150", "157.5", "157.6", "149"]) == [.yes, .yes, .no, .yes])
}

@Test(arguments: [
  // 2.4 below, at or above a range of 4.5 to 5.
  ("4", "4.5"), ("4.7", "4.5"), ("6", "5"),
])
func progressInARangeIsMeasuredToItsNearerEnd(baseline: String, end: String) throws {
  #expect(try goal("4.5—5").numberToReach(from: number(baseline)) == number(end))
}

@Test(arguments: [
  ("4.3", "2023", Status.onSchedule), ("4.2", "2023", .behind), ("5.1", "2023", .undetermined),
  ("4.6", "2023", .metEarly),
])
func aRangeOnTheWayIsLeftOnItsFarSideToo(value: String, day: String, status: Status) throws {
  // 4 + 0.5 × 0.6 = 4.3.
  let draft = Draft(Draft.Row(code: "row", target: "4.5—5", baseline: "4"), [day: value])
  #expect(try draft.row(on: day).status == status)
}

@Test func anApproximateTargetOnTheWayFollowsTheLine() throws {
  // 100 + 50 × 0.6 = 130.
  let row = Draft.Row(code: "row", target: "150家左右", unit: "家", baseline: "100")
  #expect(try Draft(row, ["2023": "130"]).row(on: "2023").status == .onSchedule)
  #expect(try Draft(row, ["2023": "129"]).row(on: "2023").status == .behind)
  #expect(try Draft(row, ["2025": "149"]).row(on: "2025").status == .undetermined)
  #expect(try Draft(row, ["2025": "150"]).row(on: "2025").status == .met)
}

@Test(arguments: [
  // 200 − 10 % = 180; 40 + 5 points = 45.
  ("-10%", "", "200", "180", Comparator.atMost), ("比2020年下降10%", "", "200", "180", .atMost),

  ("5个百分点", "%", "40", "45", .atLeast), ("-5个百分点", "%", "40", "35", .atMost),
])
func aChangeLeadsFromTheBaselineToALevel(
  target: String, unit: String, baseline: String, end: String, comparator: Comparator
) throws {
  let row = Draft.Row(code: "row", target: target, unit: unit, baseline: baseline, baselineYear: 2020)
  #expect(try Draft(row, ["2023": "1"]).row(on: "2023").goal == .threshold(comparator, number(end)))
}

@Test func aChangeWithoutItsBaselineHasNoNumber() throws {
  let row = Draft.Row(code: "row", target: "比2025年下降10%", unit: "吨", baseline: "200", baselineYear: 2020)
  #expect(try Draft(row, ["2023": "1"]).row(on: "2023").reason == .noBaseline)
  let absent = Draft.Row(code: "row", target: "-10%", unit: "吨")
  #expect(try Draft(absent, ["2023": "1"]).row(on: "2023").reason == .noBaseline)
}

@Test func aChangeThatIsItselfTheMeasureNeedsNoBaseline() throws {
  let fall = Draft.Row(code: "row", target: "-13.5%", measure: .compoundedFall)
  #expect(try Draft(fall, ["2021": "2"]).row(on: "2021").goal == .threshold(.atLeast, number("13.5")))
  let rise = Draft.Row(code: "row", target: "5个百分点", unit: "个百分点", measure: .total)
  #expect(try Draft(rise, ["2021": "1"]).row(on: "2021").goal == .threshold(.atLeast, number("5")))
}

@Test func bothHaveToHoldForABothToHold() {
  let values = [Truth.yes, .no, .undetermined]
  let table = values.map { left in values.map { left && $0 } }
  #expect(table == [[.yes, .no, .undetermined], [.no, .no, .no], [.undetermined, .no, .undetermined]])
}

// 5 % of 60 are 3.
@Test func theEdgeOfANumberIsItsToleranceAway() throws {
  let five = Figure(digits: 5)
  #expect(try goal("60左右", tolerance: five).edge == number("57"))
  #expect(try goal("60左右", direction: .down, tolerance: five).edge == number("63"))
  #expect(try goal("60左右").edge == nil)
  #expect(try goal("60", tolerance: five).edge == nil)
}

@Test func howFarAValueIsOffANumberIsCountedTheWayItShouldGo() throws {
  let (up, down) = (try goal("60左右"), try goal("60左右", direction: .down))
  #expect(
    up.shortfall(of: try interval("57"))
      == ApproximateShortfall(aim: try number("60"), distance: try number("3"), isBelow: true))
  #expect(
    down.shortfall(of: try interval("63"))
      == ApproximateShortfall(aim: try number("60"), distance: try number("3"), isBelow: false))
  #expect(up.shortfall(of: try interval("60")) == nil)
  #expect(up.shortfall(of: try interval("57以上")) == nil)
  #expect(try goal("60").shortfall(of: try interval("57")) == nil)
}
