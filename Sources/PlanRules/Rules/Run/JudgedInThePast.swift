extension Rule {
  /// FYP905: The plan was judged for a day after which figures have been due.
  public static let judgedInThePast = Rule(
    "FYP905", "judged-in-the-past", .run, .warning,
    summary: Wording(
      zh: "判定的日期之后，又有数据到了报送期。",
      en: "Figures have been due since the day the plan was judged for."),
    why: Wording(
      zh: "不指定日期时按最后有数据的时期判定：停报的规划会一直是绿的。持续集成请用 --as-of due。",
      en:
        "Without a day the last period with data is judged: a plan on which reporting has stopped stays green for ever. In CI use --as-of due."
    ),
    passes: Example(
      command: "fyplan check example --as-of 2021",
      ["actuals.csv": "指标,时期,数值,来源\ncoverage,2021,81,report\n"]),
    fails: Example(
      command: "fyplan check example",
      ["actuals.csv": "指标,时期,数值,来源\ncoverage,2021,81,report\n"]))
}
