extension Rule {
  /// FYP402: A column that the table does not have.
  public static let unknownColumn = Rule(
    "FYP402", "unknown-column", .data, .warning,
    summary: Wording(
      zh: "表中没有这一列。",
      en: "A column that the table does not have."),
    why: Wording(
      zh: "写错的列名会使整列数据不起作用。",
      en: "A misspelt header silently takes a whole column out of use."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来原\ncoverage,2023,84,report\n"
      ]))
}
