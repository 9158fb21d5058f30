extension Rule {
  /// FYP302: A printed completion rate does not follow from the figures.
  public static let printedRateMismatch = Rule(
    "FYP302", "printed-rate-mismatch", .consistency, .warning,
    summary: Wording(
      zh: "印出的完成率与完成数、目标数不符。",
      en: "A printed completion rate does not follow from the figures."),
    why: Wording(
      zh: "完成率 = 完成数 ÷ 目标数，四舍五入到印出的位数；不符说明三个数里至少有一个不对。",
      en: "The rate is actual ÷ target, rounded to its printed places; a mismatch means that one of the three is wrong."
    ),
    passes: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,完成率,来源\ncoverage,2023,80,105,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "annual-targets.csv": "指标,时期,目标,完成率,来源\ncoverage,2023,80,106,report\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      ]))
}
