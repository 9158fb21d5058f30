extension Rule {
  /// FYP406: A cell prints another unit than its column.
  public static let unitMismatch = Rule(
    "FYP406", "unit-mismatch", .data, .error,
    summary: Wording(
      zh: "单元格里的单位与单位列不符。",
      en: "A cell prints another unit than its column."),
    why: Wording(
      zh: "同一个量的单位（公顷和亩、分钟和小时、‰和%）按准确的比例换算；人和人次、家和个、吨和吨标准煤不是同一个量，不换算。",
      en:
        "units of one quantity (公顷 and 亩, 分钟 and 小时, ‰ and %) are converted exactly; 人 and 人次, 家 and 个, 吨 and 吨标准煤 do not measure the same."
    ),
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
