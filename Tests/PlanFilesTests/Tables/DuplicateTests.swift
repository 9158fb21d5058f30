import PlanFiles
import PlanRules
import Testing

@Test func ofTwoDifferentValuesNeitherIsUsed() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\ncoverage,2023,84\ncoverage,2023,85\n"])
  #expect(folder.summary == ["actuals.csv:3:1 a key that another row has"])
  #expect(folder.status() == .undetermined)
  #expect(folder.assessment()?.indicators.first?.reason == .conflict)
}

@Test func ofTwoEqualValuesOneCountsWithANote() throws {
  // 84.0 is the same value in other digits, and the period is written in another way.
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\ncoverage,2023,84\ncoverage,2023年,84.0\n"])
  #expect(folder.summary == ["actuals.csv:3:1 a row that repeats another one"])
  #expect(folder.findings.map(\.severity) == [.note])
  #expect(folder.records.observations.count == 1)
  #expect(folder.status() == .onSchedule)
}

@Test(arguments: [
  "coverage,2022,80\ncoverage,2023,84\ncoverage,2022,80\n", "coverage,2023,84\ncoverage,2022,80\ncoverage,2023,84\n",
  "homes,2023,9\ncoverage,2023,84\nhomes,2023,9\n",
])
func aRowThatRepeatsAnEarlierOneIsFoundInAnyOrder(rows: String) throws {
  let folder = try ExampleFolder.load([
    "statistics.csv": "编码,名称,单位\nhomes,改造户数,户\n", "actuals.csv": "指标,时期,数值\n" + rows,
  ])
  #expect(folder.summary == ["actuals.csv:4:1 a row that repeats another one"])
  #expect(folder.records.observations.count == 2)
}

@Test func figuresAreReportedAsTheyWerePublished() throws {
  let cells = ["84", "84.50", "007", "+5", "-0.5", "0.00", "12345678901234567890", "９０"]
  let rows = cells.enumerated().map { "coverage,\(2021 + $0 / 4)Q\($0 % 4 + 1),\($1)\n" }.joined()
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\n" + rows])
  #expect(folder.records.observations.map(\.text) == cells)
}

@Test func theSamePeriodOfAnotherRegionIsNoDuplicate() throws {
  let folder = try ExampleFolder.load([
    "actuals.csv": "指标,地区,时期,数值\ncoverage,,2023,84\ncoverage,甲县,2023,85\ncoverage,乙县,2023,86\n"
  ])
  #expect(folder.summary == [])
  #expect(folder.status() == .onSchedule)
}

@Test func ofTwoDifferentAnnualTargetsNeitherIsUsed() throws {
  let folder = try ExampleFolder.load([
    "annual-targets.csv": "指标,时期,目标\ncoverage,2023,84\ncoverage,2023,85\n", "actuals.csv": goodActuals,
  ])
  #expect(folder.summary == ["annual-targets.csv:3:1 a key that another row has"])
  #expect(folder.records.annualTargets.isEmpty)
}

@Test func ofTwoEqualAnnualTargetsOneCountsWithANote() throws {
  let folder = try ExampleFolder.load([
    "annual-targets.csv": "指标,时期,目标\ncoverage,2023,84\ncoverage,2023,84\n", "actuals.csv": goodActuals,
  ])
  #expect(folder.summary == ["annual-targets.csv:3:1 a row that repeats another one"])
  #expect(folder.records.annualTargets.count == 1)
}

@Test func aSecondRowOfACodeIsLeftOut() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,85,约束性\ncoverage,另一个,%,50,约束性\n"
  ])
  #expect(folder.summary == ["indicators.csv:3:1 a key that another row has"])
  #expect(folder.plan?.indicators.map(\.series.name) == ["覆盖率"])
}
