extension Rule {
  /// FYP308: The figures of the regions do not make that of the whole, or stand without it.
  public static let regionsDoNotAddUp = Rule(
    "FYP308", "regions-do-not-add-up", .consistency, .warning,
    summary: Wording(
      zh: "各地区的数合计与全区域的数不符，或只有各地区的数。",
      en: "The figures of the regions do not add up to that of the whole, or stand without it."),
    why: Wording(
      zh: "各地区的数不替代规划区域本身的数；两者都有而不符，必有一处有误。",
      en: "Figures of regions do not take the place of that of the whole; where both stand and differ one is wrong."),
    passes: Example([
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\nhomes,改造户数,户,,500,预期性,累计\n",
      "actuals.csv": "指标,地区,时期,数值,来源\nhomes,,2021,300,report\nhomes,甲县,2021,100,report\nhomes,乙县,2021,200,report\n",
    ]),
    fails: Example([
      "indicators.csv": "编码,指标,单位,基期,目标,属性,计量\nhomes,改造户数,户,,500,预期性,累计\n",
      "actuals.csv": "指标,地区,时期,数值,来源\nhomes,,2021,300,report\nhomes,甲县,2021,100,report\nhomes,乙县,2021,250,report\n",
    ]))
}
