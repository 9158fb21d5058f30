import PlanFiles
import TestSupport
import Testing

/// The sources as they stand, read once.
private let sources = Result { try SwiftFile.all(below: "\(Repository.path)/Sources") }

/// The headers of all tables.
private let headers = Set(
  [
    DepartmentTable.Column.headers, IndicatorTable.Column.headers, StatisticTable.Column.headers,
    RevisionTable.Column.headers, EquationTable.Column.headers, TaskTable.Column.headers,
    MilestoneTable.Column.headers, ActualsTable.Column.headers, AnnualTargetTable.Column.headers,
    ProgressNoteTable.Column.headers, VerdictTable.Column.headers, ExceptionTable.Column.headers,
  ].joined())

/// Headers that are words of plans' own language too, which the grammar of cells and the lists of words read: 比基期下降,
/// 列全省前三, 完成上级下达任务, 事项已核定, 形象进度达80%, “十四五”时期, 限期三个月, 负责单位：甲；配合单位：乙等成员.
private let wordsOfPlans: Set = [
  "基期", "列", "任务", "目标", "指标", "完成率", "地区", "单位", "事项", "核定", "批准", "形象进度", "进展", "审核", "时期", "限期",
  "负责单位", "配合单位", "成员",
]

/// Where the rules know of files what they should not: in literals outside of the examples that rules carry.
private func namesOfFiles(in sources: [SwiftFile]) -> [String] {
  let columns = headers.subtracting(wordsOfPlans)
  return sources.filter { $0.room != "PlanRules/Rules" }.flatMap { file in
    file.literals.filter { $0.contains(".csv") || $0.contains(".json") || columns.contains($0) }.map { literal in
      "\(file.path): \(literal)"
    }
  }
}

@Suite struct HouseTests {
  @Test func noFolderOfAModuleUsesOneThatUsesIt() throws {
    let house = House(try sources.get(), room: \.room)
    // Were nothing found at all the test would mean nothing.
    #expect(house.rooms(usedBy: "PlanRun").contains("PlanRules/Checks"))
    #expect(house.circles == [])
  }

  @Test func noModuleUsesOneThatUsesIt() throws {
    let house = House(try sources.get(), room: \.module)
    #expect(house.rooms(usedBy: "PlanRun") == ["PlanFiles", "PlanRules"])
    #expect(house.rooms(usedBy: "PlanRules") == [])
    #expect(house.circles == [])
  }

  @Test func theRulesImportNothing() throws {
    let rules = try sources.get().filter { $0.module == "PlanRules" }
    #expect(rules.count > 100)
    for file in rules { #expect(file.imports == [], "\(file.path)") }
  }

  @Test func theRulesKnowNoNameOfAFileOrColumn() throws {
    #expect(headers.count > 50)
    #expect(namesOfFiles(in: try sources.get().filter { $0.module == "PlanRules" }) == [])
  }
}

@Test func aNameOfAFileOrColumnIsFoundOutsideOfExamplesOnly() {
  let source = "// \"tasks.csv\"\nlet names = [\"actuals.csv\", \"数值\", \"数值大\"]\n"
  #expect(
    namesOfFiles(in: [SwiftFile(path: "PlanRules/Checks/Gate.swift", source: source)]) == [
      "PlanRules/Checks/Gate.swift: actuals.csv", "PlanRules/Checks/Gate.swift: 数值",
    ])
  #expect(namesOfFiles(in: [SwiftFile(path: "PlanRules/Rules/Data/UnitMismatch.swift", source: source)]) == [])
}
