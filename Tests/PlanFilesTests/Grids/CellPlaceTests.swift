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
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,八十四\n", "actuals.csv:2:15 a figure or target that cannot be read"),
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,＞八十\n", "actuals.csv:2:16 a figure or target that cannot be read"),
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,84分\n", "actuals.csv:2:17 a figure or target that cannot be read"),
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,８４分\n", "actuals.csv:2:17 a figure or target that cannot be read"),
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,\"84分\"\n", "actuals.csv:2:18 a figure or target that cannot be read"),
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,  84分\n", "actuals.csv:2:19 a figure or target that cannot be read"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,84人\n", "actuals.csv:2:17 another unit than the column's"),
  FlawedTable(
    "actuals.csv", "指标,时期,数值\ncoverage,2023,\"84\"\"人\"\n", "actuals.csv:2:18 a figure or target that cannot be read"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,\"\n\n84人\"\n", "actuals.csv:4:3 another unit than the column's"),
  FlawedTable(
    "actuals.csv", "备注,指标,时期,数值\n\"两行\n备注\",coverage,2023,84人\n", "actuals.csv:3:21 another unit than the column's"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023H3,84\n", "actuals.csv:2:10 no period"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,,84\n", "actuals.csv:2:10 an empty cell"),
  FlawedTable("actuals.csv", "指标,时期,数值,状态\ncoverage,2023,84,终稿\n", "actuals.csv:2:18 a word that is not allowed"),
  FlawedTable("actuals.csv", "指标,时期,分子,分母\ncoverage,2023,84,0\n", "actuals.csv:2:18 a denominator of zero"),
  FlawedTable("actuals.csv", "指标,时期,分子,分母\ncoverage,2023,84%,100\n", "actuals.csv:2:17 another unit than the column's"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2019,84\n", "actuals.csv:2:10 a period outside the plan's"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverege,2023,84\n", "actuals.csv:2:1 an unknown code"),
  FlawedTable("actuals.csv", "指标,时期,数值,来源\ncoverage,2023,84,reprot\n", "actuals.csv:2:18 an unknown source"),
  FlawedTable("actuals.csv", "指标,时期,数值\ncoverage,2023,84,多出\n", "actuals.csv:2:18 more cells than columns"),
  FlawedTable(
    "annual-targets.csv", "指标,时期,目标\ncoverage,2023,八十\n",
    "annual-targets.csv:2:15 a figure or target that cannot be read"),
  FlawedTable(
    "annual-targets.csv", "指标,时期,目标,完成率\ncoverage,2023,84,百分百\n",
    "annual-targets.csv:2:18 a figure or target that cannot be read"),
  FlawedTable(
    "revisions.csv", "指标,生效日期,新目标,文号,来源\ncoverage,01/01/2023,86,残工委〔2023〕5号,report\n",
    "revisions.csv:2:10 no day"),
  FlawedTable(
    "revisions.csv", "指标,生效日期,新目标,文号,来源\ncoverage,,86,残工委〔2023〕5号,report\n",
    "revisions.csv:2:10 an empty cell"),
  FlawedTable("statistics.csv", "编码,名称\nCoverage Rate,率\n", "statistics.csv:2:1 a code that is no slug"),
  FlawedTable("statistics.csv", "编码,名称\nserved,\n", "statistics.csv:2:8 an empty cell"),
  FlawedTable("statistics.csv", "编码,名称\ncoverage,覆盖率\n", "statistics.csv:2:1 a key that another row has"),
  FlawedTable("statistics.csv", "编码,名称,计量\nserved,服务人数,合计\n", "statistics.csv:2:13 a word that is not allowed"),
  FlawedTable("statistics.csv", "编码,名称,相关指标\nserved,服务人数,coverag\n", "statistics.csv:2:13 an unknown code"),
  FlawedTable("tasks.csv", "序号,重点工作任务,负责单位,完成时限\n1,改造,市残联,尽快\n", "tasks.csv:2:10 no deadline"),
  FlawedTable("tasks.csv", "序号,重点工作任务,负责单位\n1,改造,市卫建局\n", "tasks.csv:2:6 an unknown department"),
  FlawedTable("tasks.csv", "序号,重点工作任务,负责单位\n1,改造,市残联\n1,照护,市残联\n", "tasks.csv:3:1 a number that another task has"),
  FlawedTable("milestones.csv", "编号,任务,事项\nM1,7,召开会议\n", "milestones.csv:2:4 an unknown code"),
  FlawedTable("progress.csv", "对象,进展\nM1,已完成\n", "progress.csv:2:1 an unknown code"),
  FlawedTable("progress.csv", "对象,日期,进展\ncoverage,2023-02-30,推进中\n", "progress.csv:2:10 no day"),
  FlawedTable("verdicts.csv", "指标,日期,结论\ncoverage,2023-08-01,很好\n", "verdicts.csv:2:21 an unknown verdict"),
  FlawedTable("equations.csv", "编号,左式,关系,右式\nE1,coverage,=,1 + coverege\n", "equations.csv:2:19 an unknown code"),
  FlawedTable(
    "equations.csv", "编号,左式,关系,右式\nE1,coverage,=,1 +coverage\n", "equations.csv:2:17 an equation that cannot be read"),
  FlawedTable("equations.csv", "编号,左式,关系,右式\nE1,coverage,≠,85\n", "equations.csv:2:13 a word that is not allowed"),
  FlawedTable("departments.csv", "名称,别名\n市残联,\n市民政局,市残联\n", "departments.csv:3:6 a name that another department has"),
  FlawedTable("departments.csv", "名称,类型\n市残联,机关\n", "departments.csv:2:5 a word that is not allowed"),
  FlawedTable(
    "departments.csv", "名称,承接单位,承接日期\n市残联,市民正局,2024-01-01\n市民政局,,\n", "departments.csv:2:5 an unknown department"),
  FlawedTable("departments.csv", "名称,承接单位\n市残联,市民政局\n市民政局,\n", "departments.csv:2:1 an empty cell"),
  FlawedTable(
    "indicators.csv", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,八十五,约束性\n",
    "indicators.csv:2:16 a figure or target that cannot be read"),
  FlawedTable(
    "indicators.csv", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,85人,约束性\n", "indicators.csv:2:18 another unit than the column's"),
  FlawedTable(
    "indicators.csv", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,85,强制性\n", "indicators.csv:2:19 a word that is not allowed"),
  FlawedTable(
    "indicators.csv", "编码,指标,单位,目标,属性,方向\ncoverage,覆盖率,%,＞85,约束性,降\n",
    "indicators.csv:2:24 a direction against the target's"),
]

@Test(arguments: flaws) func aFlawIsFoundAtItsPlace(flaw: FlawedTable) throws {
  let found = try ExampleFolder.load([flaw.file: flaw.text]).summary
  #expect(found == [flaw.finding])
}

/// Which way is better is asked for at its empty cell, once a verdict hangs on it: 5.5 is short of 6 and keeps below it.
@Test func aMissingDirectionIsAskedForAtItsCell() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\ntime,办理时间,天,5,6,约束性,\n",
    "actuals.csv": "指标,时期,数值,来源\ntime,2025,5.5,report\n",
  ])
  let plan = try #require(folder.plan)
  let assessment = Assessor(plan: plan, records: folder.records, asOf: plan.period.end).assess()
  let asked = TargetFindings.findings(of: assessment, plan: plan, records: folder.records)
    .filter { $0.rule == .directionMissing }
  #expect(asked.map { $0.place?.description } == ["example/indicators.csv:2:21"])
}

