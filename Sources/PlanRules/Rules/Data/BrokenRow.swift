extension Rule {
  /// FYP412: A row breaks the rules of CSV.
  public static let brokenRow = Rule(
    "FYP412", "broken-row", .data, .error,
    summary: Wording(
      zh: "这一行不合 CSV 的写法。",
      en: "A row breaks the rules of CSV."),
    why: Wording(
      zh: "引号不成对会把后面的行吞掉；其余各行照常读取。",
      en: "An unpaired quote swallows what follows; all other rows are read all the same."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,\"84\",report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,\"84,report\n"
      ]))
}
