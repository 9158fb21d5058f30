extension Rule {
  /// FYP403: A code that no indicator or statistic of the plan has.
  public static let unknownCode = Rule(
    "FYP403", "unknown-code", .data, .error,
    summary: Wording(
      zh: "编码不是本规划的指标或统计项。",
      en: "A code that no indicator or statistic of the plan has."),
    why: Wording(
      zh: "编码写错，数据就记到了别处或哪里都没有记。",
      en: "A misspelt code books a figure elsewhere or nowhere."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverege,2023,84,report\n"
      ]))
}
