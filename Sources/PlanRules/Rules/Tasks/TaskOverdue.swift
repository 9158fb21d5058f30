extension Rule {
  /// FYP201: A task is past its deadline and not closed.
  public static let taskOverdue = Rule(
    "FYP201", "task-overdue", .tasks, .warning,
    summary: Wording(
      zh: "重点任务已过期限，未见办结。",
      en: "A task is past its deadline and not closed."),
    why: Wording(
      zh: "没有办结记录不等于没有办：先请负责单位补报进展。",
      en: "No record of completion is no proof of failure: ask those in charge for a note first."),
    passes: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2023年底前\n",
        "progress.csv": "对象,时期,日期,进展,来源\nT1,2023,2023-12-20,已完成,report\n",
      ]),
    fails: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2023年底前\n"
      ]))
}
