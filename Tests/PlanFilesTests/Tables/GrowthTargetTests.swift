import PlanFiles
import PlanRules
import Testing

private func load(_ row: String, actuals: String = "指标,时期,数值,来源\n") throws -> LoadedFolder {
  try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\n\(row)\n", "actuals.csv": actuals,
  ])
}

@Test(
  arguments: [
    "income,人均收入,元,25000,年均增长8%,预期性,年均增速", "income,人均收入,元,25000,年均增长8%,预期性,", "income,人均收入,元,25000,8%,预期性,年均增速",
    "income,人均收入增长,元,25000,8%,预期性,年均", "income,人均收入,元,25000,年均增速８％以上,预期性,",
  ])
func aGrowthOverLevelsKeepsBothUnits(row: String) throws {
  let folder = try load(row)
  #expect(folder.findings.isEmpty)
  let indicator = try #require(folder.plan?.indicators.first)
  #expect(indicator.series.measure == .averageGrowth)
  #expect(indicator.series.growsFromLevels)
  #expect(indicator.series.unit.text == "元")
  #expect(indicator.series.valueUnit == .percent)
  #expect(indicator.baseline.reading?.figure == Figure(digits: 25000, places: 0))
  guard case .threshold(_, let figure) = indicator.target?.requirement else {
    Issue.record("\(row)")
    return
  }
  #expect(figure.ratio == Ratio(8))
}

@Test func aBareNumberIsNotGuessedToBeARate() throws {
  let folder = try load("income,人均收入,元,25000,36000,预期性,年均增速")
  #expect(folder.summary == ["indicators.csv:2:21 a growth without its percent sign"])
  guard case .data(.cell("36000", .growthWithoutPercent(unit: "元"))) = folder.findings.first?.facts else {
    Issue.record("no such finding")
    return
  }
  #expect(folder.plan?.indicators.first?.target == nil)
}

@Test(arguments: ["翻一番", "比2020年增长46%", "〔47%〕", "5个百分点", "比2020年下降3%", "每年增长8%"])
func whatIsNoYearlyGrowthIsNotJudgedAsOne(target: String) throws {
  // Over the years together income may double while it grows by 15 % a year: compared with that, it would be missed.
  let folder = try load("income,人均收入,元,20000,\(target),约束性,年均增速")
  #expect(folder.summary.count == 1)
  #expect(folder.plan?.indicators.first?.target == nil)
  guard case .data(.cell(_, let problem)) = folder.findings.first?.facts else { return }
  #expect(problem == .noYearlyGrowth(unit: "元") || target == "每年增长8%")
}

@Test(arguments: [("8", false), ("8%", false), ("27000元", true)])
func aNumberSetForOneYearIsALevelWithItsUnit(target: String, isRead: Bool) throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性\nincome,人均收入,元,20000,年均增长8%,约束性\n",
    "annual-targets.csv": "指标,时期,目标\nincome,2023,\(target)\n",
  ])
  #expect(folder.findings.isEmpty == isRead, "\(folder.findings.map(\.rule))")
  #expect((folder.records.annualTargets.first?.target != nil) == isRead)
}

@Test func aReadingThatReplacesABaselineOfAnotherYearIsNoFinding() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性\nincome,人均收入,元,18000,2019,年均增长8%,约束性\n",
    "actuals.csv": "指标,时期,数值,来源\nincome,2020,20000,report\n",
  ])
  #expect(folder.findings.isEmpty)
}

@Test func theNameOfThePlansOwnRegionIsTheSameAsNone() throws {
  let folder = try ExampleFolder.load([
    "plan.json":
      #"{"id": "example", "title": "t", "period": "2021-2025", "owner": "市残联", "region": "韶关市", "sources": [{"id": "report", "title": "r"}]}"#,
    "actuals.csv": "指标,地区,时期,数值,来源\ncoverage,韶关市,2023,84,report\ncoverage,曲江区,2023,83,report\n",
    "exceptions.csv": "代码,对象,地区,理由,批准,到期\nFYP101,coverage,韶关市,r,a,2026-01-01\n",
  ])
  #expect(folder.records.observations.map(\.region) == [nil, "曲江区"])
  #expect(folder.records.exceptions.map(\.region) == [nil])
}

@Test func aLevelUnderItsUnitStaysALevel() throws {
  let folder = try load("income,人均收入,元,25000,36000,预期性,")
  #expect(folder.findings.isEmpty)
  #expect(folder.plan?.indicators.first?.series.measure == .level)
}

@Test func theYearBeforeThePlanMayBeReportedWhereItIsTheBaseYearOrTakesItsPlace() throws {
  let actuals = "指标,时期,数值,来源\nincome,2020,25000,report\n"
  #expect(try load("income,人均收入,元,-,年均增长8%,预期性,", actuals: actuals).findings.isEmpty)
  let outside = ["actuals.csv:2:8 a period outside the plan's"]
  #expect(try load("income,人均收入,元,25000,年均增长8%,预期性,", actuals: actuals).findings.isEmpty)
  #expect(try load("income,人均收入,元,25000,36000,预期性,", actuals: actuals).findings.isEmpty)
  #expect(try load("income,人均收入,元,-,36000,预期性,", actuals: actuals).summary == outside)
}

@Test func aRevisedGrowthIsReadAsARateToo() throws {
  let indicators = "编码,指标,单位,基期,目标,属性\nincome,人均收入,元,25000,年均增长8%,预期性\n"
  func revised(_ target: String) throws -> LoadedFolder {
    try ExampleFolder.load([
      "indicators.csv": indicators,
      "revisions.csv": "指标,生效日期,新目标,文号,来源\nincome,2023-07-01,\(target),统〔2023〕8号,report\n",
    ])
  }
  let folder = try revised("7%")
  #expect(folder.findings.isEmpty)
  guard case .threshold(_, let figure) = folder.plan?.indicators[0].revisions.first?.revised?.requirement else {
    Issue.record("not revised")
    return
  }
  #expect(figure.ratio == Ratio(7))
  #expect(try revised("7").summary == ["revisions.csv:2:19 a growth without its percent sign"])
}