/// Without the column there is no cell, so the row's name is where to look.
@Test func withoutItsColumnADirectionIsAskedForAtTheName() throws {
  let folder = try ExampleFolder.load([
    "indicators.csv": "编码,指标,单位,基期,目标,属性\ntime,办理时间,天,5,6,约束性\n",
    "actuals.csv": "指标,时期,数值,来源\ntime,2025,5.5,report\n",
  ])
  let plan = try #require(folder.plan)
  let assessment = Assessor(plan: plan, records: folder.records, asOf: plan.period.end).assess()
  let asked = TargetFindings.findings(of: assessment, plan: plan, records: folder.records)
    .filter { $0.rule == .directionMissing }
  #expect(asked.map { $0.place?.description } == ["example/indicators.csv:2:6"])
}

@Test func unknownNamesComeWithTheNearestOnes() throws {
  let folder = try ExampleFolder.load([
    "actuals.csv": "指标,时期,数值,来源\ncoverege,2023,84,report\ncoverage,2023,84,reprot\n",
    "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫建局\n",
  ])
  var nearest: [[String]] = []
  for finding in folder.findings {
    switch finding.facts {
    case .data(.unknownCode(_, let names)), .data(.unknownSource(_, let names)),
      .data(.unknownDepartment(_, let names)):
      nearest.append(names)
    default: Issue.record("\(finding)")
    }
  }
  #expect(nearest == [["coverage"], ["report"], ["市卫健局"]])
}
