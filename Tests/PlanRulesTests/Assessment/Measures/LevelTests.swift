import Testing

@testable import PlanRules

private func level(
  from baseline: String = "", to target: String, _ readings: KeyValuePairs<String, String>, unit: String = "%",
  direction: Direction? = nil
) -> Draft {
  Draft(Draft.Row(code: "row", target: target, unit: unit, baseline: baseline, direction: direction), readings)
}

@Test func aLevelAtABaselineThatDoesNotYetAttainIsNotBehindOnTheFirstDay() throws {
  var draft = level(from: "60.4", to: "＞60.4", ["2021-01": "60.4"])
  draft.cycle = .month
  let row = try draft.row(on: "2021-01")
  // From 60.4 to 60.4 60.4 is due, and reached by ≥; that more is wanted is asked at the end.
  #expect(row.status == .onSchedule)
  #expect(!row.isMaintained)
  #expect(row.figures.due == "60.4")
  draft.entries[0].period = "2025-12"
  #expect(try draft.row(on: "2025").status == .missed)
}

@Test(arguments: [
  ("90", "2025", Status.missed), ("90.1", "2025", .met), ("90", "2023", .behind), ("95", "2023", .onSchedule),
])
func aMaintainedRowIsHeldToItsTargetThroughoutAndNeverMetEarly(value: String, day: String, status: Status) throws {
  let row = try level(from: "91.8", to: "＞90", [day: value]).row(on: day)
  #expect(row.status == status)
  #expect(row.isMaintained)
  #expect(row.figures.due == "90")
  #expect(row.distances.lagPoints == nil)
  #expect(row.distances.percentOfWay == nil)
}

@Test(arguments: [
  // A bounded baseline starts from its bound: 80 + 5 × 0.6 = 83.
  (">80", "＞85", "83", false), ("80以上", "85", "83", false),
  // It attains the target only if all of it does.
  ("90以上", "85以上", "85", true), ("85以上", "＞85", "85", false), (">85", "＞85", "85", true),
  // From about 84 it starts; 84 + 5 % may be past 85 and may not: 84 + 1 × 0.6 = 84.6.
  ("约84", "85", "84.6", false),
])
func aBoundedBaselineStartsFromItsBound(baseline: String, target: String, due: String, isMaintained: Bool) throws {
  let row = try level(from: baseline, to: target, ["2023": "84"]).row(on: "2023")
  #expect(row.figures.due == due)
  #expect(row.isMaintained == isMaintained)
}

@Test(arguments: [("≤5", "6.9"), ("＜5", "6.9"), ("控制在5以内", "6.9")])
func aFallingLevelIsDueAlongItsLine(target: String, due: String) throws {
  // 9.75 − 4.75 × 0.6 = 6.9.
  #expect(try level(from: "9.75", to: target, ["2023": "6.9"]).row(on: "2023").figures.due == due)
  #expect(try level(from: "9.75", to: target, ["2023": "6.9"]).row(on: "2023").status == .onSchedule)
  #expect(try level(from: "9.75", to: target, ["2023": "6.91"]).row(on: "2023").status == .behind)
  #expect(try level(from: "9.75", to: target, ["2023": "4.9"]).row(on: "2023").status == .metEarly)
}

@Test func aBareNumberBelowItsBaselineNeedsADirection() throws {
  let readings: KeyValuePairs<String, String> = ["2023": "27.4"]
  // Either way: on the line where it should fall, above it where it should rise.
  #expect(try level(from: "28", to: "27", readings).row(on: "2023").status == .onSchedule)
  let undirected = try level(from: "28", to: "27", ["2023": "27.5"]).row(on: "2023")
  #expect(undirected.status == .undetermined)
  #expect(undirected.reason == .noDirection)
  // 28 − 1 × 0.6 = 27.4.
  #expect(try level(from: "28", to: "27", readings, direction: .down).row(on: "2023").status == .onSchedule)
  // Above 27 before and now: to be kept.
  let kept = try level(from: "28", to: "27", readings, direction: .up).row(on: "2023")
  #expect(kept.status == .onSchedule)
  #expect(kept.isMaintained)
  // Without a reading it is unreported before anything else.
  #expect(try level(from: "28", to: "27", [:]).row(on: "2023").status == .unreported)
}

