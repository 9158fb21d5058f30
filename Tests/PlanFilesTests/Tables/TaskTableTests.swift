import PlanFiles
import PlanRules
import Testing

private func load(_ tasks: String) throws -> LoadedFolder {
  try ExampleFolder.load(["tasks.csv": tasks])
}

@Test func theColumnsOfASupervisionLedgerAreRead() throws {
  let folder = try load(
    """
    序号,类别,重点工作任务,负责单位,任务来源,分管领导,责任人,联络员,量化目标,单位,起始,完成标准,投资计划,累计投资
    1,民生,改造,市残联,政府工作报告,张三,李四,王五,不少于500,户,2024年3月,全部入住,5000万元,1200.5万元

    """)
  #expect(folder.summary == [])
  let task = try #require(folder.plan?.tasks.first)
  let stated = task.particulars
  #expect([task.category, stated.origin, stated.leader, stated.officer] == ["民生", "政府工作报告", "张三", "李四"])
  #expect([stated.liaison, stated.commitment?.text, stated.commitment?.unit] == ["王五", "不少于500", "户"])
  #expect([stated.standard, stated.plannedInvestment, stated.investment] == ["全部入住", "5000万元", "1200.5万元"])
  #expect(stated.start == CalendarDate("2024-03-01"))
}

@Test func aCommitmentWithoutAColumnOfUnitsHasItsOwn() throws {
  let folder = try load("序号,重点工作任务,负责单位,量化目标\n1,改造,市残联,500户\n2,建成,市残联,建成投用\n3,达标,市残联,95\n")
  #expect(folder.summary == [])
  let stated = try #require(folder.plan).tasks.map(\.particulars)
  #expect(stated.map(\.commitment?.text) == ["500户", "建成投用", "95"])
  #expect(stated.map(\.commitment?.unit) == ["户", nil, nil])
}

@Test func aBadOptionalCellIsReportedAndTheTaskStays() throws {
  let folder = try load(
    "序号,重点工作任务,负责单位,完成时限,量化目标,单位,起始,投资计划\n1,改造,市残联,尽快,500人,户,春天,若干\n")
  #expect(
    folder.summary == [
      "tasks.csv:2:10 no deadline", "tasks.csv:2:16 another unit than the column's", "tasks.csv:2:20 no day",
      "tasks.csv:2:23 a figure or target that cannot be read",
    ])
  let task = try #require(folder.plan?.tasks.first)
  #expect(task.deadline == nil)
  // What cannot be read never makes the task due on the plan's last day instead.
  #expect(task.unreadDeadline == "尽快")
  #expect(task.particulars == TaskParticulars())
}

@Test func numberingThatBeginsAnewInEachChapterLosesNoTask() throws {
  let folder = try ExampleFolder.load([
    "tasks.csv": "序号,类别,重点工作任务,负责单位\n1,社会保障,低保,市残联\n2,,补贴,市残联\n1,医疗,康复,市卫健局\n",
    "milestones.csv": "编号,任务,事项\nM1,医疗/1,验收\nM2,1,检查\nM3,2,发放\n",
    "progress.csv": "对象,进展\n社会保障1,已完成\n医疗 1,推进中\n1,已完成\n2,推进中\n",
  ])
  let plan = try #require(folder.plan)
  #expect(plan.tasks.map(\.id) == ["社会保障 1", "2", "医疗 1"])
  #expect(plan.tasks.map { plan.names($0.lead) } == [["市残联"], ["市残联"], ["市卫生健康局"]])
  #expect(plan.milestones.map(\.task) == ["医疗 1", "1", "2"])
  #expect(
    folder.summary == ["milestones.csv:3:4 a number that fits several", "progress.csv:4:1 a number that fits several"])
  let notes = folder.records.progressNotes
  #expect(notes.map(\.subject) == ["社会保障 1", "医疗 1", "1", "2"])
  #expect(notes.map(\.candidates) == [[], [], ["社会保障 1", "医疗 1"], []])
}

@Test func ofTwoTasksWithOneNumberInOneChapterBothStay() throws {
  let folder = try load("序号,重点工作任务,负责单位\n1,低保,市残联\n１,康复,市卫健局\n")
  let plan = try #require(folder.plan)
  #expect(folder.summary == ["tasks.csv:3:1 a number that another task has"])
  #expect(folder.findings.map(\.rule) == [.duplicateRow])
  #expect(plan.tasks.map(\.id) == ["1", "１（重号2）"])
  #expect(plan.tasks.map { plan.names($0.lead) } == [["市残联"], ["市卫生健康局"]])
}

@Test func aRowThatSaysTheSameAgainCountsOnce() throws {
  let folder = try load("序号,重点工作任务,负责单位,完成时限\n1,低保,市残联,2024年底\n1,低保,市残联,2024年底\n1,康复,市残联,\n")
  #expect(
    folder.summary == ["tasks.csv:3:1 a row that repeats another one", "tasks.csv:4:1 a number that another task has"])
  #expect(folder.plan?.tasks.map(\.text) == ["低保", "康复"])
}

@Test func aTaskMayHaveBeenTakenOverApartFromTheRest() throws {
  let folder = try ExampleFolder.load([
    "departments.csv": "名称,承接单位,承接日期\n市残联,,\n市政数局,市数据局、市政务服务局,2024-03-01\n市数据局,,\n市政务服务局,,\n市审计局,,\n",
    "tasks.csv": "序号,重点工作任务,负责单位,承接单位\n1,数据,原市政数局,\n2,大厅,市政数局,市政务服务局\n3,审计,市数据局,市审计局\n",
  ])
  let plan = try #require(folder.plan)
  #expect(folder.summary == [])
  func leads(_ day: String) throws -> [[String]] {
    let matrix = ResponsibilityMatrix(plan: plan, on: try #require(CalendarDate(day)))
    return plan.tasks.indices.map { plan.names(matrix.responsibility(forTask: $0).lead) }
  }
  #expect(try leads("2024-02-29") == [["市政数局"], ["市政数局"], ["市审计局"]])
  #expect(try leads("2024-03-01") == [["市数据局", "市政务服务局"], ["市政务服务局"], ["市审计局"]])
}

@Test func whoLeadsOfSeveralIsSaidInTheHead() throws {
  let tasks = "序号,重点工作任务,负责单位\n1,改造,市残联、市民政局\n"
  func leads(_ member: String) throws -> (LoadedFolder, [String]) {
    let folder = try ExampleFolder.load(["plan.json": ExampleFolder.head(adding: member), "tasks.csv": tasks])
    let plan = try #require(folder.plan)
    return (folder, plan.names(ResponsibilityMatrix(plan: plan, on: plan.period.end).responsibility(forTask: 0).lead))
  }
  #expect(try leads(#""leads": "first""#).1 == ["市残联"])
  #expect(try leads(#""leads": "all""#).1 == ["市残联", "市民政局"])
  let (folder, unread) = try leads(#""leads": "last""#)
  #expect(folder.summary == ["plan.json:2:11 a word that is not allowed"])
  #expect(unread == ["市残联", "市民政局"])
}
