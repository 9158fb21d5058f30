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
      "直线推到期末：80 + (82 − 80) × 60 ÷ 36 = 83.33%，达不到目标",
      "年均增速：已有 (82 ÷ 80)^(1 ÷ 3) − 1 = 0.83%；所需 (85 ÷ 80)^(1 ÷ 5) − 1 = 1.22%；比值 0.6775，有进展，需要加快（所需增速的 60% 至不足 95%）",
      "提速倍数：今后每月需 0.125个百分点 ÷ 至今每月 0.0556个百分点 = 2.25",
      "以上只看趋势，不影响结论",
    ])
}

@Test func theOutlookIsExplainedInEnglishToo() throws {
  let lines = OutlookWorking(try outlook(), unit: Unit("%"), places: 2, .en).lines
  #expect(
    lines == [
      "in a straight line to the end: 80 + (82 − 80) × 60 ÷ 36 = 83.33%, which does not attain the target",
      "growth in a year: so far (82 ÷ 80)^(1 ÷ 3) − 1 = 0.83%; required (85 ÷ 80)^(1 ÷ 5) − 1 = 1.22%; ratio 0.6775: progress made but acceleration needed (60% to less than 95% of the required growth)",
      "effort factor: 0.125 points a month needed ÷ 0.0556 points a month so far = 2.25",
      "a trend only; the verdict does not rest on it",
    ])
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
  #expect(JSONOutlook(try outlook(), places: 2).object().text() == expected)
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
  #expect(JSONOutlook(noData, places: 2).object().text() == expected)
}

@Test(arguments: [
  (Light.Fact.pointsBehind(Ratio(10)), "黄灯：落后 10 个百分点", "yellow: 10 points behind"),
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
