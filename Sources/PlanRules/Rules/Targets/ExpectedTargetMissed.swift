extension Rule {
  /// FYP105: An expected target was not attained by the end of the period.
  public static let expectedTargetMissed = Rule(
    "FYP105", "expected-target-missed", .targets, .warning,
    summary: Wording(
      zh: "预期性指标期末未完成。",
      en: "An expected target was not attained by the end of the period."),
    why: Wording(
      zh: "预期性指标是期望，不是承诺，因此只是警告。",
      en: "An expected target is an aim, not an obligation: a warning."),
    passes: Example(
      asOf: "2025",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n",
      ]))
}
