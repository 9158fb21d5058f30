extension Rule {
  /// FYP205: A task is reported as done while an indicator it carries is missed.
  public static let completedButIndicatorMissed = Rule(
    "FYP205", "completed-but-indicator-missed", .tasks, .warning,
    summary: Wording(
      zh: "任务报了完成，它承担的指标却未达标。",
      en: "A task is reported as done while an indicator it carries is missed."),
    why: Wording(
      zh: "任务的完成要由指标来证明。",
      en: "The indicator is the proof of the task."),
    passes: Example(
      asOf: "2025",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,coverage,\n",
        "progress.csv": "对象,时期,进展,来源\nT1,2025,已完成,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,coverage,\n",
        "progress.csv": "对象,时期,进展,来源\nT1,2025,已完成,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n",
      ]))
}
