import Testing

@testable import PlanReports
@testable import PlanRules

/// The outlook of a rate that stood at 80 in 2020 and at 82 in 2023, with 85 to reach by 2025.
private func outlook() throws -> Outlook {
  let goal = Goal.threshold(.atLeast, Ratio(85))
  let line = try LinearProjection(from: Ratio(80), to: Ratio(82), elapsed: 36, of: 60, goal: goal)
  let growth = try GrowthComparison(
    base: Ratio(80), actual: Ratio(82), target: Ratio(85), direction: .up, elapsed: 36, months: 60)
  let effort = try Effort(requiredPerMonth: Ratio(3, over: 24), pacePerMonth: Ratio(2, over: 36))
  return Outlook(
    projection: .success(line), growth: .success(growth), growthClass: GrowthClass(ratio: growth.ratio),
    effort: .success(effort))
}

private let noData = Outlook(
  projection: .failure(.noSingleValue), growth: .failure(.noSingleValue), growthClass: nil,
  effort: .failure(.noSingleValue))

@Test func theOutlookIsExplainedWithItsArithmetic() throws {
  // (82 ÷ 80)^(1 ÷ 3) − 1 = 0.8265 %, (85 ÷ 80)^(1 ÷ 5) − 1 = 1.2199 %; their ratio is 0.6775.
  let lines = OutlookWorking(try outlook(), unit: Unit("%"), places: 2, .zh).lines
  #expect(
    lines == [
      "直线推到期末：80 + (82 − 80) × 60 ÷ 36 = 83.33%，按此趋势期末达不到目标",
      "年均增速：至今 (82 ÷ 80)^(1 ÷ 3) − 1 = 0.83%；要达到目标需 (85 ÷ 80)^(1 ÷ 5) − 1 = 1.22%；前者是后者的 0.6775 倍，有进展，但需要加快（至今的增速只有所需增速的六成到九成五）",
      "要按期完成，今后平均每月需推进 0.13个百分点，至今平均每月推进 0.06个百分点，今后的速度须为至今的 2.25 倍",
      "以上只看趋势，不影响结论",
    ])
}

@Test func theOutlookIsExplainedInEnglishToo() throws {
  let lines = OutlookWorking(try outlook(), unit: Unit("%"), places: 2, .en).lines
  #expect(
    lines == [
      "in a straight line to the end: 80 + (82 − 80) × 60 ÷ 36 = 83.33%; at this pace the target will not be achieved",
      "growth in a year: so far (82 ÷ 80)^(1 ÷ 3) − 1 = 0.83%; needed (85 ÷ 80)^(1 ÷ 5) − 1 = 1.22%; the former is 0.6775 times the latter; progress is made, but it has to speed up (between 60% and 95% of the growth that is needed)",
      "to be in time, 0.13 percentage points a month are needed from now on, against 0.06 percentage points a month so far: 2.25 times the pace so far",
      "a trend only; the verdict does not rest on it",
    ])
}

@Test func aShareOfAWholeIsNeverProjectedBeyondIt() throws {
  // 90 + (98 − 90) × 60 ÷ 36 = 103.33, which no coverage can be.
  let goal = Goal.threshold(.atLeast, Ratio(99))
  let line = try LinearProjection(
    from: Ratio(90), to: Ratio(98), elapsed: 36, of: 60, goal: goal, whole: Ratio(100))
  #expect(!line.isPossible)
  let none = OutlookGap.nothingToReach
  let outlook = Outlook(projection: .success(line), growth: .failure(none), growthClass: nil, effort: .failure(none))
  let (zh, en) = (
    OutlookWorking(outlook, unit: .percent, places: 2, .zh).lines[0],
    OutlookWorking(outlook, unit: .percent, places: 2, .en).lines[0]
  )
  #expect(zh == "按至今的平均速度直线推到期末，期末能达到目标")
  #expect(en == "in a straight line to the end, at the average pace so far, the target will be achieved")
}

@Test func whatGoesOnAwayFromTheTargetHasNoMultiple() throws {
  let goal = Goal.threshold(.atLeast, Ratio(85))
  let line = try LinearProjection(from: Ratio(80), to: Ratio(79), elapsed: 36, of: 60, goal: goal)
  let growth = try GrowthComparison(
    base: Ratio(80), actual: Ratio(79), target: Ratio(85), direction: .up, elapsed: 36, months: 60)
  let outlook = Outlook(
    projection: .success(line), growth: .success(growth), growthClass: GrowthClass(ratio: growth.ratio),
    effort: .failure(.noProgress))
  let lines = OutlookWorking(outlook, unit: .percent, places: 2, .zh).lines
  // (79 ÷ 80)^(1 ÷ 3) − 1 = −0.4184 %.
  #expect(
    lines[1]
      == "年均增速：至今 (79 ÷ 80)^(1 ÷ 3) − 1 = -0.42%；要达到目标需 (85 ÷ 80)^(1 ÷ 5) − 1 = 1.22%，背离目标（至今的变化方向与目标相反）")
}

@Test func withoutAValueOneSentenceIsEnough() {
  #expect(OutlookWorking(noData, unit: Unit("%"), places: 2, .zh).lines == ["不作推算：实际值不是一个可用的确数"])
  #expect(OutlookWorking(noData, unit: Unit("%"), places: 2, .en).lines == ["none: the value is not one usable figure"])
}

@Test func theOutlookInJSONHasAllKeys() throws {
  let expected = """
    {
      "projected": "83.33",
      "attains": false,
      "growthRatio": "0.6775",
      "class": "accelerationNeeded",
      "reason": null,
      "effortFactor": "2.25"
    }
    """
  let outlook = JSONOutlook(try outlook(), target: Ratio(85), places: 2)
  #expect(WrittenJSON.text(outlook.add) == expected)
}

@Test func anOutlookWithoutAnAnswerGivesItsReasonInJSON() {
  let expected = """
    {
      "projected": null,
      "attains": null,
      "growthRatio": null,
      "class": null,
      "reason": "no-single-value",
      "effortFactor": null
    }
    """
  #expect(WrittenJSON.text(JSONOutlook(noData, target: nil, places: 2).add) == expected)
}

@Test(arguments: [
  (
    Light.Fact.pointsBehind(Ratio(10)), "黄灯：目标进度落后 10 个百分点",
    "yellow: progress towards the target is 10 percentage points behind"
  ),
  (.percentBelowDue(Ratio(50)), "黄灯：比应达值差 50%", "yellow: 50% short of the value due"),
  (.belowPace, "黄灯：方向对，但未达到进度", "yellow: it moved the right way, but is below the pace"),
])
func aLightIsNeverShownWithoutItsWord(fact: Light.Fact, zh: String, en: String) {
  let lighting = Result<Light, LightGap>.success(Light(color: .yellow, rule: .standard, fact: fact))
  #expect(LightText(lighting, .zh).sentence == zh)
  #expect(LightText(lighting, .en).sentence == en)
  #expect(LightText(lighting, .zh).word == "黄")
}

@Test func noLightSaysWhy() {
  let lighting = Result<Light, LightGap>.failure(.ruleSilent)
  #expect(LightText(lighting, .zh).sentence == "没有灯：规则对这种情况没有规定颜色")
  #expect(LightText(lighting, .en).sentence == "no light: the rule names no colour for this")
  #expect(LightText(lighting, .en).word == nil)
}
