import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

/// Two values for one period decide nothing, so neither is shown as the one there is, and no rate is made of it.
@Test func bothOfTwoContradictoryValuesAreShown() throws {
  let run = try ExampleRun(
    Rule.Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84.5,report\ncoverage,2023,84.6,report\n",
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,≥86%,report\n",
      ]))
  let judged = try #require(run.item.judged)
  let indicator = IndicatorText(judged.assessment.indicators[0], in: judged, .zh)
  #expect(indicator.actual == "84.5／84.6")
  let annual = AnnualText(judged.assessment.annual[0], in: judged)
  #expect(annual.actual == "84.5／84.6")
  #expect(annual.rate == nil)
  let wording = FindingWording(run.item, .zh)
  let messages = run.findings.map { wording.message($0.finding) }
  // The target is quoted as published, with its own sign and unit.
  #expect(messages.contains { $0.contains("无法判定：数据互相矛盾；目标≥86%，已报84.5／84.6%；") })
  #expect(messages.contains("“coverage 2023”重复，第2行已有"))
}

@Test func aRunWithoutIndicatorsCountsItsAnnualTargets() throws {
  let run = try ShippedRun.over(["x-district-2023"], asOf: "2023")
  let lines = { (language: Language) in run.lines(.check, TextLayout(language: language)) }
  #expect(lines(.zh).last == "检查通过：不通过 0，警告 1，提示 0，例外 0，通过 1（年度目标 2 项中 1 项完成）")
  #expect(
    lines(.en).last
      == "check passed: 0 failed, 1 warned, 0 noted, 0 excepted, 1 passed (1 of 2 annual targets achieved)")
}

@Test(arguments: Language.allCases) func whatIsWrongWithAFileIsSaidInWords(language: Language) throws {
  let run = try ExampleRun(
    Rule.Example(["plan.json": #"{"id": "example", "title": "示例", "period": "2021-2025", "owner": "市残联",}"#]))
  let wording = FindingWording(run.item, language)
  let message = try #require(run.findings.first.map { wording.message($0.finding) })
  #expect(
    message == (language == .zh ? "JSON 写法有误：最后一项后面多了逗号" : "this is no valid JSON: a comma follows the last item"))
}
