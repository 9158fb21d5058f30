import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The lines of one step on the first indicator of an example's plan.
private func lines(
  _ key: String, _ files: KeyValuePairs<String, String>, asOf day: String, _ language: Language = .zh
) throws -> [String] {
  let judged = try #require(try TestRun(example: files, asOf: day).plans.first)
  return Working(judged.assessment.indicators[0], in: judged, language).steps.first { $0.key == key }?.lines ?? []
}

private let rate = "编码,指标,单位,基期,目标,属性,计量\n"

@Test func anAcceptedClaimIsQuotedWithoutAUnitAndTheAssumptionSaysWhatItStandsFor() throws {
  let files: KeyValuePairs<String, String> = [
    "plan.json": """
    {"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联",
     "sources": [{"id": "report", "title": "统计报告"}],
     "assumptions": {"claimsAccepted": {"indicators": ["coverage"], "note": "无反证"}}}
    """,
    "indicators.csv": "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,100,约束性\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,应保尽保,report\n",
  ]
  #expect(try lines("verdict", files, asOf: "2025") == ["已完成（约束性）"])
  #expect(
    try lines("observations", files, asOf: "2025") == ["2025年：应保尽保，《统计报告》（example/actuals.csv:2）"])
  #expect(try lines("assumptions", files, asOf: "2025") == ["应保尽保等表述按100%理解：表述按100%读；无反证"])
  #expect(
    try lines("assumptions", files, asOf: "2025", .en) == [
      "claims such as 应保尽保 read as 100%: a claim is read as 100%; 无反证"
    ])
}

@Test func aUnitThatTheCellPrintsIsNotPrintedTwice() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": rate + "coverage,覆盖率,%,80%,90%,约束性,期末\n",
    "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,97.45%,report\n",
  ]
  #expect(try lines("baseline", files, asOf: "2023") == ["80%"])
  #expect(try lines("value", files, asOf: "2023") == ["97.45%"])
  #expect(
    try lines("observations", files, asOf: "2023", .en) == ["2023: 97.45%, 《统计报告》 (example/actuals.csv:2)"])
}

@Test func theFirstYearOfSeveralIsNotTheirAverage() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": rate + "jobless,失业率,%,5,≤5.5,预期性,年均水平\n",
    "actuals.csv": "指标,时期,数值,来源\njobless,2021,5.2,report\njobless,2022,5.6,report\n",
  ]
  #expect(try lines("value", files, asOf: "2023") == ["缺2023年，所以算不出来"])
  #expect(try lines("comparison", files, asOf: "2023") == [])
  // 5.2 and 5.6 make 5.4 once the two years are all there are.
  #expect(try lines("value", files, asOf: "2022") == ["5.4% = (5.2（2021年） + 5.6（2022年）) ÷ 2"])
}

@Test func aRangeIsComparedWithBothOfItsEnds() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,目标,属性,计量,方向\njobless,失业率,%,5,4.5—5.5,预期性,年均水平,区间\n",
    "actuals.csv": "指标,时期,数值,来源\njobless,2021,5.9,report\n",
  ]
  #expect(try lines("due", files, asOf: "2021") == ["4.5–5.5%：目标本身"])
  #expect(try lines("comparison", files, asOf: "2021") == ["期中看应达值：实际 5.9%，应达 4.5–5.5%，超出区间上限"])
  // 5.5 − 5.9: out of the range is never good, and there is no share of it.
  #expect(try lines("distance", files, asOf: "2021") == ["超出区间上限0.4个百分点"])
}

@Test func aStaleReadingIsSaidToBeOutOfDate() throws {
  let files: KeyValuePairs<String, String> = ["actuals.csv": "指标,时期,数值,来源\ncoverage,2021,99,report\n"]
  #expect(try lines("comparison", files, asOf: "2023") == ["期中看应达值：实际 99%，应达 ≥83%，数据已过时，不能判定"])
}

@Test func figuresOfRegionsStandBesideThoseOfThePlan() throws {
  let files: KeyValuePairs<String, String> = [
    "annual-targets.csv": "指标,地区,时期,目标,来源\ncoverage,,2023,82,report\ncoverage,甲镇,2023,84,report\n",
    "actuals.csv": "指标,地区,时期,数值,来源\ncoverage,,2023,83,report\ncoverage,甲镇,2023,81,report\n",
  ]
  #expect(
    try lines("annual", files, asOf: "2023") == [
      "2023年：任务数 82%，完成 83%，高于目标值1个百分点：已完成（example/annual-targets.csv:2）",
      "甲镇2023年：任务数 84%，完成 81%，低于目标值3个百分点：未完成（example/annual-targets.csv:3）",
    ])
  #expect(
    try lines("observations", files, asOf: "2023").last == "甲镇2023年：81%，《统计报告》（example/actuals.csv:3）（没有用于判定）")
}

@Test func aNumberThatDecidesNothingSaysWhy() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": rate + "jobless,甲类占比,%,5,4.5—5.5,预期性,期末\n",
    "annual-targets.csv": "指标,时期,目标,来源\njobless,2023,5.5,report\n",
    "actuals.csv": "指标,时期,数值,来源\njobless,2023,5.2,report\n",
  ]
  #expect(
    try lines("annual", files, asOf: "2023") == [
      "2023年：任务数 5.5%，完成 5.2%：无法判定，表中没有写明升降方向（example/annual-targets.csv:2）"
    ])
}

@Test func anInStepAssumptionShowsItsReferenceAndTolerance() throws {
  let files: KeyValuePairs<String, String> = [
    "plan.json": """
    {"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联",
     "sources": [{"id": "report", "title": "统计报告"}],
     "assumptions": {"inStep": [{"indicator": "income", "reference": "gdp", "note": "见公报"}]}}
    """,
    "indicators.csv": rate + "income,收入年均增长,%,,与国内生产总值增长基本同步,预期性,年均增速\n",
    "statistics.csv": "编码,名称,单位,计量\ngdp,生产总值增速,%,年均增速\n",
    "actuals.csv": "指标,时期,数值,来源\nincome,2021,5.8,report\ngdp,2021,6.1,report\n",
  ]
  // 5.8 against 6.1 is within 0.3 points; 6.2 would not be.
  #expect(try lines("verdict", files, asOf: "2021") == ["达到时序进度（预期性）"])
  #expect(
    try lines("assumptions", files, asOf: "2021") == ["“同步”比照什么：比照“生产总值增速”，容许慢 0.3 个百分点；见公报"])
}

@Test func aRevisedTargetIsJudgedAndTheOriginalStandsBesideIt() throws {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": rate + "homes,改造户数,户,,〔100〕,约束性,累计\n",
    "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\nhomes,2023-07-01,〔100〕,〔80〕,府〔2023〕5号,report\n",
    "actuals.csv": "指标,时期,数值,来源\nhomes,2021-2023,49,report\n",
  ]
  let run = try TestRun(example: files, asOf: "2023", weighing: Weighing(.report))
  // 80 × 3 ÷ 5 = 48 is due, not 60.
  #expect(run.plans[0].assessment.indicators[0].status == .onSchedule)
  #expect(
    run.lines(.progress, TextLayout(language: .zh)).contains(
      "homes  目标原为“〔100〕”，2023-07-01起调整为“〔80〕”（府〔2023〕5号）"))
}
