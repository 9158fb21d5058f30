import PlanFiles
import PlanRules
import TestSupport
import Testing

/// What is wrong with a table: one for every fact that reading may state about tables and their rows.
enum TableFlaw: String, CaseIterable {
  case unknownColumn = "an unknown column"
  case unknownCode = "an unknown code"
  case statisticForIndicator = "a statistic in place of an indicator"
  case unknownDepartment = "an unknown department"
  case noBody = "no name of a body"
  case leaderless = "bodies of which none leads"
  case markedDepartments = "a mark that nothing explains"
  case duplicateRow = "a key that another row has"
  case ambiguousNumber = "a number that fits several"
  case repeatedNumber = "a number that another task has"
  case sharedCode = "a code that something else has"
  case noSuccessor = "a body without a successor"
  case circle = "a body that leads back to itself"
  case doubledColumn = "a column that stands twice"
  case contestedColumn = "two columns that may be meant by one of the table's"
  case unit = "another unit than the column's"
  case outsidePlan = "a period outside the plan's"
  case unknownSource = "an unknown source"
  case missingColumn = "a column that is missing"
  case unknownKey = "an unknown key"
  case doubledKey = "a key that stands twice"
  case natureMissing = "no nature"
  case naturesMissing = "no nature beside others"
  case outOfBounds = "a claim beyond the bounds"
  case repeatedRow = "a row that repeats another one"
  case setAside = "a row that is none of the table's"
  case directionContradicts = "a direction against the target's"
  case directionAgainstWord = "a direction against what is measured"
  case furtherFindings = "more findings than are listed"
  case unknownFile = "an unknown file"
  case notAPlan = "no plan"

  /// `nil` for what has a flaw of its own, and for what is found only when the plan is judged.
  init?(_ facts: DataFacts) {
    switch facts {
    case .unknownColumn: self = .unknownColumn
    case .unknownCode: self = .unknownCode
    case .statisticForIndicator: self = .statisticForIndicator
    case .unknownDepartment: self = .unknownDepartment
    case .noBody: self = .noBody
    case .leaderless: self = .leaderless
    case .markedDepartments: self = .markedDepartments
    case .duplicateRow: self = .duplicateRow
    case .ambiguousNumber: self = .ambiguousNumber
    case .repeatedNumber: self = .repeatedNumber
    case .sharedCode: self = .sharedCode
    case .noSuccessor: self = .noSuccessor
    case .circle: self = .circle
    case .doubledColumn: self = .doubledColumn
    case .contestedColumn: self = .contestedColumn
    case .unit: self = .unit
    case .outsidePlan: self = .outsidePlan
    case .unknownSource: self = .unknownSource
    case .missingColumn: self = .missingColumn
    case .unknownKey: self = .unknownKey
    case .doubledKey: self = .doubledKey
    case .natureMissing: self = .natureMissing
    case .naturesMissing: self = .naturesMissing
    case .outOfBounds: self = .outOfBounds
    case .repeatedRow: self = .repeatedRow
    case .setAside: self = .setAside
    case .directionContradicts: self = .directionContradicts
    case .directionAgainstWord: self = .directionAgainstWord
    case .furtherFindings: self = .furtherFindings
    case .unknownFile: self = .unknownFile
    case .notAPlan: self = .notAPlan
    case .cell, .row, .file, .exceptionExpired, .exceptionExpiring, .exceptionUnmatched, .directionMissing,
      .measureMissing, .signMissing:
      return nil
    }
  }

