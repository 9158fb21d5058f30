import PlanFiles
import PlanRules
import Testing

extension PlanTable {
  /// The headers that the table is written with; `nil` for what is no table of rows.
  fileprivate var headers: [String]? {
    switch self {
    case .head: nil
    case .departments: DepartmentTable.Column.headers
    case .indicators: IndicatorTable.Column.headers
    case .statistics: StatisticTable.Column.headers
    case .revisions: RevisionTable.Column.headers
    case .equations: EquationTable.Column.headers
    case .tasks: TaskTable.Column.headers
    case .milestones: MilestoneTable.Column.headers
    case .actuals: ActualsTable.Column.headers
    case .annualTargets: AnnualTargetTable.Column.headers
    case .progress: ProgressNoteTable.Column.headers
    case .verdicts: VerdictTable.Column.headers
    case .exceptions: ExceptionTable.Column.headers
    }
  }
}

@Test(arguments: PlanTable.allCases) func aTableKnowsEveryHeaderThatItIsWrittenWith(table: PlanTable) throws {
  guard let headers = table.headers else { return }
  #expect(Set(headers).count == headers.count)
  let folder = try ExampleFolder.load([table.fileName: headers.joined(separator: ",") + "\n"])
  // The example's owner is in the register that its own table of departments is.
  #expect(folder.summary == (table == .departments ? ["plan.json:1:68 an unknown department"] : []))
}

@Test func aRowIsWrittenInTheOrderOfItsColumns() {
  let row = TaskTable.Column.row { column in
    switch column {
    case .number: "1"
    case .lead: "市残联"
    default: nil
    }
  }
  let stated = zip(TaskTable.Column.headers, row).filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1)" }
  #expect(stated == ["序号 1", "负责单位 市残联"])
}

@Test func aRowWrittenByATableIsReadBack() throws {
  let row = TaskTable.Column.row { column in
    switch column {
    case .number: "1"
    case .task: "改造"
    case .lead: "市残联"
    case .supporting: "市民政局"
    case .indicators: "coverage"
    case .deadline: "2025年底前"
    case .note: "备注"
    default: nil
    }
  }
  let lines = [TaskTable.Column.headers, row].map { $0.joined(separator: ",") + "\n" }
  let folder = try ExampleFolder.load(["tasks.csv": lines.joined()])
  #expect(folder.summary == [])
  let plan = try #require(folder.plan)
  let task = try #require(plan.tasks.first)
  #expect([task.number, task.text, task.note] == ["1", "改造", "备注"])
  #expect([task.lead, task.supporting].map(plan.names) == [["市残联"], ["市民政局"]])
  #expect(task.indicators == [SeriesID(0)])
  #expect(task.deadline?.terms == CalendarDate("2025-12-31").map { [.day($0)] })
}

@Test func remediesNameATableWhereTheUserFindsIt() throws {
  let folder = try ExampleFolder.load()
  #expect(folder.name(of: .actuals) == "example/actuals.csv")
  #expect(PlanTable.allCases.allSatisfy { PlanTable(fileName: $0.fileName) == $0 })
}
