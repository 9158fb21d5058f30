extension Rule {
  /// FYP104: The data on a binding target does not decide it.
  public static let bindingTargetUndetermined = Rule(
    "FYP104", "binding-target-undetermined", .targets, .error,
    summary: Wording(
      zh: "约束性指标的数据不足以判定。",
      en: "The data on a binding target does not decide it."),
    why: Wording(
      zh: "界限、约数、缺期、过时或互相矛盾的数据，既不能证明已完成，也不能证明未完成。",
      en: "Bounds, approximations, missing periods, stale or contradictory readings prove neither success nor failure."),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,≥84,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,≥82,report\n"
      ]))
}
