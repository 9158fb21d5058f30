extension Rule {
  /// FYP407: A period outside the plan's.
  public static let outsidePlanPeriod = Rule(
    "FYP407", "outside-plan-period", .data, .warning,
    summary: Wording(
      zh: "时期不在规划期内。",
      en: "A period outside the plan's."),
    why: Wording(
      zh: "规划期外的数据不参与判定；基期值应写在指标表的基期列。",
      en: "A figure from outside the period decides nothing; a baseline belongs in the indicator table."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2019,84,report\n"
      ]))
}
