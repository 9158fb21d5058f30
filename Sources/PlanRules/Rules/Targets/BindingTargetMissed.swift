extension Rule {
  /// FYP101: A binding target was not attained by the end of the period.
  public static let bindingTargetMissed = Rule(
    "FYP101", "binding-target-missed", .targets, .error,
    summary: Wording(
      zh: "约束性指标期末未完成。",
      en: "A binding target was not attained by the end of the period."),
    why: Wording(
      zh: "约束性指标是政府的承诺，期末未完成必须有人负责说明。",
      en: "A binding target is an obligation; missing it at the end calls for an account by those in charge."),
    passes: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n"
      ]),
    fails: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84.9,report\n"
      ]))
}
