extension Rule {
  /// FYP401: A cell cannot be read.
  public static let unreadableCell = Rule(
    "FYP401", "unreadable-cell", .data, .error,
    summary: Wording(
      zh: "单元格无法读懂。",
      en: "A cell cannot be read."),
    why: Wording(
      zh: "读不懂的数据不当作零，也不当作文字；改成表中允许的写法，或把原文放进备注。",
      en:
        "What cannot be read is taken neither for zero nor for text; write it in a form the tables know, or move it to 备注."
    ),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,八十四,report\n"
      ]))
}
