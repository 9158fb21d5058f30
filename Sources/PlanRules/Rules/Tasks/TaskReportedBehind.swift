extension Rule {
  /// FYP204: The latest note on a task says that it is behind.
  public static let taskReportedBehind = Rule(
    "FYP204", "task-reported-behind", .tasks, .warning,
    summary: Wording(
      zh: "进展记录说任务滞后。",
      en: "The latest note on a task says that it is behind."),
    why: Wording(
      zh: "负责单位自己报了滞后，应看原因和措施。",
      en: "Those in charge say so themselves; look at cause and remedy."),
    passes: Example(
      asOf: "2023",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,\n",
        "progress.csv": "对象,时期,日期,进展,来源\nT1,2023,2023-12-20,推进中,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,\n",
        "progress.csv": "对象,时期,日期,进展,来源\nT1,2023,2023-12-20,欠进度,report\n",
      ]))
}
