import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A table in which a quoted cell spans lines, and where a row of the table is found in it.
private struct Spanning: CustomTestStringConvertible {
  let testDescription: String
  let file: String
  let text: String
  let place: String?

  init(_ what: String, _ file: String, _ lines: [String], at place: String? = nil) {
    testDescription = what
    self.file = file
    text = lines.map { $0 + "\n" }.joined()
    self.place = place
  }

  /// The places of what is found, in the file alone.
  func found() throws -> [String] {
    try ExampleFolder.load([file: text]).findings.filter { $0.rule == .rowsInACell }.map {
      $0.place.map { "\($0)" }?.replacing("example/\(file):", with: "") ?? ""
    }
  }
}

private let indicatorHead = "序号,编码,指标,单位,基期,目标,属性,备注"
private let actualsHead = "指标,地区,时期,数值,来源,备注"
private let taskHead = "序号,重点工作任务,负责单位,完成时限,备注"

private let hidden = [
  Spanning(
    "quotes at the ends of two rows make the second one the remark of the first", "indicators.csv",
    [indicatorHead, "1,coverage,覆盖率,%,80,85,预期性,\"", "2,fit,适配率,%,80,85,约束性,\"", "3,served,服务率,%,80,85,约束性,"],
    at: "3:1"),
  Spanning(
    "readings between the quotes of a remark", "actuals.csv",
    [actualsHead, "coverage,,2022,83,report,\"年末", "coverage,,2023,79,report,", "coverage,,2023Q1,78,report,\""],
    at: "3:1"),
  Spanning(
    "rows that leave out the cells at their ends", "actuals.csv",
    [actualsHead, "coverage,,2022,83,report,\"", "coverage,,2023,79", "\""], at: "3:1"),
  Spanning(
    "a row in the middle of a row", "actuals.csv",
    [actualsHead, "coverage,\"", "coverage,,2023,79,report,", "\",2022,83,report,"], at: "3:1"),
  Spanning(
    "a name that opens in one row and closes in the next", "indicators.csv",
    [indicatorHead, "1,coverage,\"覆盖率,%,80,85,约束性,", "2,fit,适配率\",%,80,60,预期性,"], at: "3:1"),
  Spanning(
    "the first cell of a row", "indicators.csv",
    [indicatorHead, "\"1,coverage,覆盖率,%,80,85,约束性,", "2\",fit,适配率,%,80,60,预期性,"], at: "3:1"),
  Spanning(
    "a row with a quoted cell of its own, its quotes doubled", "indicators.csv",
    [indicatorHead, "1,coverage,覆盖率,%,80,85,预期性,\"", "\"\"2,\"\",fit,\"\"适配率,全市\"\",%,80,85,约束性,\""], at: "3:1"),
  Spanning(
    "rows in the last cell of the header", "actuals.csv",
    ["指标,时期,数值,\"来源", "coverage,2023,79,report", "coverage,2022,83,report\"", "coverage,2021,81,report"], at: "2:1"),
  Spanning(
    "a task between the quotes of a remark", "tasks.csv",
    [taskHead, "1,改造,市残联,2024年底,\"", "（二）,培训,市残联,2024年底,\""], at: "3:1"),
  Spanning(
    "a note that says 未完成", "progress.csv",
    ["对象,日期,进展,说明", "coverage,2023-01-31,推进中,\"", "coverage,2023-06-30,未完成,\""], at: "3:1"),
  Spanning(
    "a body of the register", "departments.csv",
    ["名称,别名,类型,备注", "市残联,,群团,\"", "市民政局,民政局,部门,\""], at: "3:1"),
]

private let harmless = [
  Spanning(
    "a remark in two lines, as Alt+Enter makes them", "actuals.csv",
    [actualsHead, "coverage,,2023,84,report,\"年末数，", "不含新增\""]),
  Spanning(
    "a name in two lines", "indicators.csv", [indicatorHead, "1,coverage,\"覆盖率", "（城镇）\",%,80,85,约束性,"]),
  Spanning(
    "a number in two lines before a whole row", "indicators.csv",
    [indicatorHead, "\"1", "（新）\",coverage,覆盖率,%,80,85,约束性,"]),
  Spanning(
    "several cells in two lines", "tasks.csv", [taskHead, "1,\"改造", "住房\",\"市残联、", "市民政局\",2024年底,\"分", "步\""]),
  Spanning(
    "a remark with commas of its own", "actuals.csv",
    [actualsHead, "coverage,,2023,84,report,\"城镇, 农村, 合计", "其中城镇, 84, 农村, 83, 合计, 84\""]),
  Spanning(
    "paragraphs that begin with numbers", "tasks.csv",
    [taskHead, "1,\"1.资金到位,人员到位,场地到位,设备到位,验收", "2.加强组织,明确责任,严格考核,落实经费,督导\",市残联,2024年底,"]),
  Spanning(
    "a table of figures without its codes", "actuals.csv",
    [actualsHead, "coverage,,2023,84,report,\"城镇,2023年末数,84", "农村,2023年末数,83\""]),
  Spanning("aliases one below the other", "departments.csv", ["名称,别名,备注", "市残联,残联,\"原市残工委办,", "2019年更名\""]),
]

@Test(arguments: hidden) private func aRowInsideAQuotedCellIsFound(table: Spanning) throws {
  #expect(try table.found() == [table.place])
}

@Test(arguments: harmless) private func aLineBreakInAQuotedCellHidesNothing(table: Spanning) throws {
  #expect(try table.found() == [])
}

@Test func whatIsHiddenIsCounted() throws {
  let folder = try ExampleFolder.load([
    "actuals.csv": "指标,时期,数值,备注\ncoverage,2023,84,\"\ncoverage,2022,79,\ncoverage,2021,78,\"\n"
  ])
  guard case .data(.row(.rowsInCell(let count, _)))? = folder.findings.first?.facts else {
    Issue.record("\(folder.summary)")
    return
  }
  #expect(count == 2)
}

@Test func aPlanFileWithMarksOfAMergeHasOneFinding() throws {
  let folder = try ExampleFolder.load([
    "plan.json": "{\"id\": \"example\",\n<<<<<<< HEAD\n\"title\": \"甲\"\n=======\n\"title\": \"乙\"\n>>>>>>> main\n}"
  ])
  #expect(folder.plan == nil)
  #expect(folder.summary == ["plan.json:2:1 marks of an unresolved merge"])
}
