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

/// One note on task 1 with what these columns say.
private func note(_ columns: String, _ cells: String, findings: [String] = []) throws -> ProgressNote {
  let folder = try ExampleFolder.load([
    "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联\n", "progress.csv": "对象,进展,\(columns)\n1,推进中,\(cells)\n",
  ])
  #expect(folder.summary == findings)
  return try #require(folder.records.progressNotes.first)
}

@Test func theColumnsOfASupervisionLedgerAreReadOfANote() throws {
  let note = try note(
    "单位,日期,办结日期,批准,批准日期,现时限,形象进度,佐证,核定,预判,需协调事项",
    "市卫健局,2024/6/30,2024年6月20日,市政府 韶府函〔2024〕8号,2024-06-25,2024年9月底前,80%,照片,属实,有风险,用地")
  #expect(
    [note.date, note.finished, note.newDeadline] == ["2024-06-30", "2024-06-20", "2024-09-30"].map { CalendarDate($0) })
  #expect(note.approval == .init(by: "市政府 韶府函〔2024〕8号", date: CalendarDate("2024-06-25")))
  #expect(note.share == Figure("80"))
  #expect([note.evidence, note.request] == ["照片", "用地"])
  #expect(note.confirmation == .confirmed)
  #expect(note.forecast == .atRisk)
  #expect(note.body != nil)
}

@Test func aNoteOfSeveralBodiesIsANoteOfEachAndItsFaultsAreToldOnce() throws {
  let folder = try ExampleFolder.load([
    "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联\n", "progress.csv": "对象,单位,日期,进展\n1,市残联、市卫健局,昨天,已完成\n1,,2024-06-30,已完成\n",
  ])
  #expect(folder.summary == ["progress.csv:2:12 no day"])
  let plan = try #require(folder.plan)
  #expect(folder.records.progressNotes.map { plan.names([$0.body].compactMap { $0 }) } == [["市残联"], ["市卫生健康局"], []])
}

@Test func aBodyThatNobodyKnowsIsReportedAndItsNoteStays() throws {
  let note = try note("单位", "市卫建局", findings: ["progress.csv:2:7 an unknown department"])
  #expect(note.body != nil)
}

@Test func anApprovalNeedsSomebodyAndMayWaitForItsDay() throws {
  #expect(try note("批准,批准日期", "市政府,").approval == .init(by: "市政府", date: nil))
  #expect(try note("批准,批准日期", ",2024-06-25", findings: ["progress.csv:2:7 an empty cell"]).approval == nil)
  #expect(try note("批准", "").approval == nil)
}

@Test(
  arguments: [
    ("80%", "80"), ("80", "80"), ("８０％", "80"), ("99.5", "99.5"), ("0", "0"), ("100%", "100"), ("", nil),
  ] as [(String, String?)])
func aShareIsAPercentage(cell: String, share: String?) throws {
  #expect(try note("形象进度", cell).share == share.flatMap { Figure($0) })
}

@Test(arguments: ["120%", "-5", "约80", "过半", "101"]) func whatIsNoShareIsReported(cell: String) throws {
  #expect(try note("形象进度", cell, findings: ["progress.csv:2:7 no percentage from 0 to 100"]).share == nil)
}

@Test func aWordMayStateTheShareAndTheNewDayToo() throws {
  let folder = try ExampleFolder.load([
    "tasks.csv": "序号,重点工作任务,负责单位\n1,改造,市残联\n",
    "progress.csv": "对象,进展,形象进度,现时限\n1,完成80%,,\n1,完成80%,75,\n1,申请延期至2024年9月底,,\n1,申请延期至2024年9月底,,2024-10-31\n",
  ])
  #expect(folder.summary == [])
  let notes = folder.records.progressNotes
  #expect(notes.map(\.share) == ["80", "75"].map { Figure($0) } + [nil, nil])
  #expect(notes.map(\.newDeadline) == [nil, nil] + ["2024-09-30", "2024-10-31"].map { CalendarDate($0) })
}

@Test func whatIsConfirmedIsKeptOnlyWhereThereIsAColumnForIt() throws {
  #expect(try note("说明", "").confirmation == .notKept)
  #expect(try note("核定", "").confirmation == .pending)
  #expect(try note("核定", "未通过").confirmation == .refused)
  // A word that nobody knows confirms nothing.
  #expect(try note("核定", "差不多", findings: ["progress.csv:2:7 a word that is not allowed"]).confirmation == .pending)
}

@Test(arguments: ["可完成", "有风险", "难以完成"]) func aBodyMaySayHowItWillEnd(word: String) throws {
  #expect(try note("预判", word).forecast?.rawValue == word)
}

@Test func whatElseABodySaysOfTheEndIsReported() throws {
  #expect(try note("预判", "也许", findings: ["progress.csv:2:7 a word that is not allowed"]).forecast == nil)
}
