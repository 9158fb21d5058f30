extension Rule {
  /// FYP208: Somebody has to say how a task or milestone stands.
  public static let matterToConfirm = Rule(
    "FYP208", "matter-to-confirm", .tasks, .warning,
    summary: Wording(
      zh: "任务或事项待核：现有记录不能说明它办结了没有。",
      en: "A task or milestone is to be confirmed: what is on record does not say whether it is done."),
    why: Wording(
      zh: "分项都已办结、指标已提前完成或时限早于印发之日的，先问负责单位，不记为逾期，也不记为办结。",
      en:
        "Where all parts are done, the figure is attained early, or the deadline lies before the issue, those in charge are asked first."
    ),
    passes: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2025年底前\n",
        "milestones.csv": "编号,任务,事项,完成时限\nM1,T1,摸底,2024年6月底前\n",
        "progress.csv": "对象,日期,进展,来源\nM1,2024-05-08,推进中,report\nM1,2024-06-20,已完成,report\nT1,2024-07-01,已完成,report\n",
      ]),
    fails: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2025年底前\n",
        "milestones.csv": "编号,任务,事项,完成时限\nM1,T1,摸底,2024年6月底前\n",
        "progress.csv": "对象,日期,进展,来源\nM1,2024-06-20,已完成,report\n",
      ]))
}
