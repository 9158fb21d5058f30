extension Rule {
  /// FYP410: A column that the table needs is not there.
  public static let missingColumn = Rule(
    "FYP410", "missing-column", .data, .error,
    summary: Wording(
      zh: "缺少必需的列。",
      en: "A column that the table needs is not there."),
    why: Wording(
      zh: "没有这一列，整张表无法使用。",
      en: "Without it the table cannot be used."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "时期,数值,来源\n2023,84,report\n"
      ]))
}
