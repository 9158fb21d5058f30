import PlanReports
import PlanRules
import TestSupport
import PlanRun
import Testing

/// An income of 25,000 yuan in 2020 that is to grow by 8 % a year; 31492.8 in 2023 would be just that.
private func working(_ level: String, baseline: String = "25000", _ language: Language) throws -> [String: [String]] {
  let files: KeyValuePairs = [
    "indicators.csv": "编码,指标,单位,基期,目标,属性\nincome,人均收入,元,\(baseline),年均增长8%,约束性\n",
    "actuals.csv": "指标,时期,数值,来源\nincome,2020,25000,report\nincome,2023,\(level),report\n",
  ]
  let judged = try #require(try TestRun(example: files, asOf: "2023").plans.first)
  let steps = Working(try #require(judged.indicators.first), in: judged, language).steps
  return Dictionary(uniqueKeysWithValues: steps.map { ($0.key, $0.lines) })
}

@Test func growthFromLevelsIsShownAsItIsWorkedOut() throws {
  let steps = try working("31492.8", .en)
  #expect(steps["value"] == ["8% = (31492.8 ÷ 25000)^(1/3) − 1"])
  #expect(steps["due"] == ["≥8%: the target itself"])
  #expect(steps["baseline"] == ["25000元 (no year stated: the year before the plan)"])
  // Without a baseline the reading of 2020 is the base, and shown as such.
  #expect(try working("31492.8", baseline: "-", .en)["value"] == ["8% = (31492.8 ÷ 25000)^(1/3) − 1"])
}

@Test func whatFallsShortNeverReadsAsTheNumberDue() throws {
  // (31492.7 ÷ 25000)^(1/3) is 1.0799988568…: two places would print 8 and a gap of 0.
  let steps = try working("31492.7", .zh)
  #expect(steps["value"] == ["7.9999% = (31492.7 ÷ 25000)^(1/3) − 1"])
  #expect(steps["distance"]?.first == "低于应达值0.0001个百分点")
}

@Test func aDifferenceThatDecidesNeverReadsZero() throws {
  let gap = try #require(Figure("-0.0000114")).ratio
  #expect(FigureText.difference(gap, to: 2) == "-0.00001")
  #expect(FigureText.difference(gap, to: 6) == "-0.000011")
  #expect(FigureText.difference(.zero, to: 2) == "0")
}

@Test func levelsFromWhichNoGrowthFollowsAreNotShownAsOne() throws {
  let steps = try working("-31492.8", .zh)
  #expect(steps["verdict"] == ["无法判定：水平不大于零，没有增速可言（约束性）"])
  #expect(steps["value"] == nil)
  #expect(steps["observations"]?.last?.hasPrefix("2023年：-31492.8元，") == true)
}
