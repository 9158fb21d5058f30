extension Rule {
  /// FYP406: A cell prints another unit than its column.
  public static let unitMismatch = Rule(
    "FYP406", "unit-mismatch", .data, .error,
    summary: Wording(
      zh: "单元格里的单位与单位列不符。",
      en: "A cell prints another unit than its column."),
    why: Wording(
      zh: "人与人次、%与户是不同的单位，不能悄悄换算。",
      en: "人 and 人次 are different units; nothing is converted in silence."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84%,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84人,report\n"
      ]))
}
