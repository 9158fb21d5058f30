extension Rule {
  /// FYP206: An extension, an end or a pause is reported that nobody has approved.
  public static let extensionUnapproved = Rule(
    "FYP206", "extension-unapproved", .tasks, .warning,
    summary: Wording(
      zh: "报了延期、暂缓、并入或终止，但没有批准。",
      en: "An extension, a pause, a merger or an end is reported that nobody has approved."),
    why: Wording(
      zh: "自己申请不改变时限：有批准单位、文号和批准日期的才算。",
      en: "Asking changes no deadline: it takes an approval with its number and day."),
    passes: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2025年底前\n",
        "progress.csv": "对象,日期,进展,批准,批准日期,现时限,来源\nT1,2024-05-08,申请延期,市政府 督〔2024〕3号,2024-05-20,2026-03-31,report\n",
      ]),
    fails: Example(
      asOf: "2024",
      [
        "tasks.csv": "序号,重点工作任务,负责单位,指标,完成时限\nT1,改造,市民政局,,2025年底前\n",
        "progress.csv": "对象,日期,进展,批准,批准日期,现时限,来源\nT1,2024-05-08,申请延期,,,2026-03-31,report\n",
      ]))
}