  /// A folder with such a table.
  var example: FlawedFolder {
    switch self {
    case .unknownColumn: actuals("1:10", "指标,时期,数值,来元\ncoverage,2023,84,report\n")
    case .unknownCode: actuals("2:1", "指标,时期,数值\ncoverege,2023,84\n")
    case .statisticForIndicator:
      FlawedFolder(
        "verdicts.csv:2:1",
        [
          "statistics.csv": "编码,名称,单位\nserved,服务人数,人\n", "verdicts.csv": "指标,日期,结论\nserved,2023-12-31,滞后\n",
        ])
    case .unknownDepartment: FlawedFolder("tasks.csv:2:6", ["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市卫建局\n"])
    case .noBody:
      FlawedFolder(
        "tasks.csv:2:6", ["departments.csv": nil, "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,待定\n"])
    case .leaderless: FlawedFolder("tasks.csv:2:6", ["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联配合\n"])
    case .markedDepartments: FlawedFolder("tasks.csv:2:6", ["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联★\n"])
    case .duplicateRow: actuals("3:1", "指标,时期,数值\ncoverage,2023,84\ncoverage,2023,85\n")
    case .ambiguousNumber:
      FlawedFolder(
        "progress.csv:2:1",
        [
          "tasks.csv": "序号,类别,重点工作任务,负责单位\n1,甲,改造,市残联\n1,乙,照护,市残联\n", "progress.csv": "对象,进展\n1,推进中\n",
        ])
    case .repeatedNumber: FlawedFolder("tasks.csv:3:1", ["tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联\n1,照护,市残联\n"])
    case .sharedCode: FlawedFolder("milestones.csv:2:1", ["milestones.csv": "编号,事项\ncoverage,检查\n"])
    case .noSuccessor:
      FlawedFolder("departments.csv:3:6", ["departments.csv": "名称,承接单位,承接日期\n市残联,,\n市扶贫办,,2024-03-01\n"])
    case .circle:
      FlawedFolder("departments.csv:3:6", ["departments.csv": "名称,承接单位,承接日期\n市残联,,\n市扶贫办,市扶贫办,2024-03-01\n"])
    case .doubledColumn: actuals("1:13", "指标,时期,数值,备注,备注\ncoverage,2023,84,甲,乙\n")
    case .contestedColumn: actuals("1:10", "指标,时期,数值,完成值\ncoverage,2023,84,12\n")
    case .unit: actuals("2:17", "指标,时期,数值\ncoverage,2023,84人\n")
    case .outsidePlan: actuals("2:10", "指标,时期,数值\ncoverage,2019,84\n")
    case .unknownSource: actuals("2:18", "指标,时期,数值,来源\ncoverage,2023,84,reprot\n")
    case .missingColumn: actuals("1:1", "指标,数值\ncoverage,84\n")
    case .unknownKey: FlawedFolder("plan.json:2:2", head: #""regoin": "某市""#)
    case .doubledKey: FlawedFolder("plan.json:2:2", head: #""title": "另一个""#)
    case .natureMissing: indicators("2:1", "编码,指标,单位,目标\ncoverage,覆盖率,%,85\n")
    case .naturesMissing:
      indicators("3:14", "编码,指标,单位,目标,属性\ncoverage,覆盖率,%,85,约束性\nfit,适配率,%,85,\n")
    case .outOfBounds: FlawedFolder("plan.json:2:22", head: #""reportingLagDays": 181"#)
    case .setAside: actuals("3:1", "指标,时期,数值\ncoverage,2023,84\n填报人：张三,,\n")
    case .repeatedRow: actuals("3:1", "指标,时期,数值\ncoverage,2023,84\ncoverage,2023年,84.0\n")
    case .directionContradicts: indicators("2:24", "编码,指标,单位,目标,属性,方向\ncoverage,覆盖率,%,＞85,约束性,降\n")
    case .directionAgainstWord: indicators("2:24", "编码,指标,单位,目标,属性,方向\nwater,用水总量,亿立方米,64,约束性,升\n")
    case .furtherFindings:
      actuals("1:1", "指标,时期,数值\n" + String(repeating: "coverege,2023,84\n", count: 1001))
    case .unknownFile: FlawedFolder("actual.csv:1:1", ["actual.csv": goodActuals])
    case .notAPlan: FlawedFolder("old/plan.json:1:1", ["old/plan.json": "{}"])
    }
  }

  private func actuals(_ place: String, _ text: String) -> FlawedFolder {
    FlawedFolder("actuals.csv:\(place)", ["actuals.csv": text])
  }

  private func indicators(_ place: String, _ text: String) -> FlawedFolder {
    FlawedFolder("indicators.csv:\(place)", ["indicators.csv": text])
  }
}

@Test(arguments: TableFlaw.allCases) func everyFlawOfATableIsFoundAtItsPlace(flaw: TableFlaw) throws {
  let found = try flaw.example.load().summary
  #expect(found.first == "\(flaw.example.place) \(flaw.rawValue)")
  // What is only counted comes with the thousand that are listed.
  #expect(found.count == (flaw == .furtherFindings ? 1001 : 1), "\(found.prefix(3))")
}

@Test func aRevisionOfAStatisticIsFoundToo() throws {
  let folder = FlawedFolder(
    "revisions.csv:2:1",
    [
      "statistics.csv": "编码,名称,单位\nserved,服务人数,人\n",
      "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\nserved,2023-01-01,5,6,某政发1号,report\n",
    ])
  #expect(try folder.load().summary == ["revisions.csv:2:1 a statistic in place of an indicator"])
}
