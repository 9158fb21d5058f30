extension Rule {
  /// FYP113: A target or a baseline was adjusted, and the verdict rests on the new one.
  public static let targetRevised = Rule(
    "FYP113", "target-revised", .targets, .note,
    summary: Wording(
      zh: "目标或基期经文件调整，按调整后的判定。",
      en: "A target or a baseline was adjusted by a document; the new one is judged."),
    why: Wording(
      zh: "目标可以按程序调整，但谁都应看得见：原来多少、改为多少、哪天起、依据哪个文件。",
      en:
        "A target may be adjusted, but everybody should see it: what it was, what it is, from which day, by which document."
    ),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\ncoverage,覆盖率,%,80,85,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2023,84,report\n",
        "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源\ncoverage,2023-06-01,85,83,残工委〔2023〕5号,report\n",
      ]))
}
