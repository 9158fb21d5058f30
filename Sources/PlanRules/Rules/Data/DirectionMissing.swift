extension Rule {
  /// FYP413: Nothing in a row says which way is better, and the verdict hangs on it.
  public static let directionMissing = Rule(
    "FYP413", "direction-missing", .data, .error,
    summary: Wording(
      zh: "一行里没有什么说明升好还是降好，而结论因此不同。",
      en: "Nothing in a row says which way is better, and the verdict hangs on it."),
    why: Wording(
      zh:
        "依次看：方向；目标的符号或动词；所计量的事物（最长的词为准）；目标在基期的哪一侧。上限和应降的词：\(MeasuredWords.clearFalls)（以上无疑义）；\(MeasuredWords.falls)。下限和应升的词：\(MeasuredWords.clearRises)（以上无疑义）；\(MeasuredWords.rises)。无疑义的词与基期一侧相反时，目标全程都要保持；其他的词相反时须填“方向”。",
      en:
        "In this order: 方向; the sign or verb of the target; what is measured (the longest word decides); the side of the baseline. Ceilings and what should fall: \(MeasuredWords.clearFalls) (without doubt); \(MeasuredWords.falls). Floors and what should rise: \(MeasuredWords.clearRises) (without doubt); \(MeasuredWords.rises). Against the side of the baseline a word without doubt makes the target due throughout; with any other, fill in 方向."
    ),
    passes: Example(
      asOf: "2025",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\ntime,办理时间,天,5,6,约束性,降\n",
        "actuals.csv": "指标,时期,数值,来源\ntime,2025,5.5,report\n",
      ]),
    fails: Example(
      asOf: "2025",
      [
        "indicators.csv": "编码,指标,单位,基期,目标,属性,方向\ntime,办理时间,天,5,6,约束性,\n",
        "actuals.csv": "指标,时期,数值,来源\ntime,2025,5.5,report\n",
      ]))
}
