import Testing

@testable import PlanRules

/// A training indicator and an employment statistic with numbers set for 2023.
private func draft(_ target: String?, rate: String? = nil, _ readings: KeyValuePairs<String, String>) -> Draft {
  var draft = Draft(Draft.Row(code: "training", target: "3200", unit: "人", measure: .total), readings)
  draft.annual = [Draft.Annual(code: "training", period: "2023", target: target, rate: rate)]
  return draft
}

private func result(_ draft: Draft, on day: String = "2023") throws -> AnnualAssessment {
  try #require(try draft.assess(on: day).annual.first)
}

@Test(
  arguments: [
    ("1095", ["2023": "1342"], .met), ("1342", ["2023": "1342"], .met), ("1343", ["2023": "1342"], .missed),
    ("＞1342", ["2023": "1342"], .missed), ("1342", ["2023": "1342以上"], .met),
    ("1343", ["2023": "1342以上"], .undetermined),
    ("1000", ["2023H1": "500", "2023H2": "500"], .met), ("1000", ["2023H1": "500", "2023H2": "499"], .missed),
    ("1000", ["2023Q1-Q3": "999"], .undetermined), ("1000", ["2023Q1-Q3": "1000"], .met),
    ("1000", ["2022": "2000"], .unreported),
    ("1000", ["2022-2023": "2000"], .unreported),
  ] as [(String, KeyValuePairs<String, String>, Status)])
func aNumberSetForAYearIsJudgedByThatYearsFigures(
  target: String, readings: KeyValuePairs<String, String>, status: Status
) throws {
  #expect(try result(draft(target, readings)).status == status)
}

@Test func partsThatDoNotMakeTheYearDecideNothing() throws {
  let result = try result(draft("400", ["2023H1": "200", "2023H2": "250", "2023": "440"]))
  #expect(result.status == .undetermined)
  #expect(result.reason == .conflict)
}

@Test func theCompletionRateIsExact() throws {
  // 544 ÷ 542 = 272 ÷ 271.
  #expect(try result(draft("542", ["2023": "544"])).completionRate == Ratio(27200, over: 271))
  #expect(try result(draft("542", ["2023": "544"])).completionRate?.rounded(to: 2) == Figure("100.37"))
  #expect(try result(draft("542", ["2023": "544以上"])).completionRate == nil)
}

@Test func aYearThatIsNotOverIsNotJudged() throws {
  let draft = draft("1000", ["2023H1": "2000"])
  #expect(try draft.assess(on: "2023-12-30").annual.isEmpty)
  #expect(try draft.assess(on: "2023-12-31").annual.count == 1)
}

@Test(arguments: [
  ("118", Status.met), ("100.5", .met), ("99.4", .missed), ("99", .missed),
  // 100 is printed for 99.5 as well as for 100.4.
  ("100", .undetermined), ("100.0", .undetermined),
])
func whereOnlyTheRateIsPrintedItDecidesIfAllOfItDoes(rate: String, status: Status) throws {
  let result = try result(draft(nil, rate: rate, ["2023": "4733"]))
  #expect(result.status == status)
  #expect(result.basis == .printedRate)
  #expect((result.reason == .bound) == (status == .undetermined))
}

