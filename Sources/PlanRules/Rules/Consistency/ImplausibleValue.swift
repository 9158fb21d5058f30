extension Rule {
  /// FYP307: A figure cannot be right.
  public static let implausibleValue = Rule(
    "FYP307", "implausible-value", .consistency, .warning,
    summary: Wording(
      zh: "数值不可能对，或像是单位、口径写错。",
      en: "A figure cannot be right, or looks like a mistaken unit."),
    why: Wording(
      zh: """
        超出 0 到 100 的比重、大于总体的部分、与基期、往期和目标都差约 100、1000、1 万或 1 亿倍的数、填在各年名下的累计数，会让目标白白算作完成： \
        在该行状态为 核定、审核 写明谁和何时之前，不用于判定；核实之后照常判定，本提示保留。
        """,
      en: """
        A share outside 0 to 100, a part above its whole, a figure that differs from baseline, earlier readings and target \
        by about 100, 1,000, 10,000 or 10⁸, and totals to date typed under single years would meet a target for \
        nothing: they decide nothing until the row is 核定 and 审核 says who checked it and when; the finding stays.
        """),
    passes: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\njobs,在岗职工,万人,4.2,5,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\njobs,2023,5,report\n",
      ]),
    fails: Example(
      asOf: "2023",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性\njobs,在岗职工,万人,4.2,5,预期性\n",
        "actuals.csv": "指标,时期,数值,来源\njobs,2023,50000,report\n",
      ]))
}