@Test func anApproximateTargetBelowItsBaselineNeedsADirectionToo() throws {
  // 28 − 3 × 0.6 = 26.2.
  #expect(try level(from: "28", to: "25左右", ["2023": "26.3"]).row(on: "2023").reason == .noDirection)
  #expect(try level(from: "28", to: "25左右", ["2023": "26"], direction: .down).row(on: "2023").status == .onSchedule)
}

@Test(arguments: [
  // At the end of 2023 the last complete year is 2023, the day before it is 2022.
  ("2023H1", "2023", false), ("2023-01", "2023", false), ("2022", "2023", true), ("2021", "2023", true),
  ("2022", "2023-12-30", false), ("2022-01", "2023-12-30", false), ("2021", "2023-12-30", true),
  // The final verdict as well.
  ("2024", "2025", true), ("2025H1", "2025", false), ("2024", "2027", true),
])
func aReadingFromBeforeTheLastCompleteCycleIsStale(read: String, day: String, isStale: Bool) throws {
  let row = try level(from: "80", to: "85", [read: "90"]).row(on: day)
  #expect((row.reason == .stale) == isStale)
  #expect(row.figures.value == "90")
  #expect(row.status.isDetermined == !isStale)
}

@Test func theIndicatorsOwnCycleComesBeforeThePlans() throws {
  var draft = level(from: "80", to: "85", ["2023Q2": "84"])
  #expect(try draft.row(on: "2023Q3").status == .onSchedule)
  draft.indicators[0].cycle = .quarter
  #expect(try draft.row(on: "2023Q3").reason == .stale)
}

@Test func aTargetThatWasMetAndIsLostSinceIsSaidSo() throws {
  let draft = level(from: "80", to: "85", ["2021": "85", "2022": "86", "2023": "84"])
  let row = try draft.row(on: "2023")
  #expect(row.status == .onSchedule)
  #expect(row.lostSince?.description == "2022")
  #expect(try draft.row(on: "2022").lostSince == nil)
  #expect(try level(from: "80", to: "85", ["2022": "83", "2023": "84"]).row(on: "2023").lostSince == nil)
}

@Test func withoutABaselineATargetAttainedIsNotCalledEarly() throws {
  let row = try level(to: "85", ["2023": "85以上"]).row(on: "2023")
  #expect(row.status == .onSchedule)
  #expect(row.figures.due == nil)
  #expect(try level(to: "＞85", ["2023": "85以上"]).row(on: "2023").reason == .bound)
}

@Test func theExactQuotientComesBeforeThePrintedValue() throws {
  var draft = level(from: "80", to: "＞84.4", ["2025": "84.5"])
  draft.entries[0].quotient = ("422", "500")
  // 422 ÷ 500 = 84.4 %, which is not more than 84.4.
  let row = try draft.row(on: "2025")
  #expect(row.figures.value == "84.4")
  #expect(row.status == .missed)
}

@Test func aReadingOfAnotherRegionIsNoneOfThePlans() throws {
  var draft = level(from: "80", to: "85", ["2023": "90"])
  draft.entries[0].region = "浈江区"
  #expect(try draft.row(on: "2023").status == .unreported)
}

@Test func aRevisedTargetIsInForceFromItsDayOn() throws {
  var draft = level(from: "80", to: "85", ["2022": "84", "2023": "84"])
  draft.indicators[0].revisions = [(day: "2023-07-01", target: "90")]
  // 80 + 5 × 0.4 = 82; 80 + 10 × 0.6 = 86.
  #expect(try draft.row(on: "2022").figures.due == "82")
  let revised = try draft.row(on: "2023")
  #expect(revised.target?.text == "90")
  #expect(revised.figures.due == "86")
  #expect(revised.status == .behind)
}

@Test func universalCoverageMeansAHundredOnlyWhereTheUnitIsPercent() throws {
  #expect(try level(to: "应保尽保", ["2025": "99.9"]).row(on: "2025").status == .missed)
  #expect(try level(to: "全覆盖", ["2025": "100"]).row(on: "2025").status == .met)
  #expect(try level(to: "全覆盖", ["2025": "100"], unit: "人").row(on: "2025").reason == .noNumber)
}
