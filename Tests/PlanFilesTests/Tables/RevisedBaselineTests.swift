import PlanFiles
import PlanRules
import TestSupport
import Testing

private func load(_ revisions: String) throws -> LoadedFolder {
  try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性\nincome,人均收入,元,25000,2020,36000,预期性\n",
    "revisions.csv": revisions,
  ])
}

@Test func aRevisedBaselineHasItsColumns() throws {
  let folder = try load("指标,生效日期,原基期,新基期,文号,来源\nincome,2022-05-01,25000,25200,统〔2022〕8号,report\n")
  #expect(folder.findings.isEmpty)
  let indicator = try #require(folder.plan?.indicators.first)
  let day = try #require(CalendarDate("2022-05-01"))
  #expect(indicator.baseline(on: day).text == "25200")
  #expect(indicator.baseline(on: day).year == 2020)
  #expect(indicator.baseline(on: day.adding(days: -1)).text == "25000")
  // The target stays in force.
  #expect(indicator.target(on: day)?.text == "36000")
}

@Test func aRowMayReviseBaselineAndTarget() throws {
  let folder = try load(
    "指标,生效日期,原目标,新目标,原基期,新基期,文号,来源\nincome,2022-05-01,36000,37000,25000,25200,统〔2022〕8号,report\n")
  #expect(folder.findings.isEmpty)
  let indicator = try #require(folder.plan?.indicators.first)
  let day = try #require(CalendarDate("2023-01-01"))
  #expect(indicator.target(on: day)?.text == "37000")
  #expect(indicator.baseline(on: day).text == "25200")
}

@Test func aRowThatRevisesNothingIsReported() throws {
  #expect(try !load("指标,生效日期,原基期,新基期,文号,来源\nincome,2022-05-01,25000,,统〔2022〕8号,report\n").findings.isEmpty)
}

@Test(arguments: [("三年", ReportingCycle.threeYears), ("五年", .fiveYears), ("不定期", .irregular)])
func theCyclesOfSurveysAreRead(cell: String, cycle: ReportingCycle) throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性,报送周期\nforest,森林覆盖率,%,23,24,约束性,\(cell)\n"
  ])
  #expect(folder.findings.isEmpty)
  #expect(folder.plan?.indicators.first?.series.reportingCycle == cycle)
}
