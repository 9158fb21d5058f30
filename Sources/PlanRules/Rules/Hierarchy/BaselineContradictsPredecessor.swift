extension Rule {
  /// FYP503: A baseline is not the result of the plan before it.
  public static let baselineContradictsPredecessor = Rule(
    "FYP503", "baseline-contradicts-predecessor", .hierarchy, .note,
    summary: Wording(
      zh: "基期值与上一个规划的结果不一致。",
      en: "A baseline is not the result of the plan before it."),
    why: Wording(
      zh: "同一编码的指标，上期末就是本期初；两处都照原文录入，不一致要有说明。",
      en:
        "For one code the end of one plan is the beginning of the next; both stay as published, and the difference wants a reason."
    ),
    passes: Example([
      "example/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "before/actuals.csv": "指标,时期,数值,来源\ncoverage,2020,80,report\n",
    ]),
    fails: Example([
      "example/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "before/actuals.csv": "指标,时期,数值,来源\ncoverage,2020,79.5,report\n",
    ]))
}
