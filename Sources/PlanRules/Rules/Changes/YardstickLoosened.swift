extension Rule {
  /// FYP601: Against an earlier state the plan asks for less, and no document covers that.
  ///
  /// What revisions.csv cannot state is covered by an exception for this rule whose 批准 names the document or the meeting
  /// by its number (`韶残联〔2024〕5号`); a person's name alone covers nothing.
  public static let yardstickLoosened = Rule(
    "FYP601", "yardstick-loosened", .changes, .error,
    summary: Wording(
      zh: "与原先的规划相比要求放宽了，没有文件依据。",
      en: "The plan asks for less than it did before, and no document covers that."),
    why: Wording(
      zh:
        "目标就地改低，不达标的也会变成达标，谁也看不出来。与原先的状态相比才查这一条。目标、基期有文件调整的，原表不动，在 revisions.csv 写一行，填文号和来源；其他改动有依据的，在 exceptions.csv 为这一条写一行，批准栏写明文号或会议次数。",
      en:
        "A target lowered in place turns red to green without a word. Only a comparison with an earlier state shows it. Where a document adjusts a target or a baseline, leave the table as it was and write a row with 文号 and 来源 in revisions.csv; where anything else is allowed, write a row for this rule in exceptions.csv whose 批准 names the document or the meeting by its number."
    ),
    passes: Example([
      "base/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-06-01,85,83,韶府办〔2023〕20号,report\n",
    ]),
    fails: Example([
      "base/indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
      "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,83,约束性\n",
    ]))
}
