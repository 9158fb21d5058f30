extension Rule {
  /// FYP405: Two rows with the same key differ.
  public static let duplicateRow = Rule(
    "FYP405", "duplicate-row", .data, .error,
    summary: Wording(
      zh: "两行的关键列相同而内容不同。",
      en: "Two rows with the same key differ."),
    why: Wording(
      zh: "同一指标、地区、时期有两个数，两个都不能用。",
      en: "Two values for one series, region and period: neither can be used."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\ncoverage,2023,85,report\n"
      ]))
}
