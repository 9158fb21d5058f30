extension Rule {
  /// FYP305: An announced verdict and the computed status contradict each other.
  public static let differsFromOfficialVerdict = Rule(
    "FYP305", "differs-from-official-verdict", .consistency, .note,
    summary: Wording(
      zh: "公布的结论与计算的状态相反。",
      en: "An announced verdict and the computed status contradict each other."),
    why: Wording(
      zh: "公布的结论是记录，不是算法：两个并列，计算的状态不因此改变；预测只在计算为滞后或未完成时才算相反。",
      en:
        "An announcement is a record, not a formula: both stand side by side; a forecast contradicts only a shortfall."),
    passes: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,85,report\n",
        "verdicts.csv": "指标,日期,结论,来源\ncoverage,2025-12-31,完成,report\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "actuals.csv": "指标,时期,数值,来源\ncoverage,2025,84,report\n",
        "verdicts.csv": "指标,日期,结论,来源\ncoverage,2025-12-31,完成,report\n",
      ]))
}
