import PlanFiles
import PlanRules
import TestSupport
import Testing

/// A table with something wrong in it, and where the finding must stand.
struct FlawedTable: CustomTestStringConvertible {
  let file: String
  let text: String
  let finding: String
  var testDescription: String { "\(finding): \(text)" }

  init(_ file: String, _ text: String, _ finding: String) {
    (self.file, self.text, self.finding) = (file, text, finding)
  }
}

/// Columns are counted by hand: `coverage,2023,` has 14 characters, so the value begins at the 15th.
private let flaws = [
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,八十四\n", "FYP401 actuals.csv:2:15"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,＞八十\n", "FYP401 actuals.csv:2:16"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,84分\n", "FYP401 actuals.csv:2:17"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,８４分\n", "FYP401 actuals.csv:2:17"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,\"84分\"\n", "FYP401 actuals.csv:2:18"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,  84分\n", "FYP401 actuals.csv:2:19"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,84人\n", "FYP406 actuals.csv:2:17"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,\"84\"\"人\"\n", "FYP401 actuals.csv:2:18"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,\"\n\n84人\"\n", "FYP406 actuals.csv:4:3"),
  FlawedTable("actuals.csv", "备注,指标,时期,数值\n\"两行\n备注\",coverage,2023,84人\n", "FYP406 actuals.csv:3:21"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023H3,84\n", "FYP401 actuals.csv:2:10"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,,84\n", "FYP401 actuals.csv:2:10"),
  FlawedTable("actuals.csv", "指标,时期,数值,状态\ncoverage,2023,84,终稿\n", "FYP401 actuals.csv:2:18"),
  FlawedTable("actuals.csv", "指标,时期,分子,分母\ncoverage,2023,84,0\n", "FYP401 actuals.csv:2:18"),
  FlawedTable("actuals.csv", "指标,时期,分子,分母\ncoverage,2023,84%,100\n", "FYP406 actuals.csv:2:17"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2019,84\n", "FYP407 actuals.csv:2:10"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverege,2023,84\n", "FYP403 actuals.csv:2:1"),
  FlawedTable("actuals.csv", "指标,时期,数值,来源\ncoverage,2023,84,reprot\n", "FYP408 actuals.csv:2:18"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,84,多出\n", "FYP412 actuals.csv:2:18"),
  FlawedTable("annual-targets.csv", "指标,时期,目标\ncoverage,2023,八十\n", "FYP401 annual-targets.csv:2:15"),
  FlawedTable("annual-targets.csv", "指标,时期,目标,完成率\ncoverage,2023,84,百分百\n", "FYP401 annual-targets.csv:2:18"),
  FlawedTable("revisions.csv", "指标,生效日期,新目标\ncoverage,01/01/2023,86\n", "FYP401 revisions.csv:2:10"),
  FlawedTable("revisions.csv", "指标,生效日期,新目标\ncoverage,,86\n", "FYP401 revisions.csv:2:10"),
  FlawedTable("statistics.csv", "编码,名称\nCoverage Rate,率\n", "FYP401 statistics.csv:2:1"),
  FlawedTable("statistics.csv", "编码,名称\nserved,\n", "FYP401 statistics.csv:2:8"),
  FlawedTable("statistics.csv", "编码,名称\ncoverage,覆盖率\n", "FYP405 statistics.csv:2:1"),
  FlawedTable("statistics.csv", "编码,名称,计量\nserved,服务人数,合计\n", "FYP401 statistics.csv:2:13"),
  FlawedTable("statistics.csv", "编码,名称,相关指标\nserved,服务人数,coverag\n", "FYP403 statistics.csv:2:13"),
  FlawedTable("tasks.csv", "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,尽快\n", "FYP401 tasks.csv:2:10"),
  FlawedTable("tasks.csv", "序号,重点工作任务,负责单位\n1,改造,市卫建局\n", "FYP404 tasks.csv:2:6"),
  FlawedTable("tasks.csv", "序号,重点工作任务,负责单位\n1,改造,市残联\n1,照护,市残联\n", "FYP405 tasks.csv:3:1"),
  FlawedTable("milestones.csv", "编号,任务,事项\nM1,7,召开会议\n", "FYP403 milestones.csv:2:4"),
  FlawedTable("progress.csv", "对象,进展\nM1,已完成\n", "FYP403 progress.csv:2:1"),
  FlawedTable("progress.csv", "对象,日期,进展\ncoverage,2023-02-30,推进中\n", "FYP401 progress.csv:2:10"),
  FlawedTable("progress.csv", "对象,进展\ncoverage,快了\n", "FYP401 progress.csv:2:10"),
  FlawedTable("verdicts.csv", "指标,日期,结论\ncoverage,2023-08-01,很好\n", "FYP401 verdicts.csv:2:21"),
  FlawedTable("equations.csv", "编号,左式,关系,右式\nE1,coverage,=,1 + coverege\n", "FYP403 equations.csv:2:19"),
  FlawedTable("equations.csv", "编号,左式,关系,右式\nE1,coverage,=,1 +coverage\n", "FYP401 equations.csv:2:17"),
  FlawedTable("equations.csv", "编号,左式,关系,右式\nE1,coverage,≠,85\n", "FYP401 equations.csv:2:13"),
  FlawedTable("departments.csv", "名称,别名\n市残联,\n市民政局,市残联\n", "FYP401 departments.csv:3:6"),
  FlawedTable("departments.csv", "名称,类型\n市残联,机关\n", "FYP401 departments.csv:2:5"),
  FlawedTable("departments.csv", "名称,承接单位,承接日期\n市残联,市民正局,2024-01-01\n市民政局,,\n", "FYP404 departments.csv:2:5"),
  FlawedTable("departments.csv", "名称,承接单位\n市残联,市民政局\n市民政局,\n", "FYP401 departments.csv:2:1"),
  FlawedTable("indicators.csv", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,八十五,约束性\n", "FYP401 indicators.csv:2:16"),
  FlawedTable("indicators.csv", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,85人,约束性\n", "FYP406 indicators.csv:2:18"),
  FlawedTable("indicators.csv", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,85,强制性\n", "FYP401 indicators.csv:2:19"),
  FlawedTable("indicators.csv", "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,87,85,约束性\n", "FYP413 indicators.csv:2:19"),
  FlawedTable(
    "indicators.csv", "编码,指标,单位,目标,属性,方向\ncoverage,覆盖率,%,＞85,约束性,降\n", "FYP417 indicators.csv:2:24"),
]

@Test(arguments: flaws) func aFlawIsFoundAtItsPlace(flaw: FlawedTable) throws {
  #expect(try ExampleFolder.load([flaw.file: flaw.text]).summary == [flaw.finding])
}

@Test func unknownNamesComeWithTheNearestOnes() throws {
  let folder = try ExampleFolder.load([
    "actuals.csv": "指标,时期,数值,来源\ncoverege,2023,84,report\ncoverage,2023,84,reprot\n",
    "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫建局\n",
  ])
  var nearest: [[String]] = []
  for finding in folder.findings {
    switch finding.facts {
    case .unknownCode(_, let names), .unknownSource(_, let names), .unknownDepartment(_, let names):
      nearest.append(names)
    default: Issue.record("\(finding)")
    }
  }
  #expect(nearest == [["coverage"], ["report"], ["市卫健局"]])
}

@Test func bytesThatAreNoTextAreFoundInTheirCell() throws {
  let folder = try ExampleFolder.load { folder in
    try folder.file(
      "example/actuals.csv", Array("指标,时期,数值,来源\ncoverage,2023,8".utf8) + [0xFF] + Array(",report\n".utf8))
  }
  #expect(folder.summary == ["FYP401 actuals.csv:2:15"])
}

@Test func anUnknownDepartmentIsKeptAsPrinted() throws {
  let folder = try ExampleFolder.load(["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫建局\n"])
  let plan = try #require(folder.plan)
  #expect(plan.names(plan.tasks[0].lead) == ["市卫建局"])
}

@Test func aBadCellLeavesTheOtherRowsGood() throws {
  let folder = try ExampleFolder.load(["actuals.csv": "指标,时期,数值\ncoverage,2022,八十\ncoverage,2023,84\n"])
  #expect(folder.summary == ["FYP401 actuals.csv:2:15"])
  #expect(folder.status() == .onSchedule)
}

@Test func aTargetThatCannotBeReadIsNeitherZeroNorMet() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,＞八十,约束性\n", "actuals.csv": goodActuals,
  ])
  #expect(folder.summary == ["FYP401 indicators.csv:2:17"])
  #expect(folder.status() == .undetermined)
}
