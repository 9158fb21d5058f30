extension Rule {
  /// FYP111: The data on a number set for one period does not decide it.
  public static let annualTargetUndetermined = Rule(
    "FYP111", "annual-target-undetermined", .targets, .warning,
    summary: Wording(
      zh: "年度目标的数据不足以判定。",
      en: "The data on a number set for one period does not decide it."),
    why: Wording(
      zh: "约数、界限或缺月的数据，不能说明任务完成，也不能说明没有完成。",
      en: "Bounds, approximations and missing months show neither that the task was done nor that it was not."),
    passes: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,≥84,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,≥83,report\n",
      ]))
}