@Test func theImpliedTargetLiesBetweenTheRoundedEndsOfTheRate() throws {
  // 4733 ÷ 1.185 = 3994.09…, left out; 4733 ÷ 1.175 = 4028.08….
  let implied = try ImpliedTarget(value: Ratio(4733), printedRate: try #require(Figure("118")), isCount: true).interval
  #expect(try implied.lower == Interval.Bound(Ratio(4733) / number("1.185"), isOpen: true))
  #expect(try implied.upper == Interval.Bound(Ratio(4733) / number("1.175")))
  // 19 ÷ 2.11115 = 8.9999, 19 ÷ 2.11105 = 9.0002: only 9 lies between.
  let people = try ImpliedTarget(
    value: Ratio(19), printedRate: try #require(Figure("211.11")), isCount: true
  ).interval
  #expect(people.compare(.moreThan, Ratio(8)) == .yes)
  #expect(people.compare(.lessThan, Ratio(10)) == .yes)
  #expect(people.compare(.equal, Ratio(9)) == .undetermined)
}

@Test func aRateOfAYearIsThatOfItsLastReadingAndAGrowthThatOfTheYear() throws {
  var level = Draft(Draft.Row(code: "rate", target: "99"), ["2023Q4": "99.73", "2023Q3": "98"])
  level.set("rate", ["2023": "99"])
  #expect(try result(level).status == .met)
  for measure in [Measure.averageGrowth, .averageLevel, .compoundedRise] {
    var growth = Draft(Draft.Row(code: "rate", target: "5", measure: measure), ["2023": "6", "2023Q4": "4"])
    growth.set("rate", ["2023": "5"])
    #expect(try result(growth).status == .met)
    growth.entries.removeFirst()
    #expect(try result(growth).status == .unreported)
  }
}

@Test func aBareNumberForARowThatShouldFallIsAtMost() throws {
  var falling = Draft(Draft.Row(code: "rate", target: "27", baseline: "28", direction: .down), ["2023": "27.5"])
  falling.set("rate", ["2023": "27.4"])
  #expect(try result(falling).status == .missed)
  falling.set("rate", ["2023": "27.5"])
  #expect(try falling.assess(on: "2023").annual.map(\.status) == [.missed, .met])
}

@Test(
  arguments: [
    // The indicator's own ≤100 makes the bare 140 of a year a ceiling as well.
    ("≤100", "200", nil, "140", "150", Status.missed, nil), ("≤100", "200", nil, "140", "140", .met, nil),
    ("降低到100", "200", nil, "140", "150", .missed, nil), ("≥100", "50", nil, "70", "60", .missed, nil),
    // A range asks for both of its ends; a bare number beside it may be either.
    ("4.5—5.5", "5", .within, "5.5", "5.2", .undetermined, .noDirection),
    ("4.5—5.5", "5", .within, "4.5—5.5", "5.6", .missed, nil), ("4.5—5.5", "5", .within, "4.5—5.5", "5.5", .met, nil),
    ("4.5—5.5", "9", .down, "6—7", "7", .met, nil), ("4.5—5.5", "9", .down, "6—7", "7.1", .missed, nil),
    // 28 to a bare 27 does not say which way is better, and nor does the year's 27.5.
    ("27", "28", nil, "27.5", "27.4", .undetermined, .noDirection), ("27", "28", nil, "≤27.5", "27.4", .met, nil),
  ] as [(String, String, Direction?, String, String, Status, Reason?)])
func aBareNumberOfAYearGoesTheWayOfItsIndicator(
  target: String, baseline: String, direction: Direction?, number: String, value: String, status: Status,
  reason: Reason?
) throws {
  var draft = Draft(Draft.Row(code: "row", target: target, baseline: baseline, direction: direction), ["2023": value])
  draft.set("row", ["2023": number])
  let result = try result(draft)
  #expect(result.status == status)
  #expect(result.reason == reason)
}

@Test func aFallOfAYearIsToBeReachedAndACeilingHasNoCompletionRate() throws {
  var fall = Draft(Draft.Row(code: "row", target: "-13.5%", measure: .compoundedFall), ["2023": "2.7"])
  fall.set("row", ["2023": "2.8"])
  #expect(try result(fall).status == .missed)
  var ceiling = Draft(Draft.Row(code: "row", target: "≤100", unit: "户", baseline: "200"), ["2023": "150"])
  ceiling.set("row", ["2023": "140"])
  #expect(try result(ceiling).completionRate == nil)
}

@Test func numbersForRegionsAreJudgedByTheirOwnFigures() throws {
  var draft = draft("1000", ["2023": "2000"])
  draft.annual[0].region = "浈江区"
  #expect(try result(draft).status == .unreported)
  draft.entries[0].region = "浈江区"
  #expect(try result(draft).status == .met)
  #expect(try draft.row(on: "2023").annual.isEmpty)
}

@Test(arguments: [
  // 640 a year on the line: 1920 by the end of 2023.
  ("1920", "1000", "1000", IndicatorAssessment.Combined.both), ("1920", "1000", "1001", .cumulativeOnly),
  ("1919", "1000", "1000", .annualOnly), ("1919", "1000", "1001", .neither),
])
func ofATotalTheYearAndTheSumStandSideBySide(
  sum: String, year: String, target: String, combined: IndicatorAssessment.Combined
) throws {
  let before = try #require(Int(sum)) - (try #require(Int(year)))
  let draft = draft(target, ["2021-2022": String(before), "2023": year])
  #expect(try draft.row(on: "2023").combined == combined)
}

@Test func theLatestYearIsTheOneThatStandsBesideTheSumWhateverItsRow() throws {
  var draft = draft("1001", ["2021-2022": "920", "2023": "1000", "2022": "500"])
  draft.set("training", ["2022": "400"])
  #expect(try draft.row(on: "2023").combined == .cumulativeOnly)
}

@Test func whatIsNotDecidedHasNoCombinedResultAndLevelsHaveNone() throws {
  #expect(try draft("1000", ["2023": "1000"]).row(on: "2023").combined == nil)
  var level = Draft(Draft.Row(code: "rate", target: "85", baseline: "80"), ["2023": "84"])
  level.set("rate", ["2023": "84"])
  #expect(try level.row(on: "2023").combined == nil)
}

// The unemployment rate is wanted low: 5.6 is above the 5.5 set, and 36.5 of PM2.5 above 36.
@Test(arguments: [
  ("城镇调查失业率", "5.5", "5.6", Status.missed), ("城镇调查失业率", "5.5", "5.4", .met), ("技能培训人次", "55", "56", .met),
])
func aNumberSetForAStatisticGoesTheWayOfWhatIsMeasured(
  name: String, number: String, value: String, status: Status
) throws {
  var draft = Draft()
  draft.statistics = [Draft.Row(code: "row", name: name)]
  draft.annual = [Draft.Annual(code: "row", period: "2023", target: number)]
  draft.entries = [Draft.Entry(code: "row", period: "2023", value: value)]
  #expect(try result(draft).status == status)
}

@Test(arguments: [("36.5", Status.missed), ("35.5", .met)])
func aNumberSetUnderATargetWithoutOneGoesTheWayOfWhatIsMeasured(value: String, status: Status) throws {
  var draft = Draft(
    Draft.Row(code: "row", name: "细颗粒物（PM2.5）年均浓度", target: "完成省下达任务", unit: "微克/立方米", baseline: "38"))
  draft.annual = [Draft.Annual(code: "row", period: "2023", target: "36")]
  draft.entries = [Draft.Entry(code: "row", period: "2023", value: value)]
  #expect(try result(draft).status == status)
}
