extension Rule {
  /// FYP106: An expected target is behind the value due by now.
  public static let expectedTargetBehind = Rule(
    "FYP106", "expected-target-behind", .targets, .warning,
    summary: Wording(
      zh: "预期性指标没有达到应达值。",
      en: "An expected target is behind the value due by now."),
    why: Wording(
      zh: "预期性指标落后值得关注，但不使检查失败。",
      en: "An aim that is behind deserves attention but does not fail the gate."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,83,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,82,report\n",
      ]))
}
