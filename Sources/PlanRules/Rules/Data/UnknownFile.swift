extension Rule {
  /// FYP419: A file in the folder that is none of its tables.
  public static let unknownFile = Rule(
    "FYP419", "unknown-file", .data, .warning,
    summary: Wording(
      zh: "文件夹中有不属于规划的表。",
      en: "A table in the folder that no plan has."),
    why: Wording(
      zh: "文件名写错，整张表就没有读。",
      en: "A misspelt file name leaves a whole table unread."),
    passes: Example(asOf: "2023", ["actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"]),
    fails: Example(asOf: "2023", ["actual.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"]))
}
