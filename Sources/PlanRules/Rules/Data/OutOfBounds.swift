extension Rule {
  /// FYP426: A plan claims more than any plan may.
  public static let outOfBounds = Rule(
    "FYP426", "out-of-bounds", .data, .error,
    summary: Wording(
      zh: "规划自己的规定越出了界限。",
      en: "A plan claims more than any plan may."),
    why: Wording(
      zh:
        "期限、报送期限、容差、例外、调整和上下级关系由规划自己写，写得太宽，什么都算通过，所以有界限：规划不超过30年、不超过文件名称写明的年份，数据期限不超过180天，容差不超过10，例外不超过 exceptionDays（默认366）天，调整在印发之后、期满之前生效，名称不超过200字。",
      en:
        "A plan states its own period, lags, tolerances, exceptions, revisions and relations; stated too widely, everything passes. So there are bounds: 30 years and the years of its own title, 180 days until a figure is due, tolerances of 10, exceptions of exceptionDays (366), revisions between issue and end, names of 200 characters."
    ),
    passes: Example(
      asOf: "2023",
      [
        "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-06-01,85,84,残工委〔2023〕5号,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2025-12-31,85,10,残工委〔2025〕9号,report\n"
      ]))
}
