extension Rule {
  /// FYP409: A file cannot be read.
  public static let unreadableFile = Rule(
    "FYP409", "unreadable-file", .data, .error,
    summary: Wording(
      zh: "文件无法读取。",
      en: "A file cannot be read."),
    why: Wording(
      zh: "读不了的文件里可能正有表明目标未完成的数据；其余文件照常检查。",
      en: "A file that cannot be read may hide a shortfall; the other files are checked all the same."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": ""
      ]))
}
