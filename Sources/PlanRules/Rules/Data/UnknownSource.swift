extension Rule {
  /// FYP408: A source that plan.json does not list.
  public static let unknownSource = Rule(
    "FYP408", "unknown-source", .data, .warning,
    summary: Wording(
      zh: "来源不在 plan.json 的 sources 中。",
      en: "A source that plan.json does not list."),
    why: Wording(
      zh: "每个数都要能查到出处。",
      en: "Every figure must be traceable."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,reprot\n"
      ]))
}
