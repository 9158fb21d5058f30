extension Rule {
  /// FYP109: A number set for one period was not reached.
  public static let annualTargetMissed = Rule(
    "FYP109", "annual-target-missed", .targets, .warning,
    summary: Wording(
      zh: "年度目标未完成。", en: "A number set for one period was not reached."),
    why: Wording(
      zh: "任务数按期结算；累计能否赶上是另一回事，两个结论并列。约束性指标的算错误，其他的算警告。",
      en:
        "A yearly task is settled at its end; whether the total can still be reached is another matter, and both stand side by side. It is an error for a binding indicator, else a warning."
    ),
    passes: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,83.5,report\n",
      ]))
}
