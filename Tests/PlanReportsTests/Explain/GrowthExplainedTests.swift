import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// The steps to the verdict on the first row of a plan, in one of the languages.
private func steps(
  _ row: String, _ actuals: String, statistics: String = "", asOf: String, _ language: Language
) throws -> [String: [String]] {
  let files: KeyValuePairs<String, String> = [
    "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性,计量,口径\n\(row)\n",
    "statistics.csv": "编码,名称,单位\n\(statistics)",
    "actuals.csv": "指标,地区,时期,数值,来源\n\(actuals)",
  ]
  let judged = try #require(try TestRun(example: files, asOf: asOf).plans.first)
  return try explained(judged, language)
}

private func explained(_ judged: PlanResult, _ language: Language) throws -> [String: [String]] {
  let steps = Working(try #require(judged.indicators.first), in: judged, language).steps
  return Dictionary(uniqueKeysWithValues: steps.map { ($0.key, $0.lines) })
}

private let guangdong = "gdp,地区生产总值,亿元,110760.94,2020,年均增长5%,预期性,,"
private let levels = "gdp,,2024,141633.81,report\n"
private let rates = "real,,2021,8.0,report\nreal,,2022,1.9,report\nreal,,2023,4.8,report\nreal,,2024,3.5,report\n"

@Test func levelsWithoutTheirPricesAreShownAndDecideNothing() throws {
  let zh = try steps(guangdong, levels, asOf: "2024", .zh)
  #expect(zh["verdict"] == ["无法判定：没有写明是不变价还是现价，算不出实际增速（预期性）"])
  #expect(zh["value"] == ["6.3396% = (141633.81 ÷ 110760.94)^(1/4) − 1"])
  #expect(zh["measure"]?.last == "口径没有写明是不变价还是现价")
  let en = try steps(guangdong, levels, asOf: "2024", .en)
  #expect(en["measure"]?.last == "whether the levels are at constant or at current prices is not stated")
}

@Test func yearlyRatesBesideTheLevelsAreNamed() throws {
  let zh = try steps(guangdong, levels + rates, statistics: "real,地区生产总值增长,%\n", asOf: "2024", .zh)
  #expect(zh["verdict"] == ["滞后（预期性）"])
  #expect(zh["value"] == ["4.5261%，按“地区生产总值增长”各年的增速平均"])
}

@Test func doublingIsShownAlongTheAverageRate() throws {
  let row = "gdp,地区生产总值,亿元,2369,2020,翻一番,预期性,期末,"
  let zh = try steps(row, "gdp,,2023,3600,report\n", asOf: "2023", .zh)
  #expect(zh["due"] == ["2369 × (4738 ÷ 2369)^(36 ÷ 60) = 3590.73亿元：目标按增长提出，按年均增速推算，不用直线"])
  let en = try steps(row, "gdp,,2023,3600,report\n", asOf: "2023", .en)
  #expect(
    en["due"] == [
      "2369 × (4738 ÷ 2369)^(36 ÷ 60) = 3590.73亿元: the target is stated as growth, so it is due along the average rate, not a straight line"
    ])
}

@Test func aReferenceFoundByItsNameIsSaidToBeAssumed() throws {
  let row = "income,居民收入增长,%,,,与国内生产总值增长基本同步,预期性,年均增速,"
  let actuals = "income,,2021,5.8,report\nreal,,2021,6.1,report\n"
  let zh = try steps(row, actuals, statistics: "real,地区生产总值增长,%\n", asOf: "2021", .zh)
  #expect(zh["target"] == ["原文“与国内生产总值增长基本同步”，理解为：与“地区生产总值增长”基本同步：2021年年均 6.1%，容许慢 0.3 个百分点，即 ≥5.8%"])
  #expect(zh["assumptions"] == ["“同步”比照什么：没有指明比照序列，按名称取“地区生产总值增长”，容许慢 0.3 个百分点"])
}

@Test func aLevelIsShownBesideTheSameYearsFigure() throws {
  let row = "rd,研发经费投入强度,%,2.2,2020,不低于全国平均水平,预期性,,"
  let actuals = "rd,,2025,2.70,report\nrd,全国,2025,2.80,report\n"
  let zh = try steps(row, actuals, asOf: "2025", .zh)
  #expect(zh["verdict"] == ["未完成（预期性）"])
  #expect(zh["target"] == ["原文“不低于全国平均水平”，理解为：比照“全国”的数：2025年 2.8%，即 ≥2.8%"])
  let en = try steps(row, actuals, asOf: "2025", .en)
  #expect(en["assumptions"] == ["what “in step” is held against: no series is named; the figures of “全国” were taken"])
}

@Test func thePlanAboveHoldsWhatTheTableDoesNot() throws {
  let place = try TemporaryFolder()
  let sources = #""owner": "市残联", "sources": [{"id": "report", "title": "统计报告"}]"#
  try place.plan(
    "example",
    [
      "plan.json": #"{"id": "example", "title": "示例", "period": "2021-2025", "parent": "above", \#(sources)}"#,
      "indicators.csv": "编码,指标,单位,目标,属性,计量\nincome,居民收入增长,%,高于GDP增长,预期性,年均增速\n",
      "actuals.csv": "指标,时期,数值,来源\nincome,2021,6,report\n",
    ])
  try place.plan(
    "above",
    [
      "plan.json": #"{"id": "above", "title": "上级规划", "period": "2021-2025", \#(sources)}"#,
      "indicators.csv": "编码,指标,单位,目标,属性,计量\ngdp,国内生产总值增长,%,6,预期性,年均增速\n",
      "actuals.csv": "指标,时期,数值,来源\ngdp,2021,6.1,report\n",
    ])
  func judged(_ folders: [String]) throws -> PlanResult {
    let request = RunRequest(
      folders.map { RunRequest.Folder("\(place.path)/\($0)", shownAs: $0) },
      day: .on(try #require(CalendarDate(asOf: "2021"))))
    return try #require(try TestRun(request).plans.first)
  }
  let together = try judged(["example", "above"])
  #expect(together.indicators.first?.status == .behind)
  #expect(
    try explained(together, .zh)["assumptions"] == ["“同步”比照什么：没有指明比照序列，按名称取上级规划 above 的“国内生产总值增长”"])
  // Alone the plan does not know what stands in the one above it.
  #expect(try judged(["example"]).indicators.first?.reason == .noReferenceSeries)
}
