import PlanFiles
import PlanRules
import TestSupport
import Testing

private func load(_ names: [String], figure name: String, cell: String = "84") throws -> LoadedFolder {
  let rows = names.map { "\($0),%,80,85,预期性\n" }.joined()
  return try ExampleFolder.load([
    "indicators.csv": "指标,单位,基期,目标,属性\n" + rows, "actuals.csv": "指标,时期,数值\n\(name),2023,\(cell)\n",
  ])
}

@Test(arguments: [
  "(2)养老保险参保率", "②养老保险参保率", "一、养老保险参保率", "（一）养老保险参保率", "养老保险参保率*", "★养老保险参保率", "养老保险参保率：", "“养老保险参保率”",
  "养老保险参保率/%", "养老保险参保率（约束性）", "養老保險參保率",
])
func aFigureFindsItsIndicatorByTheNameAsPrinted(name: String) throws {
  let read = try load(["养老保险参保率", "失业保险参保率"], figure: name)
  #expect(read.summary == [])
  #expect(read.records.observations.map(\.series) == [SeriesID(0)])
}

@Test func aPlansOwnNameIsMatchedFirstAsItStands() throws {
  let names = ["参保率", "参保率*"]
  #expect(try load(names, figure: "参保率").records.observations.map(\.series) == [SeriesID(0)])
  #expect(try load(names, figure: "参保率*").records.observations.map(\.series) == [SeriesID(1)])
  // Under a mark of its own neither is the closer one.
  #expect(try load(names, figure: "★参保率").summary == ["actuals.csv:2:1 a number that fits several"])
  #expect(try load(["参保率★"], figure: "参保率").records.observations.map(\.series) == [SeriesID(0)])
}

@Test func theUnitBehindANameIsThatOfItsFigure() throws {
  let read = try load(["参保率"], figure: "参保率/人")
  #expect(read.summary == ["actuals.csv:2:12 another unit than the column's"])
}

private func tasks(_ rows: String, note: String) throws -> LoadedFolder {
  try ExampleFolder.load([
    "tasks.csv": "序号,重点工作任务,负责单位\n" + rows, "progress.csv": "对象,日期,进展\n\(note),2023-06-20,已完成\n",
  ])
}

@Test(arguments: ["建设县医院新院区", "建设县医院 新院区", "建设县医院新院区。", "1.建设县医院新院区", "1", "任务1"])
func aTaskIsNamedByItsOwnWords(note: String) throws {
  let read = try tasks("1,建设县医院新院区,市残联\n2,改造敬老院,市残联\n", note: note)
  #expect(read.summary == [])
  #expect(read.records.progressNotes.map(\.subject) == ["1"])
}

@Test func wordsOfTwoTasksNameBoth() throws {
  let read = try tasks("1,改造敬老院,市残联\n2,改造敬老院,市民政局\n", note: "改造敬老院")
  #expect(read.summary.contains("progress.csv:2:1 a number that fits several"))
  #expect(read.records.progressNotes.map(\.candidates) == [["1", "2"]])
}

@Test func aTaskAndAnIndicatorOfTheSameWordsAreBothNamed() throws {
  let read = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性\nbeds,新增床位,张,0,85,预期性\n",
    "actuals.csv": nil, "tasks.csv": "序号,重点工作任务,负责单位\n1,新增床位,市残联\n", "progress.csv": "对象,进展\n新增床位,已完成\n",
  ])
  #expect(read.records.progressNotes.map(\.candidates) == [["1", "beds"]])
}
