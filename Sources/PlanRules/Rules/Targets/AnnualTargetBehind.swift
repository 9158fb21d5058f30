extension Rule {
  /// FYP112: A number set for a period that still runs is behind what is due by now.
  public static let annualTargetBehind = Rule(
    "FYP112", "annual-target-behind", .targets, .warning,
    summary: Wording(
      zh: "本年目标落后于序时进度。", en: "A number set for a period that still runs is behind what is due by now."),
    why: Wording(
      zh: "年度没有过完，谈不上完成或未完成；落后多少、余下的时间要做多少，及早说明才来得及。",
      en:
        "A year that is not over is neither achieved nor missed; how far it is behind and what the rest of it must bring is told while there is time."
    ),
    passes: Example(
      asOf: "2023Q3",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量,报送周期\ntraining,培训人次,人次,5000,预期性,累计,季\n",
        "annual-targets.csv": "指标,时期,目标,来源\ntraining,2023,1000,report\n",
        "actuals.csv": "指标,时期,数值,来源\ntraining,2021-2022,2000,report\ntraining,2023Q1-Q3,750,report\n",
      ]),
    fails: Example(
      asOf: "2023Q3",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量,报送周期\ntraining,培训人次,人次,5000,预期性,累计,季\n",
        "annual-targets.csv": "指标,时期,目标,来源\ntraining,2023,1000,report\n",
        "actuals.csv": "指标,时期,数值,来源\ntraining,2021-2022,2000,report\ntraining,2023Q1-Q3,686,report\n",
      ]))
}
