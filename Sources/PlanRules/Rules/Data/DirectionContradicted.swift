extension Rule {
  /// FYP417: The stated direction contradicts the target's own sign.
  public static let directionContradicted = Rule(
    "FYP417", "direction-contradicted", .data, .error,
    summary: Wording(
      zh: "写明的方向与目标的符号相反。",
      en: "The stated direction contradicts the target's own sign."),
    why: Wording(
      zh: "＞85 要升，写成“降”必有一个写错。",
      en: "A target above 85 goes up; a stated fall means that one of the two is wrong."),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\ncoverage,覆盖率,%,80,＞85,约束性,升\n"
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\ncoverage,覆盖率,%,80,＞85,约束性,降\n"
      ]))
}
