import PlanFiles
import PlanRules
import Testing

/// Two tasks, unless they are left out, a milestone, two indicators and a statistic, with notes on them.
private func load(
  _ notes: String, tasks: String? = "序号,重点工作任务,负责单位\n1,改造,市残联\n2,照护,市残联\n"
) throws -> LoadedFolder {
  try ExampleFolder.load([
    "indicators.csv": """
    序号,编码,指标,单位,目标,属性
    1,coverage,康复服务覆盖率,%,85,约束性
    7,homes,家庭无障碍改造覆盖率,%,90,约束性

    """,
    "statistics.csv": "编码,名称\nserved,康复服务人数\n",
    "tasks.csv": tasks, "milestones.csv": "编号,事项\nM1,召开会议\n", "progress.csv": "对象,进展\n\(notes)",
  ])
}

@Test func aNoteIsOnATaskAMilestoneOrASeriesByItsCode() throws {
  let folder = try load("1,推进中\nM1,已完成\nserved,推进中\n")
  #expect(folder.summary == [])
  #expect(folder.records.progressNotes.map(\.subject) == ["1", "M1", "served"])
}

@Test func aNoteMayNameItsSeriesByName() throws {
  let folder = try load("康复服务覆盖率,推进中\n康复服务人数,推进中\n家庭无障碍改造,推进中\n")
  #expect(folder.summary == [])
  #expect(folder.records.progressNotes.map(\.subject) == ["coverage", "served", "homes"])
}

@Test func aNumberIsAnIndicatorsOnlyWhereThereAreNoTasks() throws {
  let folder = try load("7,推进中\n", tasks: nil)
  #expect(folder.summary == [])
  #expect(folder.records.progressNotes.map(\.subject) == ["homes"])
  // A note on a task that is not there must not become one on an indicator.
  #expect(try load("7,推进中\n").summary == ["progress.csv:2:1 an unknown code"])
  let unread = try load("7,推进中\n", tasks: "任务\n改造\n")
  #expect(unread.summary.first == "progress.csv:2:1 an unknown code")
}

@Test(arguments: ["覆盖率", "3", "M2", "coverege"]) func whatMayBeSeveralOrIsNothingIsReportedAndKeptAsWritten(
  subject: String
) throws {
  let folder = try load("\(subject),推进中\n")
  #expect(folder.summary == ["progress.csv:2:1 an unknown code"])
  #expect(folder.records.progressNotes.map(\.subject) == [subject])
}
