extension Rule {
  /// FYP107: An expected target has no reading.
  public static let expectedTargetUnreported = Rule(
    "FYP107", "expected-target-unreported", .targets, .note,
    summary: Wording(
      zh: "预期性指标没有报送数据。",
      en: "An expected target has no reading."),
    why: Wording(
      zh: "没有数据就没有结论；提示一下由谁报送。",
      en: "Without data there is no verdict; the note says who owes the figure."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,83,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n"
      ]))
}
