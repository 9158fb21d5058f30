extension Rule {
  /// FYP501: A plan asks for less than the plan above it.
  public static let weakerThanParent = Rule(
    "FYP501", "weaker-than-parent", .hierarchy, .error,
    summary: Wording(
      zh: "规划的要求低于上级规划。",
      en: "A plan asks for less than the plan above it."),
    why: Wording(
      zh: "上级定为约束性的指标，下级不能降为预期性；约束性的比率（%、‰）不能定得比上级低。数量目标不作比较：各地之和才是上级的数。",
      en:
        "What is binding above cannot be expected below, and a binding rate cannot ask for less than the one above; counts are not compared, as only their sum is the parent's."
    ),
    passes: Example([
      "example/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "above/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
    ]),
    fails: Example([
      "example/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
      "above/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
    ]))
}
