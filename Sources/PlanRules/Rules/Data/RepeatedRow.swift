extension Rule {
  /// FYP416: A row stands twice with the same figures and counts once.
  public static let repeatedRow = Rule(
    "FYP416", "repeated-row", .data, .note,
    summary: Wording(
      zh: "同一行写了两遍，只算一次。",
      en: "A row stands twice with the same figures and counts once."),
    why: Wording(
      zh: "内容相同，不影响判定，但应删去一行。",
      en: "Nothing changes, but one of the rows should go."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\ncoverage,2023,84,report\n"
      ]))
}
