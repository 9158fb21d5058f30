extension Rule {
  /// FYP413: Nothing in a row says which way is better, and the verdict hangs on it.
  public static let directionMissing = Rule(
    "FYP413", "direction-missing", .data, .error,
    summary: Wording(
      zh: "一行里没有什么说明升好还是降好，而结论因此不同。",
      en: "Nothing in a row says which way is better, and the verdict hangs on it."),
    why: Wording(
      zh:
        "依次看：方向；目标的符号或动词；所计量的事物（名称以表中的“…率”或应降的词结尾的以它为准，“…比例”看它前面的词，否则最长的词为准；除数不算，如“单位GDP电耗”的GDP；前有不、未、无、零、非、低的词相反）；目标在基期的哪一侧。上限和应降的词：\(MeasuredWords.clearFalls)（以上无疑义）；\(MeasuredWords.falls)。下限和应升的词：\(MeasuredWords.clearRises)（以上无疑义）；\(MeasuredWords.rises)。消除应降之事的词，做得越多越好：\(MeasuredWords.undoings)。升降都可能的：\(MeasuredWords.either)。比重、占比、份额和表中没有的“…率”，只凭有疑义的词不能定升降。无疑义的词与基期一侧相反时，目标全程都要保持；其他的词相反时须填“方向”。",
      en:
        "In this order: 方向; the sign or verb of the target; what is measured (the rate or the word of what should fall that ends the name where the lists have it, before 比例 and the like the word there, else the longest word; not what is divided by, as GDP in 单位GDP电耗; 不, 未, 无, 零, 非 and 低 turn a word into its contrary); the side of the baseline. Ceilings and what should fall: \(MeasuredWords.clearFalls) (without doubt); \(MeasuredWords.falls). Floors and what should rise: \(MeasuredWords.clearRises) (without doubt); \(MeasuredWords.rises). Words that undo what should fall, more of which is better: \(MeasuredWords.undoings). Either way: \(MeasuredWords.either). Of 比重, 占比, 份额 and rates that the lists do not have the thing alone tells nothing unless it is without doubt. Against the side of the baseline a word without doubt makes the target due throughout; with any other, fill in 方向."
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
