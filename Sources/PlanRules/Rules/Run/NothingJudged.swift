extension Rule {
  /// FYP902: Nothing could be judged.
  public static let nothingJudged = Rule(
    "FYP902", "nothing-judged", .run, .error,
    summary: Wording(
      zh: "没有任何指标可以判定。",
      en: "Nothing could be judged."),
    why: Wording(
      zh: "一次什么都没有判定的检查不能是绿的。",
      en: "A check that judged nothing must not be green."),
    passes: Example([
      "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n",
      "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n",
    ]),
    fails: Example([
      "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n"
    ]))
}
