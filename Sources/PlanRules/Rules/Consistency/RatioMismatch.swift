extension Rule {
  /// FYP303: A value does not follow from its numerator and denominator.
  public static let ratioMismatch = Rule(
    "FYP303", "ratio-mismatch", .consistency, .error,
    summary: Wording(
      zh: "数值与分子、分母不符。",
      en: "A value does not follow from its numerator and denominator."),
    why: Wording(
      zh: "判定以分子、分母的精确商为准，按名称和单位换算（每千、每万、每十万、‰）；印出的数值不符，必有一个写错，相差一倍以上的都不用于判定。",
      en: """
        Verdicts rest on the exact quotient, scaled as name and unit say (每千, 每万, 每十万, ‰); a printed value that \
        differs means that one of the three is wrong, and where they differ by a factor of two none of them decides.
        """),
    passes: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,分子,分母,来源\ncoverage,2023,84.5,169,200,report\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "actuals.csv": "指标,时期,数值,分子,分母,来源\ncoverage,2023,84.6,169,200,report\n"
      ]))
}
