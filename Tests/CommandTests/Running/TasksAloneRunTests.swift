import TestSupport
import Testing

/// A division of tasks of one year: no indicators, no figures. 数据共享 is numbered 1 as 低保 is, in another chapter.
private func folder() throws -> TemporaryFolder {
  try TemporaryFolder([
    "plans/t/plan.json": #"{"id": "t", "title": "2024年重点任务分工方案", "period": "2024", "owner": "市府办"}"#,
    "plans/t/departments.csv": "名称\n市府办\n市数据局\n市民政局\n",
    "plans/t/tasks.csv": """
    序号,类别,重点工作任务,负责单位,完成时限
    1,数字政府,数据共享,市数据局,2024年6月底前
    1,民生,低保,市民政局,2024年3月底

    """,
    "plans/t/progress.csv": "对象,日期,进展\n民生1,2024-03-20,已完成\n",
  ])
}

@Test(arguments: [["validate"], ["overdue", "--as-of", "2024-07-01"], ["matrix"]])
func aPlanOfTasksAloneRunsWithoutAFindingOnItsFiles(arguments: [String]) throws {
  let folder = try folder()
  let run = try ProgramRun(arguments, in: folder.path)
  #expect(run.status == 0)
  #expect(run.complaints.isEmpty)
  #expect(!run.output.contains("FYP4"))
}

@Test func ofTwoTasksOfOneNumberTheNoteClosesTheOneItNames() throws {
  let folder = try folder()
  let output = try ProgramRun(["overdue", "--as-of", "2024-07-01"], in: folder.path).output
  #expect(output.contains("数据共享"))
  #expect(!output.contains("低保"))
}

@Test func theMatrixCallsTasksOfOneNumberByTheirChapters() throws {
  let folder = try folder()
  let output = try ProgramRun(["matrix"], in: folder.path).output
  #expect(output.contains("数字政府 1"))
  #expect(output.contains("民生 1"))
}
