import PlanFiles
import PlanRules
import Testing

private func load(_ milestones: String, notes: String = "") throws -> LoadedFolder {
  try ExampleFolder.load([
    "tasks.csv": "序号,重点工作任务,负责单位\n（一）,改造,市残联\n（二）,照护,市残联\n",
    "milestones.csv": "编号,任务,事项,完成时限\n\(milestones)", "progress.csv": "对象,进展\n\(notes)",
  ])
}

@Test(arguments: ["（二）", "(二)", "二", "2", "２、", "任务二"]) func aMilestoneFindsItsTaskHoweverTheNumberIsWritten(
  number: String
) throws {
  let folder = try load("M1,\(number),验收,\n")
  #expect(folder.summary == [])
  #expect(folder.plan?.milestones.map(\.task) == ["（二）"])
}

@Test func aCodeThatIsATasksNumberIsAskedAboutAndNoNoteIsTakenForEither() throws {
  let folder = try load("（一）,二,验收,2024年底\n", notes: "（一）,已完成\n任务一,推进中\n事项（一）,已完成\n")
  #expect(
    folder.summary == [
      "milestones.csv:2:1 a code that something else has", "progress.csv:2:1 a number that fits several",
    ])
  #expect(folder.plan?.milestones.map(\.code) == ["事项 （一）"])
  #expect(folder.records.progressNotes.map(\.subject) == ["（一）", "（一）", "事项 （一）"])
  #expect(folder.records.progressNotes.map(\.candidates) == [["（一）", "事项 （一）"], [], []])
}

@Test func ofTwoMilestonesWithOneCodeBothStay() throws {
  let folder = try load("M1,一,验收,\nM1,二,检查,\n")
  #expect(folder.summary == ["milestones.csv:3:1 a number that another task has"])
  #expect(folder.plan?.milestones.map(\.code) == ["M1", "M1（重号2）"])
}

@Test func aDeadlineThatCannotBeReadStaysWithTheMilestone() throws {
  let folder = try load("M1,一,验收,尽快\nM2,一,检查,\n")
  #expect(folder.summary == ["milestones.csv:2:9 no deadline"])
  #expect(folder.plan?.milestones.map(\.unreadDeadline) == ["尽快", nil])
}
