extension Rule {
  /// FYP304: Readings of one series for overlapping periods contradict each other.
  public static let overlappingPeriodsDisagree = Rule(
    "FYP304", "overlapping-periods-disagree", .consistency, .error,
    summary: Wording(
      zh: "同一序列不同时期的数据互相矛盾。",
      en: "Readings of one series for overlapping periods contradict each other."),
    why: Wording(
      zh: "各季之和应等于全年，上半年不会超过全年；矛盾的数据不能用来判定。",
      en: "Quarters make the year, and a half cannot exceed it; contradictory figures decide nothing."),
    passes: Example(
      asOf: "2021",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,改造户数,户,2000,约束性,累计\n",
        "actuals.csv": "指标,时期,数值,来源\nhomes,2021H1,200,report\nhomes,2021H2,250,report\nhomes,2021,450,report\n",
      ]),
    fails: Example(
      asOf: "2021",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,改造户数,户,2000,约束性,累计\n",
        "actuals.csv": "指标,时期,数值,来源\nhomes,2021H1,200,report\nhomes,2021H2,250,report\nhomes,2021,440,report\n",
      ]))
}
