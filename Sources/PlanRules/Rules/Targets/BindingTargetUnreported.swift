extension Rule {
  /// FYP103: A binding target has no reading.
  public static let bindingTargetUnreported = Rule(
    "FYP103", "binding-target-unreported", .targets, .error,
    summary: Wording(
      zh: "约束性指标没有报送数据。",
      en: "A binding target has no reading."),
    why: Wording(
      zh: "约束性指标要靠数据证明，不能靠推定；报了人数没有报比率，也算没有报。",
      en: "A binding target must be shown, not trusted; a head count is no coverage rate."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n"
      ]),
    fails: Example(asOf: "2023", ["actuals.csv": "指标,时期,数值,来源\n"]))
}
