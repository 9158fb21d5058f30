extension Rule {
  /// FYP415: Indicators state no nature and are treated as expected.
  public static let natureMissing = Rule(
    "FYP415", "nature-missing", .data, .warning,
    summary: Wording(
      zh: "指标没有写明属性，按预期性处理。",
      en: "Indicators state no nature and are treated as expected."),
    why: Wording(
      zh: "属性决定未完成是错误还是警告：表里别的行写了而这一行空着，约束性指标就可能被放过，所以警告；整张表都没有属性的，只作提示。",
      en:
        "The nature decides whether a miss is an error or a warning: a row without one in a table that states it for others may be an obligation that is passed over; of a table that states none it is only noted."
    ),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\nfit,适配率,%,80,85,约束性\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,\nfit,适配率,%,80,85,约束性\n"
      ]))
}
