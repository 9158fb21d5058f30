extension Rule {
  /// FYP427: A sign may mean a fall as well as a rise, and the verdict hangs on it.
  public static let signMissing = Rule(
    "FYP427", "sign-missing", .data, .error,
    summary: Wording(
      zh: "正负号可作升、降两种理解，而结论因此不同。",
      en: "A sign may mean a fall as well as a rise, and the verdict hangs on it."),
    why: Wording(
      zh: "“降低”之下的 −3，可能是降了 3%，也可能是升了 3%；写作 下降3% 或 增长3%，或在“计量”列填 累计降幅。",
      en:
        "Under 降低 a −3 may be a fall of 3 % or a rise; write 下降3% or 增长3%, or fill in 计量: 累计降幅."),
    passes: Example(
      asOf: "2021",
      [
        "indicators.csv": "编码,指标,单位,目标,属性\nenergy,单位GDP能耗降低,%,〔13.5〕,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\nenergy,2021,下降3.0%,report\n",
      ]),
    fails: Example(
      asOf: "2021",
      [
        "indicators.csv": "编码,指标,单位,目标,属性\nenergy,单位GDP能耗降低,%,〔13.5〕,约束性\n",
        "actuals.csv": "指标,时期,数值,来源\nenergy,2021,-3.0,report\n",
      ]))
}
