extension Rule {
  /// FYP415: An indicator states no nature and is treated as expected.
  public static let natureMissing = Rule(
    "FYP415", "nature-missing", .data, .note,
    summary: Wording(
      zh: "指标没有写明属性，按预期性处理。",
      en: "An indicator states no nature and is treated as expected."),
    why: Wording(
      zh: "属性决定未达标是错误还是警告。",
      en: "The nature decides whether a miss is an error or a warning."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,预期性\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,\n"
      ]))
}
