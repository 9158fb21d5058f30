import PlanFiles
import PlanRules
import TestSupport
import Testing

@Test func bytesThatAreNoTextAreFoundInTheirCell() throws {
  let folder = try ExampleFolder.load { folder in
    try folder.file(
      "example/actuals.csv", Array("指标,时期,数值,来源\ncoverage,2023,8".utf8) + [0xFF] + Array(",report\n".utf8))
  }
  #expect(folder.summary == ["actuals.csv:2:15 bytes that are no text"])
}

@Test func anUnknownDepartmentIsKeptAsPrinted() throws {
  let folder = try ExampleFolder.load(["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫建局\n"])
  let plan = try #require(folder.plan)
  #expect(plan.names(plan.tasks[0].lead) == ["市卫建局"])
}

@Test func aBadCellLeavesTheOtherRowsGood() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\ncoverage,2022,八十\ncoverage,2023,84\n"])
  #expect(folder.summary == ["actuals.csv:2:15 a figure or target that cannot be read"])
  #expect(folder.status() == .onSchedule)
}

@Test func aTargetThatCannotBeReadIsNeitherZeroNorMet() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,＞八十,约束性\n", "actuals.csv": goodActuals,
  ])
  #expect(folder.summary == ["indicators.csv:2:17 a figure or target that cannot be read"])
  #expect(folder.status() == .undetermined)
}

@Test func anAnnouncementThatLacksItsDayOrItsWordIsReported() throws {
  let folder = try ExampleFolder.load([
    "verdicts.csv": "指标,日期,结论\ncoverage,,滞后\ncoverage,2023-08-01,\ncoverage,2023-08-01,滞后\n"
  ])
  #expect(folder.summary == ["verdicts.csv:2:10 an empty cell", "verdicts.csv:3:21 an empty cell"])
  #expect(folder.records.verdicts.count == 1)
}

@Test func aCellOfBlanksIsEmptyWhereTextIsNeeded() throws {
  // Without a finding its row would be gone without a word.
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\ncoverage,　 ,84\ncoverage,2023,84\n"])
  #expect(folder.summary == ["actuals.csv:2:10 an empty cell"])
  #expect(folder.status() == .onSchedule)
}
