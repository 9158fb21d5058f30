extension Rule {
  /// FYP110: No figure was reported for a number set for one period.
  public static let annualTargetUnreported = Rule(
    "FYP110", "annual-target-unreported", .targets, .warning,
    summary: Wording(
      zh: "年度目标没有报送完成数。",
      en: "No figure was reported for a number set for one period."),
    why: Wording(
      zh: "下达了任务就要报完成数；没有报，既不算完成也不算未完成。",
      en: "A task that was set wants a result; without one it counts neither as done nor as missed."),
    passes: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,来源\ncoverage,2023,84,report\n"
      ]))
}
