extension Rule {
  /// FYP205: A task is reported as done while the figure or the milestone that proves it is open.
  public static let completedButIndicatorMissed = Rule(
    "FYP205", "completed-but-indicator-missed", .tasks, .warning,
    summary: Wording(
      zh: "任务报了完成，能证明它的指标或分项却没有完成，或没有数据。",
      en: "A task is reported as done while the figure or the milestone that proves it is open."),
    why: Wording(
      zh: "任务的完成要由它承担的指标和分项来证明；没有数据也就没有证明。",
      en: "Indicators and milestones are the proof of a task; without a figure there is none."),
    passes: Example(
      asOf: "2025",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,coverage,\n",
        "progress.csv": "对象,时期,日期,进展,来源\nT1,2025,2025-12-20,已完成,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,coverage,\n",
        "progress.csv": "对象,时期,日期,进展,来源\nT1,2025,2025-12-20,已完成,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n",
      ]))
}
