extension Rule {
  /// FYP309: A reading for the base year is not the baseline.
  public static let baselineRevised = Rule(
    "FYP309", "baseline-revised", .consistency, .warning,
    summary: Wording(
      zh: "基期年的数据与基期值不同。",
      en: "A reading for the base year is not the baseline."),
    why: Wording(
      zh: "基期订正后应达值随之变动：订正要有依据，写入 revisions.csv 的原基期、新基期，两个数都显示。",
      en:
        "A revised baseline moves every value due: it takes a document, and has its place in revisions.csv (原基期, 新基期); both are shown."
    ),
    passes: Example(
      asOf: "2022",
      [
        "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性\ncoverage,覆盖率,%,80,2020,85,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2020,80.0,report\ncoverage,2022,82,report\n",
      ]),
    fails: Example(
      asOf: "2022",
      [
        "indicators.csv": "编码,指标,单位,基期,基期年,目标,属性\ncoverage,覆盖率,%,80,2020,85,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2020,79.2,report\ncoverage,2022,82,report\n",
      ]))
}
