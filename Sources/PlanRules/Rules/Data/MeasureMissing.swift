extension Rule {
  /// FYP414: An indicator in a count unit does not say how it is counted.
  public static let measureMissing = Rule(
    "FYP414", "measure-missing", .data, .error,
    summary: Wording(
      zh: "计数单位的指标没有写明计量。",
      en: "An indicator in a count unit does not say how it is counted."),
    why: Wording(
      zh: "2000 户是期末存量还是五年合计，单元格看不出来；请填 期末、累计 或 每年。",
      en: "Nothing in \"2000 户\" tells a level from a five-year total; fill in 期末, 累计 or 每年."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,改造户数,户,2000,约束性,累计\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,目标,属性,计量\nhomes,改造户数,户,2000,约束性,\n"
      ]))
}
