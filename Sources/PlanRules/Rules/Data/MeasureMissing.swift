extension Rule {
  /// FYP414: Nothing in a row says how its figures are counted, and the verdict hangs on it.
  public static let measureMissing = Rule(
    "FYP414", "measure-missing", .data, .error,
    summary: Wording(
      zh: "一行里没有什么说明数怎样计，而结论因此不同。",
      en: "Nothing in a row says how its figures are counted, and the verdict hangs on it."),
    why: Wording(
      zh: "2000 户是期末存量还是五年合计，单元格看不出来；请填 期末、累计 或 每年。",
      en: "Nothing in \"2000 户\" tells a level from a five-year total; fill in 期末, 累计 or 每年."),
    passes: Example(
      asOf: "2021",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,签约户数,户,2000,约束性,累计\n",
        "actuals.csv": "指标,时期,数值,来源\nhomes,2021,500,report\n",
      ]),
    fails: Example(
      asOf: "2021",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,签约户数,户,2000,约束性,\n",
        "actuals.csv": "指标,时期,数值,来源\nhomes,2021,500,report\n",
      ]))
}
