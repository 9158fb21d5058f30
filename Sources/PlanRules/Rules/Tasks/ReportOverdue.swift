extension Rule {
  /// FYP203: A figure was not handed in by the end of the reporting lag.
  public static let reportOverdue = Rule(
    "FYP203", "report-overdue", .tasks, .note,
    summary: Wording(
      zh: "应报的数据过了报送期限仍未报。",
      en: "A figure was not handed in by the end of the reporting lag."),
    why: Wording(
      zh: "报送期限是规划的假定（reportingLagDays），因此只是提示。",
      en: "The lag is an assumption of the plan, so this is only a note."),
    passes: Example(
      asOf: "2023-12-31",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2022,84,report\n"
      ]),
    fails: Example(asOf: "2023-12-31", ["actuals.csv": "指标,时期,数值,来源\n"]))
}
