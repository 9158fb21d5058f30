import Testing

@testable import PlanRules

// Cases that offices themselves have published or worked with, each with where it comes from.

/// A fall of 14 % in five years is spread by compounding: 1 − 0.86^(1/5) = 2.97 % a year, and not 14 ÷ 5.
@Test func fourteenPercentInFiveYearsIsNotTwoPointEightAYear() throws {
  let row = Draft.Row(code: "energy", target: "〔14〕", measure: .compoundedFall)
  #expect(try Draft(row, ["2021": "2.9"]).row(on: "2021").status == .behind)
  #expect(try Draft(row, ["2021": "2.98"]).row(on: "2021").status == .onSchedule)
}

/// National energy intensity fell by 2.7, 0.1 and 0.5 % in 2021–2023: 1 − 0.973 × 0.999 × 0.995 = 3.28 %, not 3.3 %.
@Test func yearlyFallsOfEnergyIntensityMultiply() throws {
  let row = Draft.Row(code: "energy", target: "〔13.5〕", measure: .compoundedFall)
  let assessed = try Draft(row, ["2021": "2.7", "2022": "0.1", "2023": "0.5"]).row(on: "2023")
  #expect(assessed.value?.interval?.single?.rounded(to: 2) == Figure("3.28"))
  #expect(assessed.status == .behind)
}

/// A city's notice on livelihood projects: below 11/12 = 91.7 % of the year's number at the end of November is behind.
@Test(arguments: [("1099", Status.behind), ("1100", .onSchedule)])
func elevenTwelfthsAreDueAtTheEndOfNovember(done: String, status: Status) throws {
  var draft = Draft(
    Draft.Row(code: "homes", target: "1200", unit: "户", measure: .total), ["2023-01..2023-11": done], cycle: .month)
  draft.period = "2023"
  #expect(try draft.row(on: "2023-11-30").status == status)
}

/// Communiqués of 2019 and 2020 called incomes up 5.8 against 6.1 % and 2.1 against 2.3 % basically in step.
@Test(arguments: [
  ("5.8", "6.1", Status.onSchedule), ("2.1", "2.3", .onSchedule), ("5.7", "6.1", .behind), ("2.5", "2.3", .onSchedule),
])
func incomesAreInStepWithinThreeTenthsOfAPoint(income: String, growth: String, status: Status) throws {
  var draft = Draft(
    Draft.Row(code: "income", target: "与国内生产总值增长基本同步", measure: .averageGrowth), ["2021": income])
  draft.statistics = [Draft.Row(code: "gdp", measure: .averageGrowth)]
  draft.report("gdp", ["2021": growth])
  draft.assumptions.inStep = [.init(indicator: "income", reference: "gdp", note: nil)]
  #expect(try draft.row(on: "2021").status == status)
}

/// Half the time, half the task (时间过半、任务过半): at the middle of 2023 half of five years has passed.
@Test(arguments: [("999", Status.behind), ("1000", .onSchedule)])
func halfTheTaskIsDueAtHalfTheTime(done: String, status: Status) throws {
  let row = Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total)
  #expect(try Draft(row, ["2021-2023H1": done], cycle: .half).row(on: "2023H1").status == status)
}

/// A row of a plan that asks for a little more than it has, 60.4 → ＞60.4: nothing is behind on the first day, and the same is not enough at the end.
@Test func aTargetJustAboveItsBaselineIsNotBehindAtOnce() throws {
  let row = Draft.Row(code: "days", target: "＞60.4", baseline: "60.4")
  #expect(try Draft(row, ["2021-01": "60.4"], cycle: .month).row(on: "2021-01").status == .onSchedule)
  #expect(try Draft(row, ["2025": "60.4"]).row(on: "2025").status == .missed)
}

/// Shaoguan's pension row, 91.8 → ＞90, is to be kept, not to fall to 90 along a straight line.
@Test(arguments: [("91", Status.onSchedule), ("90.1", .onSchedule), ("90", .behind)])
func aRateAboveItsTargetIsKept(reading: String, status: Status) throws {
  let row = Draft.Row(code: "pension", target: "＞90", baseline: "91.8")
  #expect(try Draft(row, ["2023": reading]).row(on: "2023").status == status)
}

/// Shaoguan's rehabilitation row asks for ＞85: 85.00 is not above 85, 85.01 is.
@Test(arguments: [("85.00", Status.missed), ("85.01", .met)])
func exactlyTheNumberIsNotAboveIt(reading: String, status: Status) throws {
  let row = Draft.Row(code: "rehab", target: "＞85", baseline: ">80")
  #expect(try Draft(row, ["2025": reading]).row(on: "2025").status == status)
}

/// The State Council's conference of July 2025 gave 90以上 for pensions (＞90), 85以上 for devices (85) and 超过217万 trained.
@Test(arguments: [
  ("＞90", "%", "90以上", Status.undetermined), ("85", "%", "85以上", .met), ("200万", "人", "超过217万", .met),
  ("100", "%", "应保尽保", .undetermined),
])
func whatAConferenceAnnouncesIsTakenAtItsWord(target: String, unit: String, reading: String, status: Status) throws {
  let row = Draft.Row(code: "row", target: target, unit: unit)
  #expect(try Draft(row, ["2025": reading]).row(on: "2025").status == status)
}

/// Zhejiang's 2023 report prints 4733 at 118 %, 5856 at 130 %, 1451 at 145 % and no target; X district 19 at 211.11 %.
@Test(arguments: [
  // 4733 ÷ 1.185 = 3994.09 and ÷ 1.175 = 4028.09; 19 ÷ 2.11115 = 8.9998 and ÷ 2.11105 = 9.0003.
  ("4733", "118", 3995...4028), ("5856", "130", 4488...4522), ("1451", "145", 998...1004), ("19", "211.11", 9...9),
])
func aPrintedRateTellsWhereTheTargetLies(value: String, rate: String, target: ClosedRange<Int>) throws {
  let implied = try ImpliedTarget(value: try number(value), printedRate: try #require(Figure(rate)), isCount: true)
  let numbers = try #require(implied.wholeNumbers)
  #expect(numbers == Int128(target.lowerBound)...Int128(target.upperBound))
}

/// Yinchuan's rule for special tasks: 10 to 30 points behind is yellow, more is red, and below 10 it says nothing.
@Test(arguments: [("1010", Light.Color?.none), ("1000", .yellow), ("600", .yellow), ("598", .red)])
func yinchuanSetsItsLightsByTheLag(done: String, light: Light.Color?) throws {
  // 1200 of 2000 are due at the end of 2023; 598 is 602 short, which is 30.1 % of 2000.
  var draft = Draft(
    Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), ["2021-2023": done])
  draft.assumptions.lights = .yinchuan
  #expect(try draft.row(on: "2023").light?.color == light)
}

/// A national review of energy targets scores both the year and the years together: reached in one, missed in the other.
@Test func theYearAndTheYearsTogetherAreScoredSideBySide() throws {
  var draft = Draft(
    Draft.Row(code: "homes", target: "2000", unit: "户", measure: .total), ["2021-2022": "500", "2023": "544"])
  draft.set("homes", ["2023": "542"])
  let row = try draft.row(on: "2023")
  #expect(row.status == .behind)
  #expect(row.combined == .annualOnly)
}
