extension Rule {
  /// FYP102: A binding target is behind the value due by now.
  public static let bindingTargetBehind = Rule(
    "FYP102", "binding-target-behind", .targets, .error,
    summary: Wording(
      zh: "约束性指标没有达到应达值。",
      en: "A binding target is behind the value due by now."),
    why: Wording(
      zh: "时间过半、任务过半：在期末之前发现落后，还来得及补。",
      en: "Half the time, half the task: what is found behind before the end can still be made up."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,83,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,82.9,report\n"
      ]))
}
