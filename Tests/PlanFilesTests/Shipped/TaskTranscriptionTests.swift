import PlanFiles
import PlanRules
import TestSupport
import Testing

@Test func everyTaskReadsAsPrinted() throws {
  let rows = try Repository.secondTranscription("shaoguan-2021-2025.tasks")
  let plan = try Shipped.plan("shaoguan-2021-2025")
  #expect(rows.count == 41)
  #expect(plan.tasks.count == 41)
  for (row, task) in zip(rows, plan.tasks) {
    #expect(task.number == row["number"])
    #expect(task.text == row["task"])
    #expect(plan.names(task.lead) == registered(row["leads"]), "task \(task.number)")
    #expect(plan.names(task.supporting) == registered(row["supporting"]), "task \(task.number)")
  }
}

/// The cells themselves, before any name is resolved.
@Test func everyTaskCellIsTranscribedAlike() throws {
  let rows = try Repository.secondTranscription("shaoguan-2021-2025.tasks")
  let lines = try Repository.text("plans/shaoguan-2021-2025/tasks.csv").split(separator: "\n").map {
    $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }
  #expect(lines[0].prefix(4) == ["序号", "重点工作任务", "负责单位", "配合单位"])
  #expect(lines.count == 42)
  for (row, cells) in zip(rows, lines.dropFirst()) {
    #expect(Array(cells.prefix(4)) == ["number", "task", "leads", "supporting"].map { row[$0] })
  }
}

/// Names as printed, 等 left off, the one alias of the annex under its department's name.
private func registered(_ cell: String?) -> [String] {
  (cell ?? "").split(separator: "、").map { name in
    let name = name.hasSuffix("等") ? name.dropLast() : name
    return name == "市卫健局" ? "市卫生健康局" : String(name)
  }
}

@Suite struct MatrixTests {
  let plan: Plan

  init() throws { plan = try Shipped.plan("shaoguan-2021-2025") }

  private func counts(of name: String) throws -> [Int] {
    let id = try #require(plan.departments.find(name))
    return [plan.tasks.count { $0.lead.contains(id) }, plan.tasks.count { $0.supporting.contains(id) }]
  }

  @Test func theMatrixHas41Tasks47LeadsAnd102Supports() {
    #expect(plan.tasks.count == 41)
    #expect(plan.tasks.reduce(0) { $0 + $1.lead.count } == 47)
    #expect(plan.tasks.reduce(0) { $0 + $1.supporting.count } == 102)
  }

  @Test func twentySixBodiesAreNamedOfWhich14LeadAnd19Support() {
    let leads = Set(plan.tasks.flatMap(\.lead))
    let supports = Set(plan.tasks.flatMap(\.supporting))
    #expect(leads.count == 14)
    #expect(supports.count == 19)
    #expect(leads.union(supports).count == 26)
  }

  @Test func theDepartmentsHaveTheTasksOfTheAnnex() throws {
    #expect(try counts(of: "市残联") == [20, 18])
    #expect(try counts(of: "市民政局") == [7, 18])
    #expect(try counts(of: "市财政局") == [1, 24])
    #expect(try counts(of: "市卫生健康局") == [1, 12])
    #expect(try counts(of: "市卫健局") == [1, 12])
  }

  @Test func theHealthCommissionLeadsTask23UnderItsShortName() {
    #expect(plan.names(plan.tasks[22].lead) == ["市卫生健康局"])
  }

  @Test func onlyTask37HasAnOpenList() {
    #expect(plan.tasks.filter(\.isOpenList).map(\.number) == ["37"])
  }

  @Test func tasksCarryTheirIndicators() {
    let carried = plan.tasks.filter { !$0.indicators.isEmpty }
    let numbers = carried.map { task in [task.number] + task.indicators.compactMap { plan.indicator($0)?.number } }
    #expect(
      numbers == [
        ["1", "3"], ["2", "4", "5"], ["5", "10"], ["8", "11"], ["10", "6", "7"], ["22", "9"], ["27", "8"],
      ])
  }

  @Test func onlyTasksThatNameAYearHaveADeadlineOfTheirOwn() {
    let dated = plan.tasks.filter { $0.deadline != nil }
    #expect(dated.map(\.number) == ["5", "8", "10", "22"])
    let end = CalendarDate("2025-12-31").map { [Deadline.Term.day($0)] }
    #expect(dated.allSatisfy { $0.deadline?.terms == end && $0.text.contains("到2025年") })
  }

  @Test func milestonesAreDerivedFromTasks19And34And35AndChapterFour() {
    #expect(plan.milestones.compactMap(\.task) == ["19", "19", "34", "35", "35", "35"])
    let duties = plan.milestones.filter { $0.task == nil }
    #expect(duties.count == 5)
    let yearly = [Deadline.Term.recurring(Recurrence(.year, days: [.on(month: 12, day: nil)]))]
    #expect(duties.filter { $0.deadline?.terms == yearly }.count == 4)
  }

  @Test func progressNotesCloseOnlyWhatTheReportShows() throws {
    let notes = try Shipped.load("shaoguan-2021-2025").records.progressNotes
    #expect(
      Set(notes.map(\.subject)) == [
        "2", "5", "8", "11", "12", "19", "22", "31", "32", "36", "38", "39", "41", "M1", "M7",
      ])
    #expect(notes.filter { $0.word.state == .done }.map(\.subject) == ["M1", "M7"])
    #expect(notes.allSatisfy { $0.period == Period("2023") && $0.source == "stat-2023" })
  }
}
