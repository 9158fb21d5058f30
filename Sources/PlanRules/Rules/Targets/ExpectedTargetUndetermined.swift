extension Rule {
  /// FYP108: The data on an expected target does not decide it.
  public static let expectedTargetUndetermined = Rule(
    "FYP108", "expected-target-undetermined", .targets, .note,
    summary: Wording(
      zh: "预期性指标的数据不足以判定。",
      en: "The data on an expected target does not decide it."),
    why: Wording(
      zh: "数据允许两种结论时，不作结论。",
      en: "Where the data allows both answers, none is given."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,≥83,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,≥82,report\n",
      ]))
}
